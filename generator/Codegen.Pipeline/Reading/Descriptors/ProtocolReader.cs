using Codegen.Pipeline.Model.Protocols;
using Codegen.Pipeline.Reading.Descriptors.Values;

namespace Codegen.Pipeline.Reading.Descriptors;

/// <summary>How requests and answers are built.</summary>
internal static class ProtocolReader
{
    private static readonly Choice<int>[] Kinds = DescriptorChoices.Of("rest", "action-envelope", "delimited");

    public static ProtocolFrame? Read(DescriptorObject source, DescriptorSession session, ReadScope scope)
    {
        if (source.Required("kind").Choice(Kinds) is not { } kind)
        {
            source.IgnoreRest();
            return null;
        }

        return Kinds[kind].Text switch
        {
            "rest" => Rest(source),
            "action-envelope" => EnvelopeReader.Read(source),
            _ => DelimitedProtocolReader.Read(source, session, scope),
        };
    }

    private static ProtocolFrame Rest(DescriptorObject source) => new(
        new RestProtocol(
            source.Pointer,
            [.. DescriptorSession.Headers(source.Optional("headers"))],
            source.Optional("answer").Object(answer => JsonAnswerReader.Read(answer, false)),
            JsonAnswerReader.Tolerance(source.Optional("reading"))),
        "",
        "",
        false);
}
