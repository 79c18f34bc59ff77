using Codegen.Pipeline.CSharp.Naming;
using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Model.Protocols;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>The names of what a client has beyond plain HTTP.</summary>
/// <param name="ClassName">The class of the protocol's fixed data; null where there is none.</param>
/// <param name="ErrorEnum">The enum of error codes; null where there are none.</param>
/// <param name="ErrorsClass">The class that holds the table of the codes; null where there are none.</param>
/// <param name="CredentialsClass">The class of the credentials; null where those of the runtime do.</param>
/// <param name="SessionClass">The class that describes the login; null where there is none.</param>
internal sealed record ClientProtocol(string? ClassName, string? ErrorEnum, string? ErrorsClass, string? CredentialsClass, string? SessionClass)
{
    /// <summary>The field with the error codes as the transport takes them.</summary>
    public static readonly Code ErrorCodes = Code.Of($"ErrorCodes");

    public static readonly Code Answer = Code.Of($"Answer");

    public static readonly Code Envelope = Code.Of($"Envelope");

    public static readonly Code Headers = Code.Of($"Headers");

    public static ClientProtocol Of(ApiModel model, string client, NameScope typeNames)
    {
        var hasErrors = model.Errors is not null || model.Protocol is EnvelopeProtocol or DelimitedProtocol || JsonAnswerOf(model) is not null;
        var hasAny = hasErrors || model.Protocol is { Headers.IsEmpty: false } || !model.Formats.IsEmpty || ReadingOf(model) != ReadingTolerance.None;
        var scheme = model.SecuritySchemes.FirstOrDefault(candidate => candidate is CredentialsScheme or SessionScheme);
        return new ClientProtocol(
            hasAny ? Take(client + "Protocol") : null,
            hasErrors ? Take(model.Errors?.Name is { } name ? Casing.Pascal(name) : client + "ErrorCode") : null,
            hasErrors ? Take(client + "Errors") : null,
            scheme is null ? null : Take(client + "Credentials"),
            scheme is SessionScheme ? Take(client + "Session") : null);

        string Take(string wanted) => typeNames.Take(model.Errors?.Pointer ?? "", wanted);
    }

    /// <summary>Where things stand in JSON answers; null where the document does not say.</summary>
    public static JsonAnswer? JsonAnswerOf(ApiModel model) => model.Protocol switch
    {
        EnvelopeProtocol envelope => envelope.Answer,
        RestProtocol rest => rest.Answer,
        _ => null,
    };

    public static ReadingTolerance ReadingOf(ApiModel model) => model.Protocol switch
    {
        EnvelopeProtocol envelope => envelope.Reading,
        RestProtocol rest => rest.Reading,
        _ => ReadingTolerance.None,
    };
}
