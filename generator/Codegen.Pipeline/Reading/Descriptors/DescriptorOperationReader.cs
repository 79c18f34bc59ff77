using Codegen.Pipeline.Model;
using Codegen.Pipeline.Model.Protocols;
using Codegen.Pipeline.Reading.Descriptors.Values;
using Codegen.Pipeline.Reading.OpenApi.Schemas;

namespace Codegen.Pipeline.Reading.Descriptors;

/// <summary>The calls.</summary>
internal static class DescriptorOperationReader
{
    private static readonly Choice<int>[] Methods = DescriptorChoices.Of("GET", "POST", "PUT", "PATCH", "DELETE");

    private static readonly Choice<int>[] None = DescriptorChoices.Of("none");

    private static readonly Choice<int> Method = new("method", 0);

    private static readonly Choice<int> Path = new("path", 1);

    private static readonly Choice<int> Action = new("action", 2);

    private static readonly Choice<bool>[] Beyond = [new("refuse", false), new("split", true)];

    public static ApiOperation Read(string id, DescriptorObject source, OperationFrame frame, DescriptorSession session, ReadScope scope)
    {
        var isRest = frame.Protocol.Protocol is RestProtocol;
        var isEnvelope = frame.Protocol.Protocol is EnvelopeProtocol;
        var summary = source.Required("summary").Text(TextRules.Prose);
        var action = isEnvelope ? source.Required("action").Text(TextRules.Prose) : null;
        var method = isRest ? Methods[source.Required("method").Choice(Methods) ?? 1].Text : frame.Protocol.Method;
        var path = isEnvelope ? frame.Protocol.Path : source.Required("path").Text(TextRules.Path) ?? "/";
        var safety = source.Required("send").Choice(DescriptorChoices.Send) ?? SendSafety.Send;
        var key = safety == SendSafety.Keyed ? source.Required("key").Text(TextRules.Prose) : null;
        var parameters = isEnvelope
            ? []
            : source.Optional("parameters").Members(
                TextRules.Name,
                (name, value) => value.Object(entry => DescriptorParameterReader.Read(name, entry, frame.Protocol, session, scope)));
        var takesBody = isEnvelope || (isRest && method != "GET");
        var body = takesBody ? OperationBodyReader.Read(source.Optional("request"), session, scope) : null;
        var answer = OperationAnswerReader.Read(source, frame.Protocol.Protocol, session, scope);
        Choice<int>[] overridables = isRest ? [Method, Path] : isEnvelope ? [Action] : [Path];
        var sms = frame.Protocol.Protocol is DelimitedProtocol ? source.Optional("x-codegen-sms") : default;
        var overridable = source.Optional("overridable").DistinctValues(item => item.Choice(overridables), 1);
        var keyParameter = parameters.Find(parameter => parameter.Wire!.Key == key);
        return new ApiOperation(
            source.Pointer,
            id,
            method,
            path,
            Group(id, source, frame),
            summary,
            source.Optional("description").Text(TextRules.Prose),
            source.Optional("deprecated").Flag() ?? false,
            [.. parameters],
            body?.Body,
            [answer.Response],
            source.Optional("auth").Choice(None) is not null || frame.Scheme is null ? [] : [[frame.Scheme.Id]],
            safety,
            keyParameter?.Name,
            null)
        {
            Sms = SmsRuleReader.ReadOperation(sms.Node, source.PointerOf("x-codegen-sms"), scope),
            Wire = new OperationWire(
                action,
                overridable.Contains(0),
                overridable.Contains(1),
                overridable.Contains(2),
                keyParameter is null ? key : null,
                source.Optional("batch").Object(Batch),
                body?.OneItem,
                answer.Alternatives,
                answer.NothingToRead,
                source.Optional("confidence").Choice(DescriptorChoices.Confidence) ?? FactSource.Documented),
        };
    }

    private static string? Group(string id, DescriptorObject source, OperationFrame frame)
    {
        var dot = id.IndexOf('.');
        var stated = source.Optional("group").Text(TextRules.Name);
        var name = stated ?? (dot < 0 ? null : id.Substring(0, dot));
        if (name is not null && frame.Groups.TryGetValue(name, out var declared))
        {
            return declared;
        }

        if (stated is not null && frame.Groups.Count > 0)
        {
            source.Mistakes.UnknownName(source.PointerOf("group"), stated, "group", frame.Groups.Values);
        }

        return name;
    }

    private static ApiBatch Batch(DescriptorObject source) => new(
        source.Pointer,
        source.Required("of").Text(TextRules.Prose) ?? "",
        (int)(source.Required("limit").Integer(1, int.MaxValue) ?? 1),
        source.Required("beyond").Choice(Beyond) ?? false);
}
