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
        var description = source.Optional("description").Text(TextRules.Prose);
        return kind switch
        {
            ValueFormatKind.Boolean => Flag(name, description, source),
            ValueFormatKind.Offset => Offset(name, description, source),
            _ => Time(name, kind, description, source),
        };
    }

    private static ValueFormat Time(string name, ValueFormatKind kind, string? description, DescriptorObject source)
    {
        var write = source.Required("write");
        var pattern = write.Text(FormatPatterns.Time) ?? "";
        var read = source.Optional("read").Distinct(item => item.Text(FormatPatterns.Time));
        var letters = source.Optional("letters").Choice(Letters);
        var isMoment = kind is ValueFormatKind.DateTime or ValueFormatKind.Period;
        var zone = isMoment ? source.Optional("zone").Choice(Zones) : null;
        if (zone == ValueZone.Offset && !FormatPatterns.HasOffset(pattern))
        {
            source.Mistakes.Contradiction(write.Pointer, "each value is to carry an offset, but the pattern has no place for one (z or K)");
        }

        return new ValueFormat(
            source.Pointer,
            name,
            kind,
            description,
            pattern,
            [.. read],
            letters ?? LetterCase.AsIs,
            zone ?? (isMoment && FormatPatterns.HasOffset(pattern) ? ValueZone.Offset : ValueZone.Unspecified),
            isMoment ? source.Optional("place").Text(TextRules.Any) : null,
            kind == ValueFormatKind.Period ? source.Required("separator").Text(TextRules.Prose) ?? "" : "",
            [],
            null,
            null,
            null);
    }

    private static ValueFormat Offset(string name, string? description, DescriptorObject source) => new(
        source.Pointer,
        name,
        ValueFormatKind.Offset,
        description,
        source.Required("write").Text(FormatPatterns.Offset) ?? "",
        [.. source.Optional("read").Distinct(item => item.Text(FormatPatterns.Offset))],
        LetterCase.AsIs,
        ValueZone.Unspecified,
        null,
        "",
        [.. source.Optional("minutes").DistinctValues(item => item.Integer(0, 59)).Select(minutes => (int)minutes)],
        (int?)source.Optional("maxHours").Integer(0, 18),
        null,
        null);

    private static ValueFormat Flag(string name, string? description, DescriptorObject source)
    {
        var (whenTrue, whenFalse) = (source.Required("whenTrue"), source.Required("whenFalse"));
        var (yes, no) = (TextOrInteger(whenTrue), TextOrInteger(whenFalse));
        if (yes is not null && yes == no)
        {
            source.Mistakes.Contradiction(whenFalse.Pointer, "true and false are written alike");
        }

        return new ValueFormat(
            source.Pointer, name, ValueFormatKind.Boolean, description, "", [], LetterCase.AsIs, ValueZone.Unspecified, null, "", [], null, yes, no);
    }

    private static WireScalar? TextOrInteger(DescriptorValue value)
    {
        var scalar = value.Scalar();
        if (scalar is { Kind: WireScalarKind.Flag } || (scalar is { Kind: WireScalarKind.Number } && scalar.Text.IndexOfAny(['.', 'e', 'E']) >= 0))
        {
            value.Mistakes.WrongType(value.Pointer, "a text or an integer", value.Node);
            return null;
        }

        return scalar;
    }
}
