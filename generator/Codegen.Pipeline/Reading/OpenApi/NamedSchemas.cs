using System.Text.Json.Nodes;
using Codegen.Pipeline.Input;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Problems;

namespace Codegen.Pipeline.Reading.OpenApi;

/// <summary>
/// The schemas that operations reach through references. One that nothing reaches is not read at all: it costs nothing and
/// its flaws disturb nobody.
/// </summary>
internal static class NamedSchemas
{
    public static List<NamedSchema> Read(ReadSession session, IEnumerable<string> uses, ProblemBag problems, CancellationToken cancellationToken)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<string>(uses);
        var schemas = new List<NamedSchema>();
        while (waiting.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var pointer = waiting.Dequeue();
            if (!known.Add(pointer))
            {
                continue;
            }

            var scope = new ReadScope(JsonPointer.Last(pointer));
            schemas.Add(ReadOne(session, pointer, scope, problems));
            foreach (var use in scope.Uses)
            {
                waiting.Enqueue(use);
            }
        }

        return InDocumentOrder(session, schemas);
    }

    private static NamedSchema ReadOne(ReadSession session, string pointer, ReadScope scope, ProblemBag problems)
    {
        try
        {
            var schema = session.Schemas.ReadNamed(pointer, scope);
            problems.AddRange(scope.Notes);
            foreach (var failure in scope.Failures)
            {
                problems.Add(failure);
            }

            return schema;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            problems.Add(ProblemId.InternalError, pointer, ProblemText.Of(exception));
            return new NamedSchema(pointer, JsonPointer.Last(pointer), new AnySchema(new SchemaFacts(pointer)));
        }
    }

    /// <summary>Components as they stand, then the others by pointer: the order must not depend on who refers to them first.</summary>
    private static List<NamedSchema> InDocumentOrder(ReadSession session, List<NamedSchema> schemas)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var home in (string[])["/components/schemas", "/definitions", "/schemas"])
        {
            foreach (var component in session.Tree.Find(home) as JsonObject ?? [])
            {
                places[JsonPointer.Append(home, component.Key)] = places.Count;
            }
        }

        return [.. schemas
            .OrderBy(schema => places.TryGetValue(schema.Pointer, out var place) ? place : int.MaxValue)
            .ThenBy(schema => schema.Pointer, StringComparer.Ordinal)];
    }
}
