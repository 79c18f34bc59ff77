using Codegen.Pipeline.Input;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Model.Errors;
using Codegen.Pipeline.Model.Protocols;
using Codegen.Pipeline.Reading.Descriptors.Values;

namespace Codegen.Pipeline.Reading.Descriptors.Checks;

/// <summary>Whether a protocol, the credentials and the errors go together.</summary>
internal static class ProtocolCheck
{
    public static void Run(ProtocolFrame frame, ErrorTable? errors, SecurityScheme? scheme, DescriptorSession session)
    {
        switch (frame.Protocol)
        {
            case RestProtocol { Answer: { } answer }:
                Answer(answer, session);
                break;
            case EnvelopeProtocol envelope:
                Answer(envelope.Answer, session);
                Envelope(envelope, scheme, session.Mistakes);
                break;
            case DelimitedProtocol delimited:
                Delimited(delimited, frame, scheme, session.Mistakes);
                break;
        }

        var success = (frame.Protocol as DelimitedProtocol)?.Answer;
        if (errors is not null)
        {
            var pointer = success is null ? "" : JsonPointer.Append(JsonPointer.Append(success.Pointer, "success"), "codes");
            ErrorTableCheck.Run(errors, (success?.SuccessCodes ?? []).Select((code, index) => (JsonPointer.Append(pointer, index), code)), session.Mistakes);
        }
        else if (success is not null && !session.Documents.Tree.Root.ContainsKey("errors"))
        {
            session.Mistakes.MissingKey("", "errors", "a map with type and codes, because codes tell what an answer means");
        }
    }

    private static void Answer(JsonAnswer answer, DescriptorSession session)
    {
        if (answer.DateFormat is { } format)
        {
            session.MomentFormat(JsonPointer.Append(answer.Pointer, "dateFormat"), format);
        }

        SuccessCheck.Run(answer, session.Mistakes);
    }

    private static void Envelope(EnvelopeProtocol protocol, SecurityScheme? scheme, MistakeList mistakes)
    {
        var pointer = JsonPointer.Append(protocol.Pointer, "envelope");
        var names = new HashSet<string>(StringComparer.Ordinal);
        var members = new List<(string Pointer, string? Name)>
        {
            (JsonPointer.Append(pointer, "action"), protocol.ActionMember),
            (JsonPointer.Append(pointer, "auth"), protocol.AuthMember),
            (JsonPointer.Append(pointer, "data"), protocol.DataMember),
        };
        members.AddRange(protocol.Constants.Select(constant => (JsonPointer.Append(JsonPointer.Append(pointer, "constants"), constant.Name), (string?)constant.Name)));
        if (protocol.AuthMember is null && scheme is CredentialsScheme { Place: CredentialPlace.Body } credentials)
        {
            members.AddRange(credentials.Credentials.Select(credential => (credential.Pointer, (string?)credential.WireName)));
        }

        foreach (var (place, name) in members)
        {
            if (name is { Length: > 0 } && !names.Add(name))
            {
                mistakes.Repeated(place, name, "among the members of the envelope");
            }
        }
    }

    private static void Delimited(DelimitedProtocol protocol, ProtocolFrame frame, SecurityScheme? scheme, MistakeList mistakes)
    {
        DelimitedAnswerCheck.Run(protocol.Answer, mistakes);
        if (frame is { InForm: true, Method: "GET" })
        {
            mistakes.Contradiction(JsonPointer.Append(JsonPointer.Append(protocol.Pointer, "parameters"), "in"), "a GET request has no form");
        }

        if (scheme is CredentialsScheme { Place: CredentialPlace.Body } or SessionScheme { Token.Place: CredentialPlace.Body })
        {
            var place = scheme is SessionScheme ? JsonPointer.Append(JsonPointer.Append(scheme.Pointer, "token"), "in") : JsonPointer.Append(scheme.Pointer, "kind");
            mistakes.Contradiction(place, "delimited protocols have no body with members; allowed are none, query, header, basic, bearer and session-token");
        }
    }
}
