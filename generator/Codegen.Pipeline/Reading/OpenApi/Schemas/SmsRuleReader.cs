using System.Globalization;
using System.Text.Json.Nodes;
using Codegen.Pipeline.Input;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Problems;

namespace Codegen.Pipeline.Reading.OpenApi.Schemas;

/// <summary>
/// <c>x-codegen-sms</c>, on an object or on the member of it that is the text. Whether its names fit is seen when the members
/// are known as a whole.
/// </summary>
internal static class SmsRuleReader
{
    private const string Key = "x-codegen-sms";
    private const string Ways = "auto, gsm, ucs2, hex, flash, latin-1, none";
    private const int MostParts = 255;
    private const int MostChoices = 64;

    /// <summary>The rule of an object, or that of its first member which has one.</summary>
    public static SmsRule? Read(SchemaNode node, JsonObject? members)
    {
        if (node[Key] is { } own)
        {
            return Read(own, null, node.PointerOf(Key), node.Scope);
        }

        foreach (var member in members ?? [])
        {
            if (JsonNodes.Member(member.Value, Key) is { } rule)
            {
                var pointer = JsonPointer.Append(JsonPointer.Append(node.PointerOf("properties"), member.Key), Key);
                return Read(rule, member.Key, pointer, node.Scope);
            }
        }

        return null;
    }

    /// <summary>Says so where the extension stands at what is neither an object with members nor a member.</summary>
    public static void CheckPlace(SchemaNode node, ApiSchema schema)
    {
        if (node[Key] is not { } rule || (schema is ObjectSchema && !node.Has("allOf")))
        {
            return;
        }

        var parents = node.Pointer.Split('/');
        var isMember = parents.Length > 2 && parents[parents.Length - 2] == "properties" && JsonNodes.Member(rule, "text") is null;
        if (!isMember)
        {
            Refuse(node.Scope, node.PointerOf(Key), Key, rule, "on an object with members, or on the member that is the text");
        }
    }

    /// <summary>The rule of an operation, whose parameters take the place of members.</summary>
    public static SmsRule? ReadOperation(JsonNode? node, string pointer, ReadScope scope) => node is null ? null : Read(node, null, pointer, scope);

    private static SmsRule? Read(JsonNode node, string? member, string pointer, ReadScope scope)
    {
        // The short form on a member: the way alone.
        if (member is not null && WayOf(node) is { } only)
        {
            return new SmsRule(pointer, member, only);
        }

        if (node is not JsonObject rule || Unknown(rule, "text", "encoding", "switch", "maxParts") is not null)
        {
            return Refuse(scope, pointer, Key, node, "text, encoding, switch, maxParts");
        }

        var text = member ?? JsonNodes.Text(rule["text"]);
        if (text is null || (member is not null && rule.ContainsKey("text")))
        {
            return Refuse(scope, pointer, Key + ": text", rule["text"], member is null ? "the name of the member that is the text" : "only on an object");
        }

        if (rule.ContainsKey("switch") && string.IsNullOrWhiteSpace(JsonNodes.Text(rule["switch"])))
        {
            return Refuse(scope, JsonPointer.Append(pointer, "switch"), Key + ": switch", rule["switch"], "the name of the switch");
        }

        var start = new SmsRule(pointer, text, SmsWay.Auto) { Switch = JsonNodes.Text(rule["switch"]) };
        return WithEncoding(start, rule["encoding"], scope) is { } encoded ? WithParts(encoded, rule["maxParts"], scope) : null;
    }

    private static SmsRule? WithEncoding(SmsRule rule, JsonNode? node, ReadScope scope)
    {
        var pointer = JsonPointer.Append(rule.Pointer, "encoding");
        if (node is null)
        {
            return rule;
        }

        if (WayOf(node) is { } way)
        {
            return rule with { Way = way };
        }

        if (node is not JsonObject encoding || Unknown(encoding, "member", "values", "absent", "otherwise") is not null
            || JsonNodes.Text(encoding["member"]) is not { } member || encoding["values"] is not JsonObject { Count: > 0 and <= MostChoices } values)
        {
            return Refuse(scope, pointer, Key + ": encoding", node, $"one of {Ways}; or member, values (at most {MostChoices}), absent, otherwise");
        }

        foreach (var name in new[] { "absent", "otherwise" })
        {
            if (encoding.ContainsKey(name) && WayOf(encoding[name]) is null)
            {
                return Refuse(scope, JsonPointer.Append(pointer, name), Key + ": " + name, encoding[name], Ways);
            }
        }

        var choices = new List<SmsChoice>();
        foreach (var value in values)
        {
            if (WayOf(value.Value) is not { } chosen)
            {
                return Refuse(scope, JsonPointer.Append(JsonPointer.Append(pointer, "values"), value.Key), Key + ": " + value.Key, value.Value, Ways);
            }

            choices.Add(new SmsChoice(value.Key, chosen));
        }

        return rule with
        {
            Member = member,
            Choices = [.. choices],
            Absent = WayOf(encoding["absent"]),
            Way = WayOf(encoding["otherwise"]) ?? SmsWay.Auto,
        };
    }

    private static SmsRule? WithParts(SmsRule rule, JsonNode? node, ReadScope scope)
    {
        var member = node is JsonObject parts && Unknown(parts, "member", "absent") is null ? JsonNodes.Text(parts["member"]) : null;
        var number = member is null ? node : ((JsonObject)node!)["absent"];
        var isNumber = int.TryParse(JsonNodes.Number(number), NumberStyles.None, CultureInfo.InvariantCulture, out var most) && most is >= 1 and <= MostParts;
        if (isNumber)
        {
            return rule with { PartsMember = member, MaxParts = most };
        }

        return number is null && (node is null || member is not null)
            ? rule with { PartsMember = member }
            : Refuse(scope, JsonPointer.Append(rule.Pointer, "maxParts"), Key + ": maxParts", node, $"1 to {MostParts}; or member, absent");
    }

    private static SmsWay? WayOf(JsonNode? node) => JsonNodes.Text(node) switch
    {
        "auto" => SmsWay.Auto,
        "gsm" => SmsWay.Gsm,
        "ucs2" => SmsWay.Ucs2,
        "hex" => SmsWay.Hex,
        "flash" => SmsWay.Flash,
        "latin-1" => SmsWay.Latin1,
        "none" => SmsWay.None,
        _ => null,
    };

    private static string? Unknown(JsonObject node, params string[] known) =>
        node.Select(member => member.Key).FirstOrDefault(name => !known.Contains(name));

    private static SmsRule? Refuse(ReadScope scope, string pointer, string name, JsonNode? value, string allowed)
    {
        scope.Note(ProblemId.BadExtension, pointer, name, value?.ToJsonString() ?? "", allowed);
        return null;
    }
}
