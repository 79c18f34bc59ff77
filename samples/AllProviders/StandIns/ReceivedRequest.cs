using Microsoft.AspNetCore.Http;

namespace AllProviders.StandIns;

/// <summary>A request as it arrived.</summary>
internal sealed record ReceivedRequest(string Method, string Path, string Query, IHeaderDictionary Headers, string? MediaType, string Body)
{
    public static async Task<ReceivedRequest> ReadAsync(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body);
        var body = await reader.ReadToEndAsync(request.HttpContext.RequestAborted);
        return new(request.Method, request.Path.ToUriComponent(), request.QueryString.ToUriComponent(), request.Headers, request.ContentType?.Split(';')[0], body);
    }
}
