using Codegen.Pipeline.Model.Protocols;
using Codegen.Pipeline.Reading.Descriptors.Values;

namespace Codegen.Pipeline.Reading.Descriptors;

/// <summary>The form of answers that are separated fields.</summary>
internal static class DelimitedAnswerReader
{
    private static readonly Choice<bool>[] RecordStarts = [new("any", false), new("code", true)];

    private static readonly Choice<int>[] Quotes = DescriptorChoices.Of("none", "double", "single");

    private static readonly Choice<bool>[] Presences = [new("optional", false), new("required", true)];

    private static readonly Choice<bool>[] Orders = [new("by-position", false), new("by-name", true)];

    private static readonly Choice<bool>[] Meanings = [new("failure", false), new("success", true)];

    private static readonly Choice<bool>[] Unreadable = [new("rejected", false), new("unknown-outcome", true)];

    private static readonly Choice<RequestErrorForm>[] Forms =
    [
        new("code-alone", RequestErrorForm.CodeAlone),
        new("code-scope", RequestErrorForm.CodeScope),
        new("either", RequestErrorForm.Either),
    ];

    public static DelimitedAnswer Read(DescriptorObject source, DescriptorSession session, ReadScope scope)
    {
        NeedsRecords(source, "recordStart");
        NeedsRecords(source, "header");
        var requestErrors = RequestErrorForm.None;
        source.Optional("requestErrors").Object(entry =>
        {
            requestErrors = entry.Required("form").Choice(Forms) ?? requestErrors;
            return entry;
        });
        var success = source.Required("success").Object(entry => entry.Required("codes").Distinct(item => item.Code(TextRules.Code), 1));
        return new DelimitedAnswer(
            source.Pointer,
            DelimitedProtocolReader.Charset(source.Optional("charset")),
            source.Optional("anyStatus").Flag() ?? false,
            source.Optional("trim").Flag() ?? true,
            source.Optional("recordSeparator").Text(TextRules.Separator),
            source.Optional("recordStart").Choice(RecordStarts) ?? false,
            source.Required("fieldSeparator").Text(TextRules.Separator) ?? "",
            source.Optional("quote").Choice(Quotes) switch { 1 => "\"", 2 => "'", _ => null },
            source.Optional("header").Object(Header),
            [.. source.Required("fields").Items(item => item.Object(entry => DelimitedFieldReader.Read(entry, session, scope)), 1)],
            [.. success ?? []],
            [.. source.Optional("alternatives").Members(TextRules.Name, (name, value) => value.Object(entry => Alternative(name, entry, session, scope)))],
            requestErrors,
            source.Optional("matching").Object(RecordMatchingReader.Read),
            source.Optional("unreadable").Choice(Unreadable) ?? true);
    }

    private static void NeedsRecords(DescriptorObject source, string key)
    {
        if (source.Has(key) && !source.Has("recordSeparator"))
        {
            source.Mistakes.Contradiction(source.PointerOf(key), "without a recordSeparator an answer is one record");
        }
    }

    private static DelimitedHeader Header(DescriptorObject source) => new(
        source.Required("presence").Choice(Presences) ?? true,
        source.Optional("order").Choice(Orders) ?? true);

    private static DelimitedAlternative Alternative(string name, DescriptorObject source, DescriptorSession session, ReadScope scope) => new(
        source.Pointer,
        name,
        source.Optional("description").Text(TextRules.Prose),
        source.Required("first").Text(TextRules.Prose) ?? "",
        [.. source.Required("fields").Items(item => item.Object(entry => DelimitedFieldReader.Read(entry, session, scope)), 1)],
        source.Required("means").Choice(Meanings) ?? false);
}
