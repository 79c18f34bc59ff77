using System.Text.Json;
using System.Text.Json.Nodes;
using Codegen.Pipeline.Input;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.Reading.OpenApi.Schemas;

/// <summary><c>enum</c> and <c>const</c>: a list of texts or of integers. Other lists tell no more than their type does.</summary>
internal static class EnumSchemaReader
{
    public static ApiSchema? Read(SchemaNode node)
    {
        if (node.Type is "array" or "object" or "boolean" || Values(node) is not { } values)
        {
            return null;
        }

        var rest = node.Without("enum", "const") with { AllowsNull = node.AllowsNull || values.Any(value => value is null) };
        var present = values.Where(value => value is not null).ToList();
        if (present.Count == 0)
        {
            return SchemaReader.ReadRest(rest);
        }

        if (present.Count > SpecLimits.EnumMembers)
        {
            node.Simplify("enum", $"A list of {present.Count} values", "any value of its type");
            return SchemaReader.ReadRest(WithType(rest, present));
        }

        if (IsInteger(node, present) is { } isInteger)
        {
            return EnumExtras.Add(node, new EnumSchema(SchemaFactsReader.Read(rest), isInteger, [.. EnumMembers.Read(node, values, isInteger)]));
        }

        if (!present.TrueForAll(IsFlag))
        {
            node.Simplify("enum", "A list of values that are neither all texts nor all integers", "any value of its type");
        }

        return SchemaReader.ReadRest(WithType(rest, present));
    }

    private static List<JsonNode?>? Values(SchemaNode node) => node["enum"] switch
    {
        JsonArray list => [.. list],
        null when node.Json.ContainsKey("const") && node["const"] is JsonValue single => [single],
        _ => null,
    };

    /// <summary>Whether the values are integers rather than texts; null where they are neither.</summary>
    private static bool? IsInteger(SchemaNode node, List<JsonNode?> values)
    {
        var integers = values.TrueForAll(value => SchemaNumbers.Integer(JsonNodes.Text(value)) is not null);
        if (node.Type is "integer" or "number")
        {
            return integers ? true : null;
        }

        if (node.Type == "string")
        {
            // Without quotes, YAML reads the texts 1, 2.0 and true as numbers and flags; the type tells what was meant.
            return values.TrueForAll(value => JsonNodes.Text(value) is not null) ? false : null;
        }

        if (values.TrueForAll(value => JsonNodes.KindOf(value) == JsonValueKind.String))
        {
            return false;
        }

        return integers && values.TrueForAll(value => JsonNodes.KindOf(value) == JsonValueKind.Number) ? true : null;
    }

    private static SchemaNode WithType(SchemaNode node, List<JsonNode?> values)
    {
        if (node.Types.Count > 0)
        {
            return node;
        }

        if (values.TrueForAll(IsFlag))
        {
            return node with { Types = ["boolean"] };
        }

        return values.TrueForAll(value => JsonNodes.KindOf(value) == JsonValueKind.Number) ? node with { Types = ["number"] } : node;
    }

    private static bool IsFlag(JsonNode? value) => JsonNodes.KindOf(value) is JsonValueKind.True or JsonValueKind.False;
}
