using System.Text.Json.Nodes;
using Codegen.Pipeline.Input;
using Codegen.Pipeline.Problems;

namespace Codegen.Pipeline.Reading.OpenApi;

/// <summary>Finds a document's operations in its own order.</summary>
internal static class OperationSources
{
    /// <summary>Where paths stand; the second is for keys that hold a query (Azure).</summary>
    private static readonly string[] Holders = ["paths", "x-ms-paths"];

    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

    public static IEnumerable<OperationSource> Find(ReadSession session, ProblemBag problems) =>
        Holders.SelectMany(holder => Find(holder, session, problems));

    private static IEnumerable<OperationSource> Find(string holder, ReadSession session, ProblemBag problems)
    {
        var paths = session.Tree.Root[holder];
        if (paths is not null and not JsonObject)
        {
            problems.Add(ProblemId.InvalidDocument, "/" + holder, $"'{holder}' is not an object");
        }

        foreach (var entry in paths as JsonObject ?? [])
        {
            var pointer = JsonPointer.Append("/" + holder, entry.Key);
            if (entry.Key.StartsWith("x-", StringComparison.Ordinal) || Item(entry.Value, pointer, session, problems) is not var (item, itemPointer))
            {
                continue;
            }

            foreach (var (method, operation, operationPointer) in Operations(item, itemPointer, problems))
            {
                yield return new OperationSource(entry.Key, pointer, item, itemPointer, method, operation, operationPointer);
            }
        }
    }

    public static IEnumerable<(string Method, JsonNode? Operation, string Pointer)> Operations(JsonObject item, string pointer, ProblemBag problems)
    {
        foreach (var member in item)
        {
            var place = JsonPointer.Append(pointer, member.Key);
            if (Methods.Contains(member.Key))
            {
                yield return (member.Key.ToUpperInvariant(), member.Value, place);
            }

            // OpenAPI 3.2, for methods that it has no member for.
            foreach (var additional in member.Key == "additionalOperations" && member.Value is JsonObject others ? others : [])
            {
                if (HttpToken.IsToken(additional.Key))
                {
                    yield return (additional.Key, additional.Value, JsonPointer.Append(place, additional.Key));
                }
                else
                {
                    problems.Add(ProblemId.ConstructSimplified, JsonPointer.Append(place, additional.Key), $"The method '{additional.Key}', which is none,", "nothing");
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
