using System.Net;

namespace Codegen.Runtime.Http;

/// <summary>What an exception tells about a call.</summary>
internal sealed record ApiFacts(string OperationName, string Host, string? ClientReference)
{
    public HttpStatusCode? StatusCode { get; init; }

    public ApiHeaders Headers { get; init; } = ApiHeaders.Empty;

    public string? ResponseBody { get; init; }

    public DeliveryCertainty Certainty { get; init; } = DeliveryCertainty.Unknown;

    public TimeSpan? RetryAfter { get; init; }
}
