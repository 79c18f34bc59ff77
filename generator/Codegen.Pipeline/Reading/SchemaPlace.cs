using Codegen.Pipeline.Input;
using Codegen.Pipeline.Input.Parts;

namespace Codegen.Pipeline.Reading;

/// <summary>Tells by a pointer whether a schema stands there, so that a reference to a list of paths is not read as one.</summary>
internal static class SchemaPlace
{
    private const string Parts = "/" + PartBundle.Holder + "/";

    private static readonly HashSet<string> Holders = new(StringComparer.Ordinal)
    {
        "schema", "itemSchema", "items", "additionalProperties", "not", "contains", "propertyNames", "unevaluatedProperties", "unevaluatedItems", "contentSchema", "if", "then", "else",
    };

    private static readonly HashSet<string> MapsAndLists = new(StringComparer.Ordinal)
    {
        "schemas", "properties", "patternProperties", "definitions", "$defs", "dependentSchemas", "allOf", "oneOf", "anyOf", "prefixItems",
    };

    /// <summary>Other files often are a schema, or hold schemas under their names and nothing else.</summary>
    private static bool IsPart(string pointer) =>
        pointer.StartsWith(Parts, StringComparison.Ordinal) && pointer.Split('/').Length <= 4;

    public static bool IsComponent(string pointer) =>
        JsonPointer.Parent(pointer) is "/components/schemas" or "/definitions" or "/schemas";

    public static bool IsSchema(string pointer) =>
        IsPart(pointer)
        || Holders.Contains(JsonPointer.Last(pointer))
        || (JsonPointer.Parent(pointer) is { } parent && MapsAndLists.Contains(JsonPointer.Last(parent)));
}
