using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.CSharp.Naming;

/// <summary>
/// Names an operation by its method and its path, where it has no id that says more. Every fixed part of the path is in the
/// group's or the method's name, so that only paths which differ in their parameters can want one name.
/// </summary>
internal static class PathNaming
{
    /// <summary>What one sends rather than creates.</summary>
    private static readonly HashSet<string> Sent = new(StringComparer.OrdinalIgnoreCase) { "message", "sms", "mms", "email", "mail", "fax", "notification" };

    /// <summary>The first fixed part; null for a path without one, or one that is nothing but a verb.</summary>
    public static string? GroupOf(ApiOperation operation)
    {
        var segments = PathOutline.Of(operation.Path).Segments;
        return segments.Count == 0 || (segments.Count == 1 && VerbWords.Says(segments[0].Text, operation.Method)) ? null : Casing.Pascal(segments[0].Text);
    }

    /// <param name="group">The group, which the name does not repeat.</param>
    /// <param name="isList">Whether the answer is a list; null where the document does not say.</param>
    public static string NameOf(ApiOperation operation, string? group, bool? isList)
    {
        var segments = PathOutline.Of(operation.Path).Segments;
        if (segments.Count == 0)
        {
            return VerbOf(operation.Method, isItem: false, isManyAlone: false, isList == true, isSent: false);
        }

        var last = segments[segments.Count - 1];
        var rest = segments.Skip(Said(segments, group)).ToList();
        if (VerbWords.Says(last.Text, operation.Method))
        {
            var middle = rest.Count == 0 ? rest : rest.Take(rest.Count - 1);
            return Casing.Pascal(last.Text) + string.Concat(middle.Select(part => Noun(part, part.IsItem)));
        }

        var isMany = Plurals.Is(last.Text);
        var lists = !last.IsItem && (isList ?? isMany);
        var isSent = operation.Method == "POST" && !last.IsItem && Words.Split(Plurals.Singular(last.Text)).LastOrDefault() is { } word && Sent.Contains(word);
        var verb = VerbOf(operation.Method, last.IsItem, isMany && rest.Count == 0, lists, isSent);
        var isOne = last.IsItem || operation.Method == "POST";
        return verb + string.Concat(rest.Select((part, index) => Noun(part, index == rest.Count - 1 ? isOne : part.IsItem)));
    }

    /// <summary>The longer form, by which operations on paths with other parameters or in another version keep apart.</summary>
    public static string Longer(string name, PathOutline path)
    {
        var by = path.Parameters.Count == 0 ? "" : "By" + string.Join("And", path.Parameters.Take(4).Select(Inner));
        return name + by + (path.Version == 1 ? "" : "V" + path.Version.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    private static string Noun(PathSegment part, bool isOne) => Inner(isOne ? Plurals.Singular(part.Text) : part.Text);

    // Only the first word of a name must not begin with a digit.
    private static string Inner(string text) => Casing.Pascal(text).TrimStart('_');

    /// <summary>How many of the first parts the group's name says already.</summary>
    private static int Said(IReadOnlyList<PathSegment> segments, string? group)
    {
        var said = "";
        for (var i = 0; group is not null && i < segments.Count && said.Length < group.Length; i++)
        {
            said += Casing.Pascal(segments[i].Text);
            if (SameWord.Are(said, group))
            {
                return i + 1;
            }
        }

        return 0;
    }

    private static string VerbOf(string method, bool isItem, bool isManyAlone, bool lists, bool isSent) => method switch
    {
        "GET" => lists ? "List" : "Get",
        "POST" when isSent => "Send",
        "POST" => isItem ? "Update" : "Create",
        "PUT" => isManyAlone && !isItem ? "ReplaceAll" : "Replace",
        "PATCH" => isManyAlone && !isItem ? "UpdateAll" : "Update",
        "DELETE" => isManyAlone && !isItem ? "DeleteAll" : "Delete",
        _ => Casing.Pascal(method.ToLowerInvariant()),
    };
}
