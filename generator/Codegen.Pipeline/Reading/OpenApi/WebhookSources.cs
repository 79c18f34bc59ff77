using System.Text.Json.Nodes;
using Codegen.Pipeline.Input;
using Codegen.Pipeline.Problems;

namespace Codegen.Pipeline.Reading.OpenApi;

/// <summary>Finds the requests that a service makes: webhooks of the document, then callbacks of its operations.</summary>
internal static class WebhookSources
{
    private static readonly string[] Holders = ["webhooks", "x-webhooks"];

    public static IEnumerable<OperationSource> Find(ReadSession session, OperationSelection selection, ProblemBag problems)
    {
        foreach (var holder in Holders)
        {
            foreach (var source in OfPaths(session.Tree.Root[holder], "/" + holder, null, session, problems).Where(source => source.IsIn(selection)))
            {
                yield return source;
            }
        }

        // The same callback may be shared by many operations; it is one request all the same.
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var operation in OperationSources.Find(session, problems).Where(operation => operation.IsIn(selection)))
        {
            foreach (var source in OfOperation(operation, session, problems).Where(source => known.Add(source.Pointer)))
            {
                yield return source;
            }
        }
    }

    private static IEnumerable<OperationSource> OfOperation(OperationSource operation, ReadSession session, ProblemBag problems)
    {
        var pointer = JsonPointer.Append(operation.Pointer, "callbacks");
        foreach (var entry in JsonNodes.Member(operation.Operation, "callbacks") as JsonObject ?? [])
        {
            if (Follow(entry.Value, JsonPointer.Append(pointer, entry.Key), session, problems) is var (node, place))
            {
                foreach (var source in OfPaths(node, place, entry.Key, session, problems))
                {
                    yield return source;
                }
            }
        }
    }

    /// <param name="name">What the requests are called; null for the keys of the paths.</param>
    private static IEnumerable<OperationSource> OfPaths(JsonNode? paths, string pointer, string? name, ReadSession session, ProblemBag problems)
    {
        foreach (var entry in paths as JsonObject ?? [])
        {
            var key = JsonPointer.Append(pointer, entry.Key);
            if ((name is not null && entry.Key.StartsWith("x-", StringComparison.Ordinal)) || Follow(entry.Value, key, session, problems) is not var (node, place))
            {
                continue;
            }

            foreach (var (method, operation, operationPointer) in OperationSources.Operations(node, place, problems))
            {
                yield return new OperationSource(name ?? entry.Key, key, node, place, method, operation, operationPointer);
            }
        }
    }

    private static (JsonObject Node, string Pointer)? Follow(JsonNode? node, string pointer, ReadSession session, ProblemBag problems)
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

        return node is JsonObject found ? (found, pointer) : null;
    }
}
