using System.Text.RegularExpressions;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.CSharp.Naming;

/// <summary>
/// What the id of an operation says once that is gone which tools add to it and which its group or its method says already.
/// It looks at nothing but the operation itself, so other operations have no part in it.
/// </summary>
internal static class IdNaming
{
    private const string Suffix = "Async";

    /// <summary>Nobody writes a longer id, and looking for parts in a very long one would take long.</summary>
    private const int Longest = 500;

    private static readonly Regex Using = new("^(?<name>.+)Using(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)(_\\d+)?$", RegexOptions.CultureInvariant);
    private static readonly Regex Shouted = new("^(?<name>.*?)[._-]?(?<method>GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)[._-]?\\d*$", RegexOptions.CultureInvariant);
    private static readonly Regex Numbered = new("^(?<name>.*\\p{L})_\\d{1,3}$", RegexOptions.CultureInvariant);
    private static readonly Regex Owner = new("^(?<name>\\p{L}[\\p{L}\\p{Nd}]*?)(?<kind>Controller|Resource|Endpoints?|Api|RestService)$", RegexOptions.CultureInvariant);
    private static readonly Regex Parameter = new("\\{[^{}]*\\}", RegexOptions.CultureInvariant);
    private static readonly Regex Opaque = new("^[0-9A-Fa-f-]{16,}$", RegexOptions.CultureInvariant);
    private static readonly char[] Separators = ['.', '_', '/', ':', '-'];
    private static readonly string[] HttpWords = ["post", "put", "patch"];

    /// <summary>The group that an id names, for an operation without a tag: <c>Users.list</c>, <c>UsersController_list</c>, <c>Users_List</c>.</summary>
    public static string? GroupOf(string id)
    {
        var cut = id.IndexOfAny(Separators);
        if (cut <= 0 || cut == id.Length - 1 || id.Length > Longest)
        {
            return null;
        }

        var first = id.Substring(0, cut);
        if (Owner.Match(first) is { Success: true } owner)
        {
            return Casing.Pascal(owner.Groups["name"].Value);
        }

        var isPair = id.IndexOfAny(Separators, cut + 1) < 0 && Words.Split(first).Count > 0;
        var isDotted = id[cut] == '.' && isPair;
        var isCapital = id[cut] == '_' && isPair && char.IsUpper(first[0]) && first.Any(char.IsLower) && char.IsUpper(id[cut + 1]) && !VerbWords.Says(first, "POST");
        return isDotted || isCapital ? Casing.Pascal(first) : null;
    }

    /// <summary>What is left of the id; null where that says no more than method and path do.</summary>
    /// <param name="tag">The tag of the operation, or the group that its id names.</param>
    public static string? NameOf(ApiOperation operation, string? tag)
    {
        if (operation.OperationId!.Length > Longest)
        {
            return Casing.Pascal(operation.OperationId);
        }

        var id = WithoutMachine(operation.OperationId.Trim(), operation);
        var name = WithoutGroup(id, tag);
        if (Words.Split(name).Count == 0 || Opaque.IsMatch(name) || IsMethodAndPath(name, operation, tag is null))
        {
            return null;
        }

        // The method gets the suffix anyway.
        return Casing.Pascal(name.Length > Suffix.Length && name.EndsWith(Suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - Suffix.Length) : name);
    }

    /// <summary>Without what tools add to make ids unique: the path, the method, a number.</summary>
    private static string WithoutMachine(string id, ApiOperation operation)
    {
        var tail = "_" + operation.Method.ToLowerInvariant();
        var path = new string([.. operation.Path.Select(character => IsWord(character) ? character : '_')]);
        if (id.Length > path.Length + tail.Length && id.EndsWith(path + tail, StringComparison.Ordinal))
        {
            return id.Substring(0, id.Length - path.Length - tail.Length);
        }

        if (Using.Match(id) is { Success: true } spring)
        {
            return spring.Groups["name"].Value;
        }

        if (Shouted.Match(id) is { Success: true } shouted && shouted.Groups["method"].Value == operation.Method && shouted.Groups["name"].Value is var name && (name.Length == 0 || name.Any(char.IsLower)))
        {
            return name.Length == 0 || IsOfPath(name, operation) ? "" : VerbWords.Says(name, "POST") ? name : operation.Method.ToLowerInvariant() + " " + name;
        }

        return Numbered.Match(id) is { Success: true } numbered ? numbered.Groups["name"].Value : id;
    }

