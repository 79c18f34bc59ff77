namespace Codegen.Runtime.Http;

/// <summary>A successful answer with its status and headers.</summary>
/// <typeparam name="T">The body's type.</typeparam>
/// <param name="statusCode">The status code.</param>
/// <param name="headers">The headers.</param>
/// <param name="value">The body.</param>
public class ApiResponse<T>(int statusCode, ApiHeaders headers, T value) : ApiResponse(statusCode, headers)
{
    /// <summary>The body.</summary>
    public T Value { get; } = value;
}
