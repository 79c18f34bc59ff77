namespace Codegen.Runtime.Http;

/// <summary>The status and headers of a successful answer.</summary>
/// <param name="statusCode">The status code.</param>
/// <param name="headers">The headers.</param>
public class ApiResponse(int statusCode, ApiHeaders headers)
{
    /// <summary>The status code.</summary>
    public int StatusCode { get; } = statusCode;

    /// <summary>The headers, those of the body included.</summary>
    public ApiHeaders Headers { get; } = headers;
}
