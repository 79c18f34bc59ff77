using System.ComponentModel;
using Codegen.Runtime.Errors;

namespace Codegen.Runtime.Http;

/// <summary>The error codes of an API as the transport sees them.</summary>
/// <typeparam name="TCode">The enum of the codes.</typeparam>
/// <param name="table">What each means.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiErrorCodes<TCode>(ErrorTable<TCode> table) : ApiErrorCodes
    where TCode : struct, Enum
{
    internal ErrorTable<TCode> Table { get; } = table;

    /// <inheritdoc/>
    internal override ApiErrorException Create(ApiErrorReport report, string operation, ApiFacts facts)
    {
        TCode code;
        ErrorInfo? info = report.RawCode is string rawCode
            ? Table.Find(rawCode, out code)
            : Table.FindStatus((int)(facts.StatusCode ?? 0), out code);

        info ??= Table.WithoutCode(out code);

        // A server error does not tell whether the request was carried out, but a code that is listed is the provider's word.
        int status = (int)(facts.StatusCode ?? 0);
        bool isServerError = status >= 400 && ApiCallAnswers.CertaintyOf(status) == DeliveryCertainty.Unknown;
        bool isOpen = info.Category == ErrorCategory.UnknownOutcome
            || (isServerError && info.Retry != ErrorRetry.NotSent && (report.RawCode is null || !Table.Knows(report.RawCode)));

        return Exception(code, info, report, operation, facts with { Certainty = isOpen ? DeliveryCertainty.Unknown : DeliveryCertainty.Rejected });
    }

    /// <inheritdoc/>
    internal override ApiErrorException? CreateForStatus(int status, string operation, ApiFacts facts) =>
        Table.FindStatus(status, out TCode code) is ErrorInfo info
            ? Exception(code, info, new ApiErrorReport(), operation, facts with { Certainty = info.Retry == ErrorRetry.NotSent ? DeliveryCertainty.Rejected : ApiCallAnswers.CertaintyOf(status) })
            : null;

    private static ApiErrorException<TCode> Exception(TCode code, ErrorInfo info, ApiErrorReport report, string operation, ApiFacts facts)
    {
        // A code that is not listed is the server's own text and stays out of messages.
        string kind = report.RawCode is null && facts.StatusCode is { } status ? $"{(int)status}, {info.Category}" : $"{info.Name} ({info.Category})";
        string shown = info.Meaning.Length > 0 ? $"{kind}: {info.Meaning}" : $"{kind}.";

        return new ApiErrorException<TCode>($"{operation} answered {shown}", code, info, facts)
        {
            ProviderMessage = report.Message,
            Details = report.Details,
            ProviderDate = report.Date,
        };
    }
}
