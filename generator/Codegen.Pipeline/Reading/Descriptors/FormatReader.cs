using Codegen.Pipeline.Model;
using Codegen.Pipeline.Model.Formats;
using Codegen.Pipeline.Reading.Descriptors.Values;

namespace Codegen.Pipeline.Reading.Descriptors;

/// <summary>How values look on the wire.</summary>
internal static class FormatReader
{
    private static readonly Choice<LetterCase>[] Letters = [new("lower", LetterCase.Lower), new("upper", LetterCase.Upper)];

    private static readonly Choice<ValueZone>[] Zones =
    [
        new("utc", ValueZone.Utc),
        new("unspecified", ValueZone.Unspecified),
        new("offset", ValueZone.Offset),
    ];

    public static ValueFormat? Read(string name, DescriptorValue value) => value.Object(source =>
    {
        if (source.Required("kind").Choice(DescriptorChoices.FormatKind) is not { } kind)
        {
            source.IgnoreRest();
            return null;
        }

        return Read(name, kind, source);
    });

    private static ValueFormat Read(string name, ValueFormatKind kind, DescriptorObject source)
    {
        var isFlag = kind == ValueFormatKind.Boolean;
        var write = isFlag ? source.Optional("write") : source.Required("write");
        return new ValueFormat(
            source.Pointer,
            name,
            kind,
            source.Optional("description").Text(TextRules.Prose),
            write.Text(TextRules.Prose) ?? "",
            [.. source.Optional("read").Distinct(item => item.Text(TextRules.Prose))],
            source.Optional("letters").Choice(Letters) ?? LetterCase.AsIs,
            source.Optional("zone").Choice(Zones) ?? ValueZone.Offset,
            source.Optional("place").Text(TextRules.Any),
            (kind == ValueFormatKind.Period ? source.Required("separator") : source.Optional("separator")).Text(TextRules.Prose) ?? "",
            [.. source.Optional("minutes").DistinctValues(item => item.Integer(0, 59)).Select(minutes => (int)minutes)],
            (int?)source.Optional("maxHours").Integer(0, 18),
            isFlag ? Choice(source.Required("whenTrue")) : null,
            isFlag ? Choice(source.Required("whenFalse")) : null);
    }

    private static WireScalar? Choice(DescriptorValue value) => value.Scalar();
}
