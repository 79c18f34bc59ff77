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
        var schema = source.Required("schema");
        var item = session.Raw.IsList(schema.Node) ? session.Raw.Items(schema.Node) : schema.Node;
        if (listOf is not null && !session.Raw.Member(item, listOf).Exists)
        {
            source.Mistakes.UnknownName(source.PointerOf("answer") + "/listOf", listOf, "member", session.Raw.MemberNames(item));
        }

        return new ApiCallback(
            source.Pointer,
            name,
            source.Required("summary").Text(TextRules.Prose) ?? "",
            source.Optional("description").Text(TextRules.Prose),
            [.. source.Required("from").DistinctValues(item => item.Choice(Sources), 1)],
            source.Optional("ignoreCase").Flag() ?? false,
            [.. source.Optional("prefixes").Distinct(item => item.Text(TextRules.Prose))],
            session.Schema(schema, scope) ?? new AnySchema(new SchemaFacts(source.Pointer)),
            status,
            listOf,
            source.Optional("confidence").Choice(DescriptorChoices.Confidence) ?? FactSource.Documented);
    }
}
