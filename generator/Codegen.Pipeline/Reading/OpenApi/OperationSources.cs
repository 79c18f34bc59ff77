using System.Text.Json.Nodes;
using Codegen.Pipeline.Input;
using Codegen.Pipeline.Problems;

namespace Codegen.Pipeline.Reading.OpenApi;

/// <summary>Finds a document's operations in its own order.</summary>
internal static class OperationSources
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    public static IEnumerable<OperationSource> Find(ReadSession session, ProblemBag problems)
    {
        var paths = session.Tree.Root["paths"];
        if (paths is not null and not JsonObject)
        {
            problems.Add(ProblemId.InvalidDocument, "/paths", "'paths' is not an object");
        }

        foreach (var entry in paths as JsonObject ?? [])
        {
            var pointer = JsonPointer.Append("/paths", entry.Key);
            if (entry.Key.StartsWith("x-", StringComparison.Ordinal) || Item(entry.Value, pointer, session, problems) is not var (item, itemPointer))
            {
                continue;
            }

            foreach (var member in item)
            {
                if (Methods.Contains(member.Key))
                {
                    yield return new OperationSource(entry.Key, pointer, item, itemPointer, member.Key, member.Value);
                }
            }
        }
    }

    /// <summary>The content of a path, which may stand elsewhere.</summary>
    private static (JsonObject Item, string Pointer)? Item(JsonNode? node, string pointer, ReadSession session, ProblemBag problems)
    {
        if (ReferenceResolver.ReferenceOf(node) is { } reference)
        {
            var target = session.References.Follow(reference);
            if (target.Pointer is null)
            {
                problems.Add(ProblemId.BrokenReference, JsonPointer.Append(pointer, "$ref"), reference, target.Failure!);
                return null;
            }

            (node, pointer) = (target.Node, target.Pointer);
        }

        if (node is JsonObject item)
        {
            return (item, pointer);
        }

        problems.Add(ProblemId.ConstructSimplified, pointer, "A path that is not an object", "nothing");
        return null;
    }
}
