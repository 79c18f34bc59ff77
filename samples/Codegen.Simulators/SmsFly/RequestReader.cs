using System.Text.Json;
using Codegen.Simulators.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Codegen.Simulators.SmsFly;

/// <summary>Reads what all requests have in common.</summary>
internal static class RequestReader
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    public static async Task<JsonElement> ReadBodyAsync(HttpRequest request)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || type.MediaType != "application/json")
        {
            throw SmsFlyRefusal.Unreadable("The content type must be application/json");
        }

        try
        {
            using var document = await JsonDocument.ParseAsync(request.Body, Strict, request.HttpContext.RequestAborted).ConfigureAwait(false);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            throw SmsFlyRefusal.Unreadable("The body is not valid JSON");
        }
    }

    /// <summary>The action, whatever else is wrong with the request.</summary>
    public static string? FindAction(JsonElement body) =>
        body.ValueKind == JsonValueKind.Object && body.TryGetProperty("action", out var action) && action.ValueKind == JsonValueKind.String
            ? action.GetString()
            : null;

    public static (string? Action, StrictObject Data) ReadEnvelope(JsonElement body, string key)
    {
        var envelope = new StrictObject(body, "$");
        var auth = new StrictObject(envelope.TakeRequired("auth"), "$.auth");
        if (auth.TakeRequiredText("key") != key)
        {
            throw SmsFlyRefusal.Forbidden();
        }

        // Some programs tell their name here.
        auth.TakeText("appversion");
        auth.End();
        var action = envelope.TakeText("action");
        var data = envelope.Take("data");
        envelope.End();
        if (data is null or { ValueKind: JsonValueKind.Null } && action == "GETBALANCE")
        {
            data = JsonElement.Parse("{}");
        }

        return (action, new StrictObject(data ?? throw new ShapeException("$.data", "a value is required"), "$.data"));
    }
}
