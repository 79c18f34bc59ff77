using System.Text.Json;
using System.Text.Json.Nodes;
using Codegen.Pipeline.Input;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.Reading.OpenApi.Schemas;

/// <summary>Objects with named members, and maps.</summary>
internal static class ObjectSchemaReader
{
    public static ApiSchema? Read(SchemaNode node)
    {
        var required = Required(node);
        if (node.Type != "object" && !(node.IsPart && node.Types.Count == 0 && required.Count > 0))
        {
            return null;
        }

        var facts = SchemaFactsReader.Read(node);
        var members = node["properties"] as JsonObject;
        if (members is null && node.Has("properties"))
        {
            node.Simplify("properties", "A list of members that is not an object", "no members");
        }

        if (members?.Count > SpecLimits.Properties)
        {
            node.Simplify("properties", $"An object with more than {SpecLimits.Properties} members", "a map of any JSON values");
            return new MapSchema(facts, Anything(node));
        }

        var additional = Additional(node);
        if (members is null or { Count: 0 } && !(node.IsPart && required.Count > 0) && (additional is not null || !Forbids(node)))
        {
            return new MapSchema(facts, additional ?? Anything(node)) { IsDeclared = additional is not null, Limits = ObjectLimitsReader.Read(node, null) };
        }

        var properties = Properties(node, members, required);
        return new ObjectSchema(facts, [.. properties], additional)
        {
            Limits = ObjectLimitsReader.Read(node, members),
            Sms = SmsRuleReader.Read(node, members),
            AlsoRequired = node.IsPart ? [.. required.Where(name => members?.ContainsKey(name) != true)] : [],
        };
    }

    private static List<ApiProperty> Properties(SchemaNode node, JsonObject? members, HashSet<string> required)
    {
        var properties = new List<ApiProperty>();
        foreach (var member in members ?? [])
        {
            // The schema "false" (OpenAPI 3.1) fits no value: such a member never is there.
            if (JsonNodes.KindOf(member.Value) == JsonValueKind.False)
            {
                continue;
            }

            var pointer = JsonPointer.Append(node.PointerOf("properties"), member.Key);
            properties.Add(new ApiProperty(member.Key, required.Contains(member.Key), node.ReadAt(member.Value, pointer)));
        }

        return properties;
    }

    private static HashSet<string> Required(SchemaNode node)
    {
        if (node["required"] is not JsonArray names)
        {
            return [];
        }

        return new HashSet<string>(names.Select(JsonNodes.Text).OfType<string>(), StringComparer.Ordinal);
    }

    private static bool Forbids(SchemaNode node) => JsonNodes.Flag(node["additionalProperties"]) == false;

    /// <summary>The shape of members that have no name here; null where the document says nothing of them, or forbids them.</summary>
    private static ApiSchema? Additional(SchemaNode node)
    {
        // What no keyword has looked at is what the members have no name for (JSON Schema 2020-12, section 11.3).
        var keyword = node.Has("additionalProperties") || !node.Reader.ExtendsReferences ? "additionalProperties" : "unevaluatedProperties";
        var others = node[keyword];
        if (node["patternProperties"] is JsonObject { Count: > 0 } patterns)
        {
            // Several shapes, or one beside whatever else there may be, are any JSON value.
            var isAlone = patterns.Count == 1 && (JsonNodes.KindOf(others) == JsonValueKind.False || (others is null && !node.Has("properties")));
            return isAlone ? Pattern(node, patterns.First()) : Anything(node);
        }

        return others is JsonObject ? node.Read(keyword) : JsonNodes.KindOf(others) == JsonValueKind.True ? Anything(node) : null;
    }

    private static ApiSchema Pattern(SchemaNode node, KeyValuePair<string, JsonNode?> pattern) =>
        node.ReadAt(pattern.Value, JsonPointer.Append(node.PointerOf("patternProperties"), pattern.Key));

    private static AnySchema Anything(SchemaNode node) => new(new SchemaFacts(node.PointerOf("additionalProperties")));
}
