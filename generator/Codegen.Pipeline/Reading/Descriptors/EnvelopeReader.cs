using Codegen.Pipeline.Model.Protocols;
using Codegen.Pipeline.Reading.Descriptors.Values;

namespace Codegen.Pipeline.Reading.Descriptors;

/// <summary>Protocols with one address and the action's name inside the body.</summary>
internal static class EnvelopeReader
{
    private static readonly Choice<int>[] Methods = DescriptorChoices.Of("POST", "PUT");

    private static readonly Choice<EmptyData>[] Empty =
    [
        new("object", EmptyData.Object),
        new("null", EmptyData.Null),
        new("omit", EmptyData.Omit),
    ];

    public static ProtocolFrame? Read(DescriptorObject source)
    {
        var method = Methods[source.Optional("method").Choice(Methods) ?? 0].Text;
        var path = source.Required("path").Text(TextRules.Path) ?? "";
        var headers = DescriptorSession.Headers(source.Optional("headers"));
        var answer = source.Required("answer").Object(entry => JsonAnswerReader.Read(entry, true));
        var reading = JsonAnswerReader.Tolerance(source.Optional("reading"));
        var protocol = source.Required("envelope").Object(envelope => answer is null ? Ignored(envelope) : new EnvelopeProtocol(
            source.Pointer,
            [.. headers],
            envelope.Required("action").Text(TextRules.Prose) ?? "",
            envelope.Optional("auth").Text(TextRules.Prose),
            envelope.Optional("data").Text(TextRules.Prose),
            envelope.Optional("emptyData").Choice(Empty) ?? EmptyData.Object,
            [.. envelope.Optional("constants").Members(TextRules.Any, Constant)],
            answer,
            reading));
        return protocol is null ? null : new ProtocolFrame(protocol, method, path, false);
    }

    private static EnvelopeProtocol? Ignored(DescriptorObject envelope)
    {
        envelope.IgnoreRest();
        return null;
    }

    private static ConstantMember? Constant(string name, DescriptorValue value) =>
        value.Scalar() is { } scalar ? new ConstantMember(name, scalar) : null;
}
