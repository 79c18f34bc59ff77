using System.Text.Json.Nodes;
using Codegen.Pipeline.Input;

namespace Codegen.Pipeline.Reading.OpenApi;

/// <summary>The media types that the schemas of parts name themselves (<c>contentMediaType</c> of OpenAPI 3.1).</summary>
internal static class PartTypes
{
    /// <param name="schema">The schema of the whole body.</param>
    /// <returns>Types by the members' names; a member that is encoded as text has none.</returns>
    public static Dictionary<string, string> Of(JsonNode? schema, ReadSession session)
    {
        var types = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var member in JsonNodes.Member(Follow(schema, session), "properties") as JsonObject ?? [])
        {
            var node = Follow(member.Value, session);
            node = Follow(JsonNodes.Member(node, "items"), session) ?? node;
            if (JsonNodes.Text(JsonNodes.Member(node, "contentMediaType")) is { } type && MediaTypes.IsValid(type) && !type.Contains('*')
                && JsonNodes.Member(node, "contentEncoding") is null)
            {
                types[member.Key] = type;
            }
        }

        return types;
    }

    private static JsonNode? Follow(JsonNode? node, ReadSession session) =>
        ReferenceResolver.ReferenceOf(node) is { } reference ? session.References.Follow(reference).Node : node;
}
