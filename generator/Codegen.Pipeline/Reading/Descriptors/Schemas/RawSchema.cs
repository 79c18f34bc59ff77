using System.Text.Json;
using System.Text.Json.Nodes;
using Codegen.Pipeline.Input;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.Reading.Descriptors.Schemas;

/// <summary>Looks at what a schema says about its shape while it still is a map of keywords.</summary>
internal sealed class RawSchema(ReferenceResolver references)
{
    /// <summary>More parts than any schema of people has; what is beyond is taken for whatever is asked.</summary>
    private const int MostParts = 100;

    private readonly Dictionary<JsonArray, HashSet<WireScalar>> _enums = [];

    /// <summary>The schema itself, or the one that it refers to.</summary>
    public JsonObject? Target(JsonNode? schema) =>
        ReferenceResolver.ReferenceOf(schema) is { } reference ? references.Follow(reference).Node as JsonObject : schema as JsonObject;

    public bool IsList(JsonNode? schema) => JsonNodes.Text(JsonNodes.Member(Target(schema), "type")) == "array";

    /// <summary>The schema of a list's items.</summary>
    public JsonNode? Items(JsonNode? schema) => JsonNodes.Member(Target(schema), "items");

    /// <summary>The schema of a member, and whether there is one.</summary>
    public (bool Exists, JsonNode? Schema) Member(JsonNode? schema, string name)
    {
        foreach (var part in Parts(schema))
        {
            if (part["properties"] is JsonObject members && members.TryGetPropertyValue(name, out var member))
            {
                return (true, member);
            }
        }

        return (false, null);
    }

    public IEnumerable<string> MemberNames(JsonNode? schema) =>
        Parts(schema).SelectMany(part => part["properties"] as JsonObject ?? []).Select(member => member.Key);

    /// <summary>The values of an enum; null where any value will do.</summary>
    public HashSet<WireScalar>? Values(JsonNode? schema)
    {
        if (JsonNodes.Member(Target(schema), "enum") is not JsonArray list)
        {
            return null;
        }

        if (!_enums.TryGetValue(list, out var values))
        {
            values = [.. list.Select(Scalar)];
            _enums.Add(list, values);
        }

        return values;
    }

    private static WireScalar Scalar(JsonNode? node) => JsonNodes.KindOf(node) switch
    {
        JsonValueKind.String => new WireScalar(WireScalarKind.Text, node!.GetValue<string>()),
        JsonValueKind.Number => new WireScalar(WireScalarKind.Number, node!.ToJsonString()),
        _ => new WireScalar(WireScalarKind.Flag, node?.ToJsonString() ?? "null"),
    };

    private IEnumerable<JsonObject> Parts(JsonNode? schema)
    {
        var open = new Stack<JsonNode?>([schema]);
        for (var seen = 0; open.Count > 0 && seen < MostParts; seen++)
        {
            if (Target(open.Pop()) is not { } part)
            {
                continue;
            }

            yield return part;
            foreach (var inner in (part["allOf"] as JsonArray ?? []).Take(MostParts))
            {
                open.Push(inner);
            }
        }
    }
}
