using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Codegen.Corpus.RoundTrips;

/// <summary>
/// Whether an example fits its schema, as far as a typed model minds: kinds, required members, formats. Documents are full of
/// examples that do not, and those cannot come back.
/// </summary>
internal sealed class SchemaFit(References references)
{
    private const int Deepest = 64;

    /// <returns>Null where it fits, else where it does not and why.</returns>
    public Misfit? Problem(JsonNode? schema, JsonNode? value, string pointer = "", int depth = 0)
    {
        if (depth > Deepest || references.Resolve(schema) is not { } rules)
        {
            return null;
        }

        return OfKind(rules, value, pointer)
            ?? OfParts(rules, value, pointer, depth)
            ?? (value is not JsonArray && SchemaParts.MayBeItem(rules) ? Problem(rules["items"], value, pointer, depth + 1) : null)
            ?? value switch
            {
                JsonObject members => OfMembers(rules, members, pointer, depth),
                JsonArray items => items.Select((item, index) => Problem(rules["items"], item, $"{pointer}/{index}", depth + 1)).FirstOrDefault(problem => problem is not null),
                JsonValue text when text.GetValueKind() == JsonValueKind.String => OfFormat(rules, text.GetValue<string>(), pointer),
                JsonValue number when number.GetValueKind() == JsonValueKind.Number => OfRange(rules, number, pointer),
                _ => null,
            };
    }

    private static Misfit? OfKind(JsonObject rules, JsonNode? value, string pointer)
    {
        var kinds = rules["type"] switch
        {
            JsonArray several => several.Select(TextOf).ToList(),
            JsonValue single => [TextOf(single)],
            _ when rules["properties"] is JsonObject || rules["additionalProperties"] is JsonObject => ["object"],
            _ => [],
        };
        if (kinds.Count == 0 || (value is null && (IsTrue(rules, "nullable") || IsTrue(rules, "x-nullable"))))
        {
            return null;
        }

        var kind = value switch
        {
            null => "null",
            JsonObject => "object",
            JsonArray => "array",
            _ => value.GetValueKind() switch
            {
                JsonValueKind.String => "string",
                JsonValueKind.Number => "number",
                _ => "boolean",
            },
        };
        var fits = kinds.Contains(kind) || (kind == "number" && kinds.Contains("integer") && double.IsInteger(double.Parse(value!.ToJsonString(), CultureInfo.InvariantCulture)));
        return fits ? null : new Misfit(pointer, $"{kind} is not {string.Join(" or ", kinds)}");
    }

    private Misfit? OfParts(JsonObject rules, JsonNode? value, string pointer, int depth)
    {
        foreach (var part in rules["allOf"] as JsonArray ?? [])
        {
            if (Problem(part, value, pointer, depth + 1) is { } problem)
            {
                return problem;
            }
        }

        foreach (var keyword in new[] { "oneOf", "anyOf" })
        {
            if (rules[keyword] is JsonArray { Count: > 0 } variants && OfVariants(keyword, SchemaParts.Told(references, rules, variants, value), value, pointer, depth) is { } problem)
            {
                return problem;
            }
        }

        return null;
    }

    // A variant that happens not to declare a member lets it be anything, but an object is meant as what declares most of it.
    private Misfit? OfVariants(string keyword, IReadOnlyList<JsonNode?> variants, JsonNode? value, string pointer, int depth)
    {
        var problems = variants.Select(variant => (Variant: variant, Problem: Problem(variant, value, pointer, depth + 1))).ToList();
        if (problems.TrueForAll(found => found.Problem is not null))
        {
            return new Misfit(pointer, $"fits no variant of {keyword}");
        }

        if (value is not JsonObject members)
        {
            return null;
        }

        var known = problems.Select(found => (found.Problem, Count: new SchemaParts(references, found.Variant).Declared(members))).ToList();
        var most = known.Max(found => found.Count);
        if (known.Exists(found => found.Count == most && found.Problem is null))
        {
            return null;
        }

        var nearest = known.First(found => found.Count == most).Problem!;
        return nearest with { Kind = $"{nearest.Kind} in the variant of {keyword} that it is most like" };
    }

    private Misfit? OfMembers(JsonObject rules, JsonObject members, string pointer, int depth)
    {
        foreach (var required in (rules["required"] as JsonArray ?? []).Select(TextOf))
        {
            if (!members.ContainsKey(required))
            {
                return new Misfit(pointer, "is required and not there", $"'{required}'");
            }
        }

        foreach (var (name, value) in members)
        {
            var schema = (rules["properties"] as JsonObject)?[name] ?? rules["additionalProperties"];
            if (Problem(schema, value, $"{pointer}/{name}", depth + 1) is { } problem && !(value is null && !IsRequired(rules, name)))
            {
                return problem;
            }
        }

        return null;
    }

    private static Misfit? OfFormat(JsonObject rules, string text, string pointer)
    {
        var format = TextOf(rules["format"]) is { Length: > 0 } named ? named : TextOf(rules["contentEncoding"]);
        var fits = format switch
        {
            "date-time" => text.Length > 10 && text[10] is 'T' or 't' && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _),
            "date" => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            "time" => TimeOnly.TryParse(text, CultureInfo.InvariantCulture, out _),
            "uuid" or "guid" => Guid.TryParse(text, out _),
            "byte" or "binary" or "base64" => Base64.IsValid(Encoding.UTF8.GetBytes(text)),
            _ => true,
        };
        return fits ? null : new Misfit(pointer, $"is no {format}", $"'{(text.Length <= 60 ? text : text[..60])}'");
    }

    private static Misfit? OfRange(JsonObject rules, JsonValue value, string pointer)
    {
        // Doubles would round a number just above the range into it.
        var number = decimal.TryParse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) ? exact : decimal.MaxValue;
        var fits = TextOf(rules["format"]) switch
        {
            "int32" => number is >= int.MinValue and <= int.MaxValue,
            "int64" => number is >= long.MinValue and <= long.MaxValue,
            _ => true,
        };
        return fits ? null : new Misfit(pointer, "is out of range", value.ToJsonString());
    }

    private static bool IsRequired(JsonObject rules, string name) => (rules["required"] as JsonArray ?? []).Any(required => TextOf(required) == name);

    private static bool IsTrue(JsonObject rules, string keyword) => rules[keyword] is JsonValue value && value.TryGetValue(out bool flag) && flag;

    private static string TextOf(JsonNode? node) => node is JsonValue value && value.TryGetValue(out string? text) ? text : "";
}
