using System.Text.Json.Nodes;
using Codegen.Pipeline.Input;

namespace Codegen.Pipeline.Reading.OpenApi;

/// <summary>
/// Prepares a part of a document for Microsoft.OpenApi: references are replaced by what they name, every object carries the
/// pointer of its source, every value has the kind it must have, and schemas are reduced to their place. So nothing in
/// a spec can make that library throw, recurse, drop a list's item silently or forget where something stood.
/// </summary>
/// <param name="isOperation">A value of the wrong kind costs the operation; elsewhere only itself.</param>
internal sealed class OutlineWriter(ReferenceResolver references, ReadScope scope, bool isOperation)
{
    /// <summary>The member that holds an object's own pointer. It cannot come from a document: outlines hold known members only.</summary>
    public const string Stamp = "x-codegen-pointer";

    public JsonObject Write(JsonObject source, string pointer, OutlineShape shape)
    {
        var outline = new JsonObject { [Stamp] = pointer };
        foreach (var member in source)
        {
            if (member.Value is not null && shape[member.Key] is { } rule
                && Value(member.Value, JsonPointer.Append(pointer, member.Key), rule) is { } value)
            {
                outline.Add(member.Key, value);
            }
        }

        return outline;
    }

    private JsonNode? Value(JsonNode node, string pointer, OutlineMember rule) => rule.Kind switch
    {
        OutlineKind.Text => JsonNodes.Text(node) is { } text ? JsonValue.Create(text) : Wrong(pointer, "a text", false),
        OutlineKind.Flag => JsonNodes.Flag(node) is { } flag ? JsonValue.Create(flag) : Wrong(pointer, "true or false", false),
        OutlineKind.Texts => Texts(node, pointer),
        OutlineKind.Keys => new JsonArray([.. (node as JsonObject ?? []).Select(member => JsonValue.Create(member.Key))]),
        OutlineKind.Requirements => Requirements(node, pointer),
        OutlineKind.Schema => new JsonObject { [Stamp] = pointer },
        OutlineKind.Object => Object(node, pointer, rule.Shape!),
        OutlineKind.Map => Map(node, pointer, rule.Shape!),
        _ => List(node, pointer, rule.Shape!),
    };

    private JsonObject? Object(JsonNode? node, string pointer, OutlineShape shape)
    {
        if (ReferenceResolver.ReferenceOf(node) is { } reference)
        {
            var resolved = references.Follow(reference);
            if (resolved.Pointer is null)
            {
                scope.Break(JsonPointer.Append(pointer, "$ref"), reference, resolved.Failure!);
                return null;
            }

            node = resolved.Node;
            pointer = resolved.Pointer;
        }

        return node is JsonObject source ? Write(source, pointer, shape) : Wrong(pointer, "an object", true) as JsonObject;
    }

    private JsonObject? Map(JsonNode node, string pointer, OutlineShape shape)
    {
        if (node is not JsonObject source)
        {
            return Wrong(pointer, "an object", true) as JsonObject;
        }

        var map = new JsonObject();
        foreach (var member in source)
        {
            if (!member.Key.StartsWith("x-", StringComparison.Ordinal)
                && Object(member.Value, JsonPointer.Append(pointer, member.Key), shape) is { } value)
            {
                map.Add(member.Key, value);
            }
        }

        return map;
    }

    private JsonArray? List(JsonNode node, string pointer, OutlineShape shape)
    {
        if (node is not JsonArray source)
        {
            return Wrong(pointer, "a list", true) as JsonArray;
        }

        var list = new JsonArray();
        for (var i = 0; i < source.Count; i++)
        {
            if (Object(source[i], JsonPointer.Append(pointer, i), shape) is { } item)
            {
                list.Add(item);
            }
        }

        return list;
    }

    private JsonArray? Texts(JsonNode node, string pointer) => node is JsonArray list
        ? new JsonArray([.. list.Select(JsonNodes.Text).OfType<string>().Select(text => JsonValue.Create(text))])
        : Wrong(pointer, "a list of texts", false) as JsonArray;

    private JsonArray? Requirements(JsonNode node, string pointer)
    {
        if (node is not JsonArray list)
        {
            return Wrong(pointer, "a list", true) as JsonArray;
        }

        var requirements = new JsonArray();
        foreach (var item in list.OfType<JsonObject>())
        {
            var schemes = new JsonObject();
            foreach (var scheme in item)
            {
                schemes.Add(scheme.Key, new JsonArray());
            }

            requirements.Add(schemes);
        }

        return requirements;
    }

    private JsonNode? Wrong(string pointer, string wanted, bool matters)
    {
        if (matters && isOperation)
        {
            scope.Skip(pointer, $"'{JsonPointer.Last(pointer)}' is not {wanted}");
        }
        else
        {
            scope.Simplify(pointer, $"'{JsonPointer.Last(pointer)}', which is not {wanted},", "nothing");
        }

        return null;
    }
}
