using Codegen.Pipeline.Input;

namespace Codegen.Pipeline.Reading;

/// <summary>Tells by a pointer whether a schema stands there, so that a reference to a list of paths is not read as one.</summary>
internal static class SchemaPlace
{
    private static readonly HashSet<string> Holders = new(StringComparer.Ordinal)
    {
        "schema", "items", "additionalProperties", "not", "contains", "propertyNames", "unevaluatedProperties", "if", "then", "else",
    };

    private static readonly HashSet<string> MapsAndLists = new(StringComparer.Ordinal)
    {
        "schemas", "properties", "patternProperties", "definitions", "$defs", "dependentSchemas", "allOf", "oneOf", "anyOf", "prefixItems",
    };

    public static bool IsComponent(string pointer) =>
        JsonPointer.Parent(pointer) is "/components/schemas" or "/definitions" or "/schemas";

    public static bool IsSchema(string pointer) =>
        Holders.Contains(JsonPointer.Last(pointer))
        || (JsonPointer.Parent(pointer) is { } parent && MapsAndLists.Contains(JsonPointer.Last(parent)));
}
