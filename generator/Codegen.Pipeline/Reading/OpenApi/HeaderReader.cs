using Codegen.Pipeline.Model;
using Microsoft.OpenApi;

namespace Codegen.Pipeline.Reading.OpenApi;

/// <summary>Declared headers of an answer.</summary>
internal static class HeaderReader
{
    public static IEnumerable<ApiHeader> Read(IDictionary<string, IOpenApiHeader>? sources, ReadSession session, ReadScope scope)
    {
        foreach (var entry in sources ?? new Dictionary<string, IOpenApiHeader>())
        {
            var pointer = TypedDocument.PointerOf(entry.Value);
            if (string.Equals(entry.Key, "Content-Type", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            if (!HttpToken.IsToken(entry.Key))
            {
                scope.Simplify(pointer, $"The header '{entry.Key}', whose name no header may have,", "nothing");
                continue;
            }

            yield return new ApiHeader(pointer, entry.Key, entry.Value.Required, entry.Value.Description, Schema(entry.Value, pointer, session, scope));
        }
    }

    private static ApiSchema Schema(IOpenApiHeader source, string pointer, ReadSession session, ReadScope scope)
    {
        if (source.Schema is not null)
        {
            var place = TypedDocument.PointerOf(source.Schema);
            return session.Schemas.Read(session.Tree.Find(place), place, scope);
        }

        return new TextSchema(new SchemaFacts(pointer), null, null, null, null, null);
    }
}
