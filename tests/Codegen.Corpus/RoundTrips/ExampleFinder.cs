using System.Text.Json.Nodes;

namespace Codegen.Corpus.RoundTrips;

/// <summary>Finds the examples of JSON bodies in an OpenAPI document of any version.</summary>
internal sealed class ExampleFinder(References references)
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

    public IEnumerable<Example> Find() => OfSchemas("/components/schemas", references.Root["components"]?["schemas"])
        .Concat(OfSchemas("/definitions", references.Root["definitions"]))
        .Concat(Members(references.Root["paths"]).SelectMany(path => OfPath("/paths/" + Escape(path.Key), path.Key, references.Resolve(path.Value))));

    private static IEnumerable<Example> OfSchemas(string pointer, JsonNode? schemas) =>
        from same in Members(schemas).GroupBy(schema => GeneratedBodies.Letters(schema.Key))
        let isAlone = same.Count() == 1
        from schema in same
        let place = new BodyPlace(null, schema.Key, IsClear: isAlone && MayBeModel(schema.Value))
        from example in OfSchema($"{pointer}/{Escape(schema.Key)}", place, schema.Value)
        select example;

    // Texts, numbers and lists have no codec of their own; one of that name is somebody else's.
    private static bool MayBeModel(JsonNode? schema) =>
        schema?["type"] is not JsonValue type || !type.TryGetValue(out string? name) || name is "object";

    private static IEnumerable<Example> OfSchema(string pointer, BodyPlace place, JsonNode? schema)
    {
        if (schema is not JsonObject members)
        {
            yield break;
        }

        if (members.TryGetPropertyValue("example", out var single))
        {
            yield return new Example(pointer + "/example", place, single, schema);
        }

        if (members["examples"] is JsonArray several)
        {
            for (var i = 0; i < several.Count; i++)
            {
                yield return new Example($"{pointer}/examples/{i}", place, several[i], schema);
            }
        }
    }

    private IEnumerable<Example> OfPath(string pointer, string path, JsonObject? item) =>
        from operation in Members(item)
        where Methods.Contains(operation.Key) && operation.Value is JsonObject
        from example in OfOperation($"{pointer}/{operation.Key}", operation.Key.ToUpperInvariant(), path, (JsonObject)operation.Value!)
        select example;

    private IEnumerable<Example> OfOperation(string pointer, string method, string path, JsonObject operation)
    {
        var request = OfContent($"{pointer}/requestBody/content", new BodyPlace(method, path), references.Resolve(operation["requestBody"])?["content"]);
        var answers =
            from response in Members(operation["responses"])
            let place = new BodyPlace(method, path, response.Key)
            let answer = references.Resolve(response.Value)
            let at = $"{pointer}/responses/{Escape(response.Key)}"
            from example in OfContent(at + "/content", place, answer?["content"]).Concat(OfAnswer(at, place, answer))
            select example;
        return request.Concat(answers);
    }

    // The first JSON media type is the one that is generated. Where it has examples only, another one may tell the schema.
    private IEnumerable<Example> OfContent(string pointer, BodyPlace place, JsonNode? content)
    {
        var media = Members(content).Where(media => IsJson(media.Key)).Select(media => (media.Key, Value: references.Resolve(media.Value))).ToList();
        var schema = media.Select(known => known.Value?["schema"]).FirstOrDefault(known => known is not null);
        return media.Take(1).SelectMany(first => OfMedia($"{pointer}/{Escape(first.Key)}", place, first.Value, schema));
    }

    private IEnumerable<Example> OfMedia(string pointer, BodyPlace place, JsonObject? media, JsonNode? known)
    {
        if (media is null)
        {
            yield break;
        }

        if (media.TryGetPropertyValue("example", out var single))
        {
            yield return new Example(pointer + "/example", place, single, known);
        }

        foreach (var (name, written) in Members(media["examples"]))
        {
            if (references.Resolve(written) is { } example && example.TryGetPropertyValue("value", out var value))
            {
                yield return new Example($"{pointer}/examples/{Escape(name)}", place, value, known);
            }
        }

        foreach (var example in media["schema"] is JsonObject schema && !schema.ContainsKey("$ref") ? OfSchema(pointer + "/schema", place, schema) : [])
        {
            yield return example;
        }
    }

    // OpenAPI 2.0: media types to examples beside the schema.
    private static IEnumerable<Example> OfAnswer(string pointer, BodyPlace place, JsonObject? answer) =>
        from media in Members(answer?["examples"])
        where IsJson(media.Key)
        select new Example($"{pointer}/examples/{Escape(media.Key)}", place, media.Value, answer!["schema"]);

    private static bool IsJson(string mediaType)
    {
        var bare = mediaType.Split(';')[0].Trim();
        return bare.EndsWith("/json", StringComparison.OrdinalIgnoreCase) || bare.EndsWith("+json", StringComparison.OrdinalIgnoreCase) || bare == "*/*";
    }

    private static JsonObject Members(JsonNode? node) => node as JsonObject ?? [];

    private static string Escape(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
