using Codegen.Pipeline.Input;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Reading.Descriptors.Values;

namespace Codegen.Pipeline.Reading.Descriptors.Schemas;

/// <summary>Judges enums and what is said about their values.</summary>
internal static class SchemaEnumCheck
{
    public static void Run(DescriptorObject source)
    {
        var list = source.Optional("enum");
        var values = list.Distinct(Value, 1);
        if (values.Count > SpecLimits.EnumMembers)
        {
            source.Mistakes.Contradiction(list.Pointer, $"an enum has at most {SpecLimits.EnumMembers} values");
        }

        SameLength(source, "x-enum-varnames", TextRules.Name, values.Count);
        SameLength(source, "x-enum-descriptions", TextRules.Any, values.Count);
        var texts = new HashSet<string>(values.Select(value => value.Text), StringComparer.Ordinal);
        source.Optional("x-codegen-aliases").Members(TextRules.Any, (alias, value) => Alias(alias, value, texts), 1);
        source.Optional("x-codegen-final").Distinct(item => OneOf(item, texts), 1);
    }

    private static WireScalar? Value(DescriptorValue value) =>
        value.Node is null ? new WireScalar(WireScalarKind.Flag, "null") : value.Scalar();

    private static void SameLength(DescriptorObject source, string key, TextRule rule, int count)
    {
        var list = source.Optional(key);
        var items = rule == TextRules.Name ? list.Distinct(item => item.Text(rule)) : list.Items(item => item.Text(rule));
        if (list.Node is System.Text.Json.Nodes.JsonArray { Count: var length } && length != count && items.Count == length)
        {
            source.Mistakes.Contradiction(list.Pointer, $"{key} has {length} entries, but enum has {count}");
        }
    }

    private static string? Alias(string alias, DescriptorValue value, HashSet<string> values)
    {
        if (values.Contains(alias))
        {
            value.Mistakes.Repeated(value.Pointer, alias, "as a value of the enum and as another text for one");
        }

        return OneOf(value, values);
    }

    private static string? OneOf(DescriptorValue value, HashSet<string> values)
    {
        var text = value.Text(TextRules.Any);
        if (text is not null && !values.Contains(text))
        {
            value.Mistakes.UnknownName(value.Pointer, text, "value", values);
        }

        return text;
    }
}
