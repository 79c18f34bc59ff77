using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.Reading.OpenApi;

/// <summary>Parameters that can have one value only, so that a caller need not be asked for it.</summary>
internal static class FixedParameter
{
    /// <summary>Takes over what a required parameter must be; others are left alone.</summary>
    public static ApiParameter FixIfRequired(ApiParameter parameter) =>
        parameter.Required && OnlyValue(parameter) is { } value ? Fix(parameter, value) : parameter;

    public static ApiParameter Fix(ApiParameter parameter, string value) =>
        parameter with { FixedValue = value, Required = true, JsonContent = false, Schema = Schema(parameter.Schema.Facts.Pointer) };

    /// <summary>The one value that the document allows, else null.</summary>
    public static string? OnlyValue(ApiParameter parameter) =>
        parameter is { JsonContent: false, Schema: EnumSchema { Members: [{ Value: var value }], Facts.Nullable: false } } ? value : null;

    public static TextSchema Schema(string pointer) => new(new SchemaFacts(pointer), null, null, null, null, null);
}
