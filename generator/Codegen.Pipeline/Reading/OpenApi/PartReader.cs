using System.Text.Json.Nodes;
using Codegen.Pipeline.Input;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Model.Protocols;
using Microsoft.OpenApi;
using JsonPointer = Codegen.Pipeline.Input.JsonPointer;
using ParameterStyle = Codegen.Pipeline.Model.ParameterStyle;

namespace Codegen.Pipeline.Reading.OpenApi;

/// <summary>What a document says of the parts of a multipart body.</summary>
internal static class PartReader
{
    public static IEnumerable<BodyPart> Read(IOpenApiMediaType media, ReadSession session, ReadScope scope)
    {
        NotePlaces(media, session, scope);
        var types = media.Schema is { } schema ? PartTypes.Of(session.Tree.Find(TypedDocument.PointerOf(schema)), session) : [];
        foreach (var entry in types.Where(entry => media.Encoding?.ContainsKey(entry.Key) != true))
        {
            yield return new BodyPart(entry.Key, [entry.Value], null, null, true, []);
        }

        foreach (var entry in media.Encoding ?? new Dictionary<string, OpenApiEncoding>())
        {
            var pointer = TypedDocument.PointerOf(entry.Value);
            var source = session.Tree.Find(pointer);
            var named = TypesOf(entry.Value.ContentType).ToList();
            var isStyled = JsonNodes.Member(source, "style") is not null || JsonNodes.Member(source, "explode") is not null;
            var style = ParameterReader.StyleOf(entry.Value.Style);
            if (style is ParameterStyle.Simple or ParameterStyle.Label or ParameterStyle.Matrix)
            {
                style = null;
            }

            yield return new BodyPart(
                entry.Key,
                named.Count == 0 && types.TryGetValue(entry.Key, out var own) ? [own] : [.. named.Where(type => !type.Contains('*'))],
                named.Count == 0 ? null : KindOf(named),
                isStyled ? style ?? ParameterStyle.Form : null,
                JsonNodes.Flag(JsonNodes.Member(source, "explode")) ?? style is null or ParameterStyle.Form,
                [.. Headers(JsonNodes.Member(source, "headers") as JsonObject, pointer, session, scope)]);
        }
    }

    /// <summary>Parts that have a place and no name (OpenAPI 3.2) are put together by the caller, who gives each its type.</summary>
    private static void NotePlaces(IOpenApiMediaType media, ReadSession session, ReadScope scope)
    {
        var pointer = TypedDocument.PointerOf(media);
        foreach (var key in (string[])["prefixEncoding", "itemEncoding"])
        {
            if (JsonNodes.Member(session.Tree.Find(pointer), key) is not null)
            {
                scope.Simplify(JsonPointer.Append(pointer, key), $"The {key} of parts, which have a place and no name,", "parts that the caller describes");
            }
        }
    }

    /// <summary>All of a list that are no text are files; of the others the first one counts.</summary>
    private static ContentKind KindOf(List<string> types) =>
        types.TrueForAll(type => type == "*/*" || MediaTypes.KindOf(type, null) is ContentKind.Binary or null)
            ? ContentKind.Binary
            : MediaTypes.KindOf(types[0], null) ?? ContentKind.Binary;

    private static IEnumerable<string> TypesOf(string? contentType) =>
        (contentType ?? "").Split(',').Select(type => type.Trim()).Where(MediaTypes.IsValid);

    /// <summary>Only a header whose value the document gives can be sent for the caller; a file has a method for all others.</summary>
    private static IEnumerable<FixedHeader> Headers(JsonObject? headers, string pointer, ReadSession session, ReadScope scope)
    {
        foreach (var entry in headers ?? [])
        {
            if (entry.Key.ToLowerInvariant() is "content-type" or "content-disposition")
            {
                continue;
            }

            var reference = ReferenceResolver.ReferenceOf(entry.Value);
            var header = reference is null ? entry.Value : session.References.Follow(reference).Node;
            if (HttpToken.IsToken(entry.Key) && FixedValue(JsonNodes.Member(header, "schema")) is { } value && value.All(character => character is >= ' ' and <= '~'))
            {
                yield return new FixedHeader(entry.Key, value);
            }
            else if (JsonNodes.Flag(JsonNodes.Member(header, "required")) == true)
            {
                scope.Simplify(JsonPointer.Append(JsonPointer.Append(pointer, "headers"), entry.Key), $"The header '{entry.Key}' of a part, which has no fixed value,", "one that only files have, where the caller adds it");
            }
        }
    }

    private static string? FixedValue(JsonNode? schema) =>
        JsonNodes.Text(JsonNodes.Member(schema, "const"))
        ?? JsonNodes.Text(JsonNodes.Member(schema, "default"))
        ?? (JsonNodes.Member(schema, "enum") is JsonArray { Count: 1 } only ? JsonNodes.Text(only[0]) : null);
}
