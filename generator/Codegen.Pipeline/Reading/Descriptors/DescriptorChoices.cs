using Codegen.Pipeline.Model;
using Codegen.Pipeline.Model.Errors;
using Codegen.Pipeline.Model.Formats;
using Codegen.Pipeline.Model.Protocols;
using Codegen.Pipeline.Reading.Descriptors.Values;

namespace Codegen.Pipeline.Reading.Descriptors;

/// <summary>The closed lists of texts that several readers know.</summary>
internal static class DescriptorChoices
{
    public static readonly Choice<ErrorCategory>[] Category =
    [
        new("credentials", ErrorCategory.Credentials),
        new("permission", ErrorCategory.Permission),
        new("balance", ErrorCategory.Balance),
        new("recipient", ErrorCategory.Recipient),
        new("sender", ErrorCategory.Sender),
        new("content", ErrorCategory.Content),
        new("blocked", ErrorCategory.Blocked),
        new("request", ErrorCategory.Request),
        new("duplicate", ErrorCategory.Duplicate),
        new("not-found", ErrorCategory.NotFound),
        new("rate", ErrorCategory.Rate),
        new("temporary", ErrorCategory.Temporary),
        new("service", ErrorCategory.Service),
        new("unknown-outcome", ErrorCategory.UnknownOutcome),
        new("unknown", ErrorCategory.Unknown),
    ];

    public static readonly Choice<ErrorRetry>[] Retry =
    [
        new("never", ErrorRetry.Never),
        new("after-wait", ErrorRetry.AfterWait),
        new("not-sent", ErrorRetry.NotSent),
    ];

    public static readonly Choice<ErrorScope>[] Scope =
    [
        new("request", ErrorScope.Request),
        new("account", ErrorScope.Account),
        new("message", ErrorScope.Message),
        new("destination", ErrorScope.Destination),
    ];

    public static readonly Choice<FactSource>[] Source =
    [
        new("provider", FactSource.Documented),
        new("related", FactSource.Related),
        new("client", FactSource.Client),
        new("inferred", FactSource.Inferred),
    ];

    public static readonly Choice<FactSource>[] Confidence =
    [
        new("documented", FactSource.Documented),
        new("client", FactSource.Client),
        new("inferred", FactSource.Inferred),
    ];

    public static readonly Choice<ValueFormatKind>[] FormatKind =
    [
        new("date", ValueFormatKind.Date),
        new("time", ValueFormatKind.Time),
        new("date-time", ValueFormatKind.DateTime),
        new("offset", ValueFormatKind.Offset),
        new("period", ValueFormatKind.Period),
        new("boolean", ValueFormatKind.Boolean),
    ];

    public static readonly Choice<FieldRole>[] Role =
    [
        new("code", FieldRole.Code),
        new("target", FieldRole.Target),
        new("id", FieldRole.Id),
        new("message", FieldRole.Message),
        new("value", FieldRole.Value),
    ];

    public static readonly Choice<SendSafety>[] Send =
    [
        new("safe", SendSafety.Safe),
        new("idempotent", SendSafety.Idempotent),
        new("keyed", SendSafety.Keyed),
        new("send", SendSafety.Send),
    ];

    /// <summary>A choice of texts that mean themselves, as their places in the list.</summary>
    public static Choice<int>[] Of(params string[] texts) => [.. texts.Select((text, index) => new Choice<int>(text, index))];
}
