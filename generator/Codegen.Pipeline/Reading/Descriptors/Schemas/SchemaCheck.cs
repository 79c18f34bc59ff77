using System.Text.Json.Nodes;
using Codegen.Pipeline.Input;
using Codegen.Pipeline.Reading.Descriptors.Values;

namespace Codegen.Pipeline.Reading.Descriptors.Schemas;

/// <summary>
/// Judges schema objects before they are read: what an OpenAPI document may get away with is a mistake in a descriptor, which
/// is written for nothing but this.
/// </summary>
internal sealed class SchemaCheck(SchemaNames names)
{
    private static readonly Choice<int>[] Types = DescriptorChoices.Of("string", "integer", "number", "boolean", "object", "array");

    private static readonly string[] Flags = ["nullable", "readOnly", "writeOnly", "deprecated", "exclusiveMinimum", "exclusiveMaximum", "uniqueItems"];

    private static readonly string[] Lists = ["allOf", "oneOf", "anyOf"];

    private int _depth;

    public void Run(DescriptorValue value) => value.Object(source =>
    {
        if (_depth == SpecLimits.InlineDepth)
        {
            source.IgnoreRest();
            source.Mistakes.Contradiction(source.Pointer, $"a schema stands inside of {SpecLimits.InlineDepth} others; name some of them");
            return source;
        }

        _depth++;
        Check(source);
        _depth--;
        return source;
    }, "a schema with at least one keyword");

    private void Check(DescriptorObject source)
    {
        if (source.Has("$ref"))
        {
            Reference(source.Required("$ref"));
            return;
        }

        if (source.Count == 0)
        {
            source.Mistakes.MissingKey(source.Pointer, "type", "one of " + string.Join(", ", Types.Select(type => type.Text)));
        }

        var type = source.Optional("type").Choice(Types) is { } index ? Types[index].Text : null;
        source.Optional("title").Text(TextRules.Any);
        source.Optional("description").Text(TextRules.Prose);
        source.Optional("format").Text(TextRules.Any);
        source.Optional("default");
        source.Optional("example");
        foreach (var flag in Flags)
        {
            source.Optional(flag).Flag();
        }

        SchemaRangeCheck.Run(source);
        SchemaEnumCheck.Run(source);
        Inner(source, type);
        SchemaMemberCheck.Run(source);
        ValueFormat(source.Optional("x-codegen-format"), type);
        source.Optional("x-codegen-date-format").Text(TextRules.Prose);
    }

    private void Inner(DescriptorObject source, string? type)
    {
        Run(type == "array" ? source.Required("items") : source.Optional("items"));
        Run(source.Optional("not"));
        foreach (var list in Lists)
        {
            source.Optional(list).Items(Nested, 1);
        }

        var members = source.Optional("properties").Members(TextRules.Any, (_, value) => Nested(value));
        if (members.Count > SpecLimits.Properties)
        {
            source.Mistakes.Contradiction(source.PointerOf("properties"), $"a schema has at most {SpecLimits.Properties} members");
        }

        var additional = source.Optional("additionalProperties");
        if (additional.Node is JsonObject)
        {
            Run(additional);
        }
        else if (additional.IsThere)
        {
            additional.Flag();
        }

        source.Optional("discriminator").Object(Discriminator);
    }

    private JsonNode? Nested(DescriptorValue value)
    {
        Run(value);
        return value.Node;
    }

    private DescriptorObject Discriminator(DescriptorObject source)
    {
        source.Required("propertyName").Text(TextRules.Prose);
        source.Optional("mapping").Members(TextRules.Any, (_, value) =>
        {
            var name = value.Text(TextRules.Prose);
            if (name is not null && !names.IsSchema(name) && !names.IsReference(name))
            {
                value.Mistakes.UnknownName(value.Pointer, name, "schema", names.Schemas);
            }

            return name;
        });
        return source;
    }

    private void Reference(DescriptorValue value)
    {
        if (value.Text(SchemaNames.Reference) is { } reference && !names.IsReference(reference))
        {
            value.Mistakes.UnknownName(value.Pointer, reference, "schema", names.Schemas.Select(name => SchemaNames.Home + name));
        }
    }

    private void ValueFormat(DescriptorValue value, string? type)
    {
        if (value.Text(TextRules.KebabName) is not { } name)
        {
            return;
        }

        if (!names.Formats.TryGetValue(name, out var format))
        {
            value.Mistakes.UnknownName(value.Pointer, name, "format", names.Formats.Keys);
        }
        else if (type != (format.Kind == Model.Formats.ValueFormatKind.Boolean ? "boolean" : "string"))
        {
            value.Mistakes.Contradiction(value.Pointer, $"the format '{name}' is not one for a schema of the type {type ?? "that is not stated"}");
        }
    }
}
