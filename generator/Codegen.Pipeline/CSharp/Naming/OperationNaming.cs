using System.Text;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.CSharp.Naming;

/// <summary>What an operation would like to be called: by its id, or by its method and path where it has none that says anything.</summary>
internal static class OperationNaming
{
    private const int SuffixPairs = 3;
    private const string Controller = "Controller";

    private static readonly char[] SuffixSeparators = ['?', '#', '&'];

    /// <param name="isList">Whether the answer is a list; null where the document does not say.</param>
    public static OperationDraft Draft(ApiOperation operation, bool? isList)
    {
        var path = PathOutline.Of(operation.Path);
        var fromPath = FromPath(operation);
        var rank = (Math.Min(path.Version, 1_000_000) * 64) + Math.Min(path.Parameters.Count, 63);
        var id = operation.OperationId;
        if (!string.IsNullOrWhiteSpace(id))
        {
            var owner = operation.Tag ?? IdNaming.GroupOf(id!);
            if (IdNaming.NameOf(operation, owner) is { } name)
            {
                // An id that is used as it was written goes before those that had something taken off.
                var whole = Casing.Pascal(id!);
                var isWhole = string.Equals(name, whole, StringComparison.Ordinal);
                return new OperationDraft(GroupName(operation.Tag) ?? owner, Forms(name, path, [PathNaming.NameOf(operation, GroupName(operation.Tag) ?? owner, isList), fromPath, whole]), isWhole ? 0 : rank);
            }
        }

        var group = GroupName(operation.Tag) ?? (operation.PathSuffix is null ? PathNaming.GroupOf(operation) : null);
        if (operation.PathSuffix is not null)
        {
            return new OperationDraft(group, [fromPath], rank);
        }

        return new OperationDraft(group, Forms(PathNaming.NameOf(operation, group, isList), path, [fromPath]), rank);
    }

    /// <summary>A name made of the method and the whole path, which only one operation of a document has.</summary>
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

    private static string[] Forms(string name, PathOutline path, string[] others) =>
        [.. new[] { name, PathNaming.Longer(name, path) }.Concat(others).Select(Casing.Bound).Distinct(StringComparer.Ordinal)];

    // "account-controller" is what a tool makes of the name of a class.
    private static string? GroupName(string? tag)
    {
        var name = tag is null ? null : Casing.Pascal(tag);
        return name?.Length > Controller.Length && name.EndsWith(Controller, StringComparison.Ordinal) ? name.Substring(0, name.Length - Controller.Length) : name;
    }

    // "Action=Send" is a Send, "page=1" has a page.
    private static string Telling(string pair)
    {
        var equals = pair.IndexOf('=');
        var value = pair.Substring(equals + 1);
        return equals <= 0 || (value.Length > 0 && char.IsLetter(value[0]) && value is not ("true" or "false")) ? value : pair.Substring(0, equals);
    }
}
