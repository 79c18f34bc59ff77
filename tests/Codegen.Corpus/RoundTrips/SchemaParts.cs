using System.Text.Json.Nodes;

namespace Codegen.Corpus.RoundTrips;

/// <summary>All schemas that speak of one value: what is referred to, merged or offered as an alternative, laid flat.</summary>
internal sealed class SchemaParts
{
    private const int Most = 200;

    private readonly References _references;
    private readonly List<JsonObject> _schemas = [];

    public SchemaParts(References references, params IEnumerable<JsonNode?> schemas)
    {
        _references = references;
        var waiting = new Queue<JsonNode?>(schemas);
        while (waiting.TryDequeue(out var next) && _schemas.Count < Most)
        {
            if (references.Resolve(next) is { } schema && !_schemas.Contains(schema))
            {
                _schemas.Add(schema);
                foreach (var keyword in new[] { "allOf", "oneOf", "anyOf" })
                {
                    foreach (var part in schema[keyword] as JsonArray ?? [])
                    {
                        waiting.Enqueue(part);
                    }
                }
            }
        }
    }

    public SchemaParts Items => new(_references, _schemas.Select(schema => schema["items"]));

    /// <summary>The schemas of a member; none where no part declares it.</summary>
    public SchemaParts Member(string name)
    {
        var declared = _schemas.Select(schema => schema["properties"]?[name]).OfType<JsonObject>().ToList();
        return new SchemaParts(_references, declared.Count > 0 ? declared : _schemas.Select(schema => schema["additionalProperties"]));
    }

    /// <summary>Whether the member must come back: it is declared, or such members are allowed by an own word.</summary>
    public bool Keeps(string name) =>
        _schemas.Exists(schema => (schema["properties"] as JsonObject)?.ContainsKey(name) == true) ||
        _schemas.Exists(schema => schema["additionalProperties"] is JsonObject || Has(schema, "additionalProperties"));

    /// <summary>The service alone sets it, so it is never written.</summary>
    public bool IsReadOnly => _schemas.Exists(schema => Has(schema, "readOnly"));

    public bool IsFormat(string format) => _schemas.Exists(schema => schema["format"] is JsonValue value && value.TryGetValue(out string? text) && text == format);

    private static bool Has(JsonObject schema, string keyword) => schema[keyword] is JsonValue value && value.TryGetValue(out bool flag) && flag;
}
