using System.Text.Json;
using System.Text.Json.Nodes;
using Codegen.Pipeline.Input;

namespace Codegen.Pipeline.Reading.OpenApi.Schemas;

/// <summary>What a schema may be, told by <c>type</c> or else by the keywords that only make sense for one type.</summary>
internal sealed record SchemaTypes(IReadOnlyList<string> Names, bool AllowsNull)
{
    private const string Odd = "(not a text)";

    private static readonly (string Keyword, string Type)[] Signs =
    [
        ("properties", "object"), ("additionalProperties", "object"), ("patternProperties", "object"), ("items", "array"), ("prefixItems", "array"),
        ("pattern", "string"), ("minLength", "string"), ("maxLength", "string"), ("minimum", "number"), ("maximum", "number"),
        ("contentMediaType", "string"), ("contentEncoding", "string"),
    ];

    public static SchemaTypes Of(JsonObject json, string pointer, ReadScope scope)
    {
        var names = new List<string>();
        var allowsNull = JsonNodes.Flag(json["nullable"]) == true || JsonNodes.Flag(json["x-nullable"]) == true;
        foreach (var type in Stated(json["type"]))
        {
            if (type == "null")
            {
                allowsNull = true;
            }
            else if (IsKnown(type))
            {
                names.Add(type);
            }
            else
            {
                scope.Simplify(JsonPointer.Append(pointer, "type"), $"The type '{type}'", "any JSON value");
                return new SchemaTypes([], allowsNull);
            }
        }

        if (names.Count == 0 && Inferred(json) is { } inferred)
        {
            names.Add(inferred);
        }

        if (names.Count > 1 && names.Contains("number"))
        {
            names.Remove("integer");
        }

        return new SchemaTypes(names, allowsNull);
    }

    private static IEnumerable<string> Stated(JsonNode? type) => type switch
    {
        JsonArray list => list.Select(item => JsonNodes.Text(item) ?? Odd).Distinct(StringComparer.Ordinal),
        JsonObject => [Odd],
        null => [],
        _ => [JsonNodes.Text(type)!],
    };

    private static bool IsKnown(string type) => type is "string" or "integer" or "number" or "boolean" or "object" or "array" or "file";

    private static string? Inferred(JsonObject json)
    {
        foreach (var (keyword, type) in Signs)
        {
            if (json.ContainsKey(keyword))
            {
                return type;
            }
        }

        if (json["unevaluatedProperties"] is JsonObject)
        {
            return "object";
        }

        return JsonNodes.KindOf(json["format"]) != JsonValueKind.String ? null : json["format"]!.GetValue<string>() switch
        {
            "date" or "date-time" or "uuid" or "email" or "uri" or "byte" or "binary" or "password" => "string",
            "int32" or "int64" => "integer",
            "float" or "double" => "number",
            _ => null,
        };
    }
}
