using System.Text.Json.Nodes;

namespace Codegen.Corpus.RoundTrips;

/// <summary>
/// All schemas that speak of one value: what is referred to, merged or offered as an alternative, laid flat. Of alternatives
/// that a discriminator tells apart only those that the value names are taken.
/// </summary>
internal sealed class SchemaParts
{
    private const int Most = 200;

    private readonly References _references;
    private readonly List<JsonObject> _schemas = [];

    public SchemaParts(References references, JsonNode? schema, JsonNode? value = null)
        : this(references, [schema], value)
    {
    }

    private SchemaParts(References references, IEnumerable<JsonNode?> schemas, JsonNode? value)
    {
        _references = references;
        var waiting = new Queue<JsonNode?>(schemas);
        while (waiting.TryDequeue(out var next) && _schemas.Count < Most)
        {
            IsReadOnly |= references.ReadsBesideReferences && next is JsonObject reference && Has(reference, "readOnly");
            if (references.Resolve(next) is { } schema && !_schemas.Contains(schema))
            {
                _schemas.Add(schema);
                IsReadOnly |= Has(schema, "readOnly");
                foreach (var part in PartsOf(schema, value))
                {
                    waiting.Enqueue(part);
                }
            }
        }
    }

    /// <summary>The service alone sets it, so it is never written.</summary>
    public bool IsReadOnly { get; }

    public bool AllowsNull => _schemas.Exists(schema => Has(schema, "nullable") || Has(schema, "x-nullable") || Types(schema).Contains("null"));

    public SchemaParts Item(JsonNode? value) => new(_references, _schemas.Select(schema => schema["items"]), value);

    /// <summary>The schemas of a member; none where no part declares it.</summary>
    public SchemaParts Member(string name, JsonNode? value)
    {
        var declared = _schemas.Select(schema => schema["properties"]?[name]).OfType<JsonObject>().ToList();
        return new SchemaParts(_references, declared.Count > 0 ? declared : _schemas.Select(schema => schema["additionalProperties"]), value);
    }

    /// <summary>Items that are a choice, without a type, may be meant as a choice of the value itself.</summary>
    public static bool MayBeItem(JsonObject schema) =>
        !schema.ContainsKey("type") && schema["items"] is JsonObject items && (items["oneOf"] is JsonArray { Count: > 1 } || items["anyOf"] is JsonArray { Count: > 1 });

    /// <summary>How many members of an object are declared.</summary>
    public int Declared(JsonObject members) => members.Count(member => Declares(member.Key));

    /// <summary>Whether the member must come back: it is declared, or such members are allowed by an own word.</summary>
    public bool Keeps(string name) =>
        Declares(name) ||
        _schemas.Exists(schema => schema["additionalProperties"] is JsonObject || Has(schema, "additionalProperties"));

    /// <summary>The alternatives that a discriminator leaves for a value; all where it names none of them.</summary>
    public static IReadOnlyList<JsonNode?> Told(References references, JsonObject schema, JsonArray variants, JsonNode? value)
    {
        if (TextOf(schema["discriminator"]?["propertyName"]) is not { } name || TextOf((value as JsonObject)?[name]) is not { } told)
        {
            return [.. variants];
        }

        var mapped = TextOf(schema["discriminator"]!["mapping"]?[told]);
        var named = variants.Where(variant => IsTold(references, variant, name, told, mapped)).ToList();
        return named.Count > 0 ? named : [.. variants];
    }

    public bool IsFormat(string format) => _schemas.Exists(schema => schema["format"] is JsonValue value && value.TryGetValue(out string? text) && text == format);

    private bool Declares(string name) => _schemas.Exists(schema => (schema["properties"] as JsonObject)?.ContainsKey(name) == true);

    private IEnumerable<JsonNode?> PartsOf(JsonObject schema, JsonNode? value) =>
        (schema["allOf"] as JsonArray ?? []).Concat(MayBeItem(schema) && value is not JsonArray ? [schema["items"]] : []).Concat(new[] { "oneOf", "anyOf" }.SelectMany(keyword => Told(_references, schema, schema[keyword] as JsonArray ?? [], value)));

    private static bool IsTold(References references, JsonNode? variant, string name, string told, string? mapped)
    {
        var reference = TextOf(variant?["$ref"]);
        var last = reference?[(reference.LastIndexOf('/') + 1)..];
        return mapped is not null
            ? mapped == reference || mapped == last
            : told == last || (references.Resolve(variant)?["properties"]?[name]?["enum"] is JsonArray { Count: 1 } only && TextOf(only[0]) == told);
    }

    private static IEnumerable<string?> Types(JsonObject schema) => schema["type"] is JsonArray types ? types.Select(TextOf) : [TextOf(schema["type"])];

    private static string? TextOf(JsonNode? node) => node is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    private static bool Has(JsonObject schema, string keyword) => schema[keyword] is JsonValue value && value.TryGetValue(out bool flag) && flag;
}
