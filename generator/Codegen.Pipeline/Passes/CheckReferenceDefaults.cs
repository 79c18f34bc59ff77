using System.Text.Json.Nodes;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Problems;

namespace Codegen.Pipeline.Passes;

/// <summary>A default beside a reference can only be judged when the target is known; one that is not among an enum's values goes.</summary>
public static class CheckReferenceDefaults
{
    public static ApiModel Run(ApiModel model, ProblemBag problems)
    {
        var named = model.Schemas.ToDictionary(schema => schema.Pointer, schema => schema.Schema, StringComparer.Ordinal);
        return ModelWalk.Map(model, schema => schema is ReferenceSchema { Facts.DefaultJson: { } value } reference
            && named.TryGetValue(reference.Target, out var target) && !Fits(value, target)
            ? Without(reference, value, problems)
            : schema);
    }

    private static bool Fits(string json, ApiSchema target)
    {
        var value = JsonNode.Parse(json);
        return target switch
        {
            EnumSchema choice => choice.Members.Any(member => member.Value == (choice.IsInteger ? json : Text(value))),
            ObjectSchema or MapSchema => value is JsonObject,
            ArraySchema => value is JsonArray,
            TextSchema => Text(value) is not null,
            BooleanSchema => json is "true" or "false",
            NumberSchema => value is JsonValue number && number.TryGetValue<double>(out _),
            _ => true,
        };
    }

    private static string? Text(JsonNode? value) => value is JsonValue scalar && scalar.TryGetValue<string>(out var text) ? text : null;

    private static ReferenceSchema Without(ReferenceSchema reference, string value, ProblemBag problems)
    {
        problems.Add(ProblemId.DefaultIgnored, reference.Facts.Pointer + "/default", value);
        return reference with { Facts = reference.Facts with { DefaultJson = null } };
    }
}