    private static bool IsWord(char character) => char.IsLetterOrDigit(character) || character == '_';

    private static bool IsOfPath(string name, ApiOperation operation) =>
        (operation.Tag is { } tag && SameWord.Are(name, tag))
        || PathOutline.Of(operation.Path).Segments.Any(part => SameWord.Are(name, part.Text))
        || SameWord.Are(name, string.Concat(PathOutline.Of(operation.Path).Segments.Select(part => part.Text)));

    /// <summary>"messages.send" in the group "Messages" is a Send: the group is said already.</summary>
    private static string WithoutGroup(string id, string? tag)
    {
        var best = 0;
        for (var cut = id.IndexOfAny(Separators); cut > 0 && cut < id.Length - 1; cut = id.IndexOfAny(Separators, cut + 1))
        {
            var head = id.Substring(0, cut);
            var part = head.Substring(head.LastIndexOfAny(['.']) + 1);
            if (tag is not null && (IsGroup(head, tag) || (id[cut] == '.' && (IsGroup(part, tag) || IsBeginOfGroup(head, tag)))))
            {
                best = cut + 1;
            }
        }

        if (best == 0 && id.IndexOfAny(Separators) is > 0 and var first && first < id.Length - 1 && Owner.Match(id.Substring(0, first)) is { Success: true } owner)
        {
            return tag is null ? id : owner.Groups["name"].Value + id.Substring(first);
        }

        return id.Substring(best);
    }

    // "me.ListMessages" in the group "me.message": what the group begins with is said too.
    private static bool IsBeginOfGroup(string head, string tag) =>
        tag.IndexOf('.') is > 0 and var dot && dot < tag.Length - 1 && SameWord.Are(head, tag.Substring(0, dot));

    private static bool IsGroup(string text, string tag) =>
        SameWord.Are(text, tag) || (Owner.Match(text) is { Success: true } owner && SameWord.Are(owner.Groups["name"].Value, Owner.Match(tag) is { Success: true } own ? own.Groups["name"].Value : tag));

    /// <summary>An id that only repeats method and path, such as <c>postMessages</c>, <c>GetAccountsAccount</c> and <c>put_groups_id</c>.</summary>
    private static bool IsMethodAndPath(string id, ApiOperation operation, bool hasNoGroup)
    {
        var method = operation.Method.ToLowerInvariant();
        var letters = Letters(id);
        if (!letters.StartsWith(method, StringComparison.Ordinal))
        {
            return id.Length > 0 && id[0] == '/' && letters == Letters(operation.Path) + method;
        }

        var rest = letters.Substring(method.Length);
        var outline = PathOutline.Of(operation.Path);
        if (outline.Parameters.Count > 0 && (rest == Letters(operation.Path) || rest == Letters(operation.Path.Replace("{", "by{")) || rest == Letters(Parameter.Replace(operation.Path, "id"))))
        {
            return true;
        }

        // "get" and "delete" are good words of English, so "getUsers" may well have been written by hand.
        var isHttpWord = Array.IndexOf(HttpWords, method) >= 0 || (hasNoGroup && char.IsUpper(id[0]));
        return isHttpWord && (rest == string.Concat(outline.Segments.Select(part => Letters(part.Text))) || rest == Letters(operation.Path));
    }

    private static string Letters(string text) => new([.. text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
}
