using System.Text.Json.Nodes;
using Codegen.Pipeline.Input;
using Codegen.Pipeline.Model;
using Microsoft.OpenApi;
using JsonPointer = Codegen.Pipeline.Input.JsonPointer;

namespace Codegen.Pipeline.Reading.OpenApi;

/// <summary>The media types of an answer: the preferred one, and those that mean something else.</summary>
internal static class AnswerContentReader
{
    private const int MostOthers = 4;
    private const int MostAccepted = 16;

    /// <param name="accept">The media type that the document asks for (<c>x-codegen-accept</c>), else null.</param>
    public static (ApiContent? Preferred, List<ApiContent> Others) Read(
        IDictionary<string, IOpenApiMediaType> content, string? accept, ReadSession session, ReadScope scope)
    {
        var plain = content.Where(entry => AnswerTypes.StreamOf(entry.Key) is null).ToDictionary(entry => entry.Key, entry => entry.Value);
        var streams = content.Where(entry => AnswerTypes.StreamOf(entry.Key) is not null && MediaTypes.IsValid(entry.Key));
        List<ApiContent> contents =
        [
            .. ContentReader.Read(plain, session, scope).Where(candidate => candidate.Kind != ContentKind.Form).Select(candidate => AskForAny(candidate, plain)),
            .. streams.Select(entry => Stream(entry.Key, entry.Value, session, scope)),
        ];
        var chosen = accept is null ? null : contents.Find(candidate => IsSame(candidate.MediaType, accept));
        if ((chosen ?? contents.OrderBy(Rank).FirstOrDefault()) is not { } preferred)
        {
            return (null, []);
        }

        var others = contents
            .Where(candidate => AnswerTypes.IsAnotherThing(candidate, preferred) && !IsDescription(candidate, content, session))
            .OrderBy(Rank)
            .GroupBy(AnswerTypes.FamilyOf, StringComparer.Ordinal)
            .Select(family => family.First())
            .Take(MostOthers)
            .ToList();
        return (chosen is null && preferred.Kind == ContentKind.Binary ? AskForAll(preferred, contents) : preferred, others);
    }

    public static bool IsSame(string mediaType, string other) =>
        string.Equals(MediaTypes.Bare(mediaType), MediaTypes.Bare(other), StringComparison.OrdinalIgnoreCase);

    private static int Rank(ApiContent content) => content.Kind switch
    {
        ContentKind.Json => 0,
        ContentKind.Lines => 1,
        ContentKind.Events => 2,
        ContentKind.Text => 3,
        _ => 4,
    };

    // A range that stands for a file is none of JSON.
    private static ApiContent AskForAny(ApiContent candidate, Dictionary<string, IOpenApiMediaType> declared) =>
        candidate.Kind == ContentKind.Binary && !declared.ContainsKey(candidate.MediaType) ? candidate with { Accept = "*/*" } : candidate;

    // The answer tells which one it is; mostly a parameter of the request decides.
    private static ApiContent AskForAll(ApiContent preferred, List<ApiContent> contents)
    {
        var types = contents.Where(candidate => candidate.Kind == ContentKind.Binary).Select(candidate => candidate.Accept ?? candidate.MediaType).Take(MostAccepted).ToList();
        return types.Count < 2 ? preferred : preferred with { Accept = string.Join(", ", types) };
    }

    // A file that is described as an object is only another spelling of the JSON.
    private static bool IsDescription(ApiContent candidate, IDictionary<string, IOpenApiMediaType> content, ReadSession session)
    {
        if (candidate.Kind != ContentKind.Binary || candidate.Schema is not null || !content.TryGetValue(candidate.MediaType, out var media))
        {
            return false;
        }

        var schema = session.Tree.Find(TypedDocument.PointerOf(media.Schema)) as JsonObject;
        return schema is not null && (schema.ContainsKey("$ref") || schema.ContainsKey("properties") || JsonNodes.Text(schema["type"]) is "object" or "array");
    }

    private static ApiContent Stream(string mediaType, IOpenApiMediaType media, ReadSession session, ReadScope scope)
    {
        var pointer = TypedDocument.PointerOf(media);
        var schema = ContentReader.Schema(media, session, scope);
        var item = ContentReader.ItemSchema(media, session, scope);
        var kind = AnswerTypes.StreamOf(mediaType)!.Value;
        if (kind == ContentKind.Events && item is not null && DataSchema(pointer, session, scope) is { } data)
        {
            return new ApiContent(pointer, mediaType, kind, data, []);
        }

        return new ApiContent(pointer, mediaType, kind, schema, []) { ItemSchema = item };
    }

    /// <summary>What the text of an event's data holds, where the event's own schema says so (OpenAPI 3.2).</summary>
    private static ApiSchema? DataSchema(string pointer, ReadSession session, ReadScope scope)
    {
        var place = JsonPointer.Append(pointer, "itemSchema");
        foreach (var part in new[] { "properties", "data", "contentSchema" })
        {
            place = JsonPointer.Append(place, part);
        }

        return session.Tree.Find(place) is JsonObject schema ? session.Schemas.Read(schema, place, scope) : null;
    }
}
