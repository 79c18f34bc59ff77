namespace Codegen.Runtime.Http;

/// <summary>A successful answer with its status and headers.</summary>
/// <typeparam name="T">The body's type.</typeparam>
/// <param name="statusCode">The status code.</param>
/// <param name="headers">The headers.</param>
/// <param name="value">The body.</param>
public class ApiResponse<T>(int statusCode, ApiHeaders headers, T value)
{
    /// <summary>The status code.</summary>
    public int StatusCode { get; } = statusCode;

    /// <summary>The headers, those of the body included.</summary>
    public ApiHeaders Headers { get; } = headers;

    /// <summary>The body.</summary>
    public T Value { get; } = value;
}
