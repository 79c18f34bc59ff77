using Codegen.Pipeline.Model.Protocols;
using Codegen.Pipeline.Reading.Descriptors.Values;

namespace Codegen.Pipeline.Reading.Descriptors;

/// <summary>Protocols with parameters in and separated fields out.</summary>
internal static class DelimitedProtocolReader
{
    private static readonly Choice<int>[] Methods = DescriptorChoices.Of("GET", "POST");

    private static readonly Choice<bool>[] Places = [new("query", false), new("form", true)];

    private static readonly Choice<bool>[] Reserved = [new("percent", false), new("form", true)];

    private static readonly Choice<bool>[] Spaces = [new("percent-20", false), new("plus", true)];

    private static readonly Choice<int>[] Charsets =
        DescriptorChoices.Of("utf-8", "us-ascii", "iso-8859-1", "windows-1251", "windows-1252", "utf-16");

    public static ProtocolFrame? Read(DescriptorObject source, DescriptorSession session, ReadScope scope)
    {
        var method = Methods[source.Required("method").Choice(Methods) ?? 0].Text;
        var headers = DescriptorSession.Headers(source.Optional("headers"));
        var (inForm, formEncoded, plus) = (false, false, false);
        var charset = source.Required("parameters").Object(parameters =>
        {
            inForm = parameters.Required("in").Choice(Places) ?? false;
            formEncoded = parameters.Optional("reserved").Choice(Reserved) ?? false;
            plus = parameters.Optional("space").Choice(Spaces) ?? false;
            return Charset(parameters.Optional("charset"));
        });
        var answer = source.Required("answer").Object(entry => DelimitedAnswerReader.Read(entry, session, scope));
        return answer is null || charset is null
            ? null
            : new ProtocolFrame(new DelimitedProtocol(source.Pointer, [.. headers], charset, formEncoded, plus, answer), method, "", inForm);
    }

    public static string Charset(DescriptorValue value) => Charsets[value.Choice(Charsets) ?? 0].Text;
}
