using System.Globalization;
using System.Text.Json.Nodes;
using Codegen.Pipeline.Input;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Problems;

namespace Codegen.Pipeline.Reading.OpenApi.Schemas;

/// <summary><c>default</c>, taken over only where it fits the schema; a flag or a number that was written as a text is set right.</summary>
internal static class SchemaDefault
{
    /// <summary>Defaults become literals in code; nobody writes longer ones by hand.</summary>
    private const int MaxLength = 4_096;

    public static ApiSchema Fit(SchemaNode node, ApiSchema schema)
    {
        if (node["default"] is not { } value)
        {
            return schema;
        }

        var json = value.ToJsonString();
        var fitting = json.Length > MaxLength ? null : schema switch
        {
            BooleanSchema => JsonNodes.Flag(value) is { } flag ? (flag ? "true" : "false") : null,
            NumberSchema number => Number(number, JsonNodes.Number(value) ?? YamlScalar.ToNumber(JsonNodes.Text(value) ?? "")?.ToJsonString()),
            EnumSchema choice => Choice(choice, value),
            TextSchema text => Text(text, value),
            ArraySchema => value is JsonArray ? json : null,
            ObjectSchema or MapSchema => value is JsonObject ? json : null,
            _ => json,
        };
        if (fitting is null)
        {
            node.Scope.Note(ProblemId.DefaultIgnored, node.PointerOf("default"), json);
            return schema;
        }

        return schema with { Facts = schema.Facts with { DefaultJson = fitting } };
    }

    private static string? Number(NumberSchema schema, string? digits)
    {
        if (schema.IsInteger)
        {
            var integer = SchemaNumbers.Integer(digits);
            return integer is not null && schema.Format == "int32" && !int.TryParse(integer, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)
                ? null
                : integer;
        }

        return digits is not null
            && double.TryParse(digits, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number)
            && !double.IsInfinity(number) && !double.IsNaN(number)
            ? digits
            : null;
    }

    private static string? Choice(EnumSchema schema, JsonNode value)
    {
        var text = schema.IsInteger ? SchemaNumbers.Integer(JsonNodes.Text(value)) : JsonNodes.Text(value);
        if (text is null || !schema.Members.Any(member => member.Value == text))
        {
            return null;
        }

        return schema.IsInteger ? text : Quoted(text);
    }

    private static string? Text(TextSchema schema, JsonNode value)
    {
        if (JsonNodes.Text(value) is not { } text)
        {
            return null;
        }

        var fits = schema.DateFormat is not null || schema.Format switch
        {
            "date" => DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            "date-time" => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _),
            "uuid" => Guid.TryParse(text, out _),
            "byte" => IsBase64(text),
            _ => true,
        };
        return fits ? Quoted(text) : null;
    }

    private static bool IsBase64(string text)
    {
        try
        {
            Convert.FromBase64String(text);
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static string Quoted(string text) => JsonValue.Create(text)!.ToJsonString();
}
