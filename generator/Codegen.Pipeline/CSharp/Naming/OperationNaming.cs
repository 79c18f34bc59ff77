using System.Text;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.CSharp.Naming;

/// <summary>What an operation's method is called, before collisions.</summary>
internal static class OperationNaming
{
    private const int SuffixPairs = 3;

    private static readonly char[] SuffixSeparators = ['?', '#', '&'];
    private static readonly char[] Separators = ['.', '_', '/', ':', '-'];

    public static string NameOf(ApiOperation operation)
    {
        var id = operation.OperationId;
        if (string.IsNullOrWhiteSpace(id))
        {
            return FromPath(operation);
        }

        return Casing.Pascal(WithoutGroup(id!, operation.Tag));
    }

    /// <summary>What the names of the operation's own types begin with.</summary>
    public static string TypeStemOf(ApiOperation operation) =>
        operation.Tag is null ? NameOf(operation) : Casing.Pascal(operation.Tag) + NameOf(operation);

    /// <summary>A name made of the method and the path, which only one operation of a document has.</summary>
    public static string FromPath(ApiOperation operation)
    {
        var builder = new StringBuilder(Casing.Pascal(operation.Method.ToLowerInvariant()));
        foreach (var segment in operation.Path.Split('/').Where(segment => segment.Length > 0))
        {
            var isParameter = segment[0] == '{';
            builder.Append(isParameter ? "By" : "").Append(Casing.Pascal(segment));
        }

        foreach (var pair in (operation.PathSuffix ?? "").Split(SuffixSeparators, StringSplitOptions.RemoveEmptyEntries).Take(SuffixPairs))
        {
            builder.Append(Casing.Pascal(Telling(pair)));
        }

        return Casing.Pascal(builder.ToString());
    }

    // "Action=Send" is a Send, "page=1" has a page.
    private static string Telling(string pair)
    {
        var equals = pair.IndexOf('=');
        var value = pair.Substring(equals + 1);
        return equals <= 0 || (value.Length > 0 && char.IsLetter(value[0]) && value is not ("true" or "false")) ? value : pair.Substring(0, equals);
    }

    // "messages.send" in the group "Messages" is SendAsync: the group is said already.
    private static string WithoutGroup(string id, string? tag)
    {
        var cut = id.IndexOfAny(Separators);
        if (tag is null || cut <= 0 || cut == id.Length - 1)
        {
            return id;
        }

        var prefix = Casing.Pascal(id.Substring(0, cut));
        return string.Equals(prefix, Casing.Pascal(tag), StringComparison.OrdinalIgnoreCase) ? id.Substring(cut + 1) : id;
    }
}
