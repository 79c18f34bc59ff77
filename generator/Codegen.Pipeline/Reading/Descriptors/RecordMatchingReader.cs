using Codegen.Pipeline.Model.Protocols;
using Codegen.Pipeline.Reading.Descriptors.Values;

namespace Codegen.Pipeline.Reading.Descriptors;

/// <summary>How records are matched to what was requested.</summary>
internal static class RecordMatchingReader
{
    private static readonly Choice<MatchNormalisation>[] Normalisations =
    [
        new("exact", MatchNormalisation.Exact),
        new("digits", MatchNormalisation.Digits),
        new("ignore-case", MatchNormalisation.IgnoreCase),
    ];

    private static readonly Choice<bool>[] Missing = [new("not-submitted", false), new("unknown-outcome", true)];

    public static RecordMatching Read(DescriptorObject source)
    {
        // Of a value that nothing is said about, nothing is known.
        var (afterEnd, otherwise) = (true, true);
        source.Optional("missing").Object(entry =>
        {
            afterEnd = entry.Required("afterEnd").Choice(Missing) ?? true;
            otherwise = entry.Required("otherwise").Choice(Missing) ?? true;
            return entry;
        });
        return new RecordMatching(
            source.Pointer,
            source.Required("parameter").Text(TextRules.Name) ?? "",
            source.Required("field").Text(TextRules.Name) ?? "",
            source.Optional("normalise").Choice(Normalisations) ?? MatchNormalisation.Exact,
            afterEnd,
            otherwise);
    }
}
