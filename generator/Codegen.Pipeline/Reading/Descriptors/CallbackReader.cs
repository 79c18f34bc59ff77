using Codegen.Pipeline.Model;
using Codegen.Pipeline.Reading.Descriptors.Values;

namespace Codegen.Pipeline.Reading.Descriptors;

/// <summary>Requests that the provider makes.</summary>
internal static class CallbackReader
{
    private static readonly Choice<CallbackSource>[] Sources =
    [
        new("json", CallbackSource.Json),
        new("form", CallbackSource.Form),
        new("query", CallbackSource.Query),
    ];

    public static ApiCallback Read(string name, DescriptorObject source, DescriptorSession session, ReadScope scope)
    {
        var (status, listOf) = (200, (string?)null);
        source.Required("answer").Object(answer =>
        {
            status = (int)(answer.Required("status").Integer(100, 599) ?? 200);
            listOf = answer.Optional("listOf").Text(TextRules.Prose);
            return answer;
        });
        return new ApiCallback(
            source.Pointer,
            name,
            source.Required("summary").Text(TextRules.Prose) ?? "",
            source.Optional("description").Text(TextRules.Prose),
            [.. source.Required("from").DistinctValues(item => item.Choice(Sources), 1)],
            source.Optional("ignoreCase").Flag() ?? false,
            [.. source.Optional("prefixes").Distinct(item => item.Text(TextRules.Prose))],
            session.Schema(source.Required("schema"), scope) ?? new AnySchema(new SchemaFacts(source.Pointer)),
            status,
            listOf,
            source.Optional("confidence").Choice(DescriptorChoices.Confidence) ?? FactSource.Documented);
    }
}
