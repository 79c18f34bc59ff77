using System.Text.Json;
using Codegen.Runtime.Json;

namespace Codegen.Runtime.Http;

/// <summary>The answer of an API that wraps its data, with what stands around them.</summary>
/// <typeparam name="T">The data's type.</typeparam>
/// <param name="statusCode">The status code.</param>
/// <param name="headers">The headers.</param>
/// <param name="value">The data.</param>
/// <param name="raw">The data as raw JSON.</param>
/// <param name="providerDate">The API's own time of the answer.</param>
public sealed class ApiJsonResponse<T>(int statusCode, ApiHeaders headers, T value, JsonElement? raw, ProviderTime? providerDate)
    : ApiResponse<T>(statusCode, headers, value)
{
    /// <summary>The data as they came, with credentials replaced by <c>***</c>; null where the API's description does not keep them.</summary>
    public JsonElement? Raw { get; } = raw;

    /// <summary>The API's own time of the answer; null if it told none that is understood.</summary>
    public ProviderTime? ProviderDate { get; } = providerDate;
}
