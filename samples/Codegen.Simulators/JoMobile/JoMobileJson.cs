using System.Text.Json;
using System.Text.Json.Nodes;
using Codegen.Simulators.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Codegen.Simulators.JoMobile;

/// <summary>The envelope of answers, and the kinds of lists in requests.</summary>
internal static class JoMobileJson
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    public static Answer Success(JsonNode data) => new(200, new JsonObject { ["status"] = true, ["data"] = data });

    public static async Task<JsonElement> ReadAsync(HttpRequest request)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || type.MediaType != "application/json")
        {
            throw JoMobileRefusal.BadRequest("body", "The content type must be application/json.");
        }

        try
        {
            using var document = await JsonDocument.ParseAsync(request.Body, Strict, request.HttpContext.RequestAborted).ConfigureAwait(false);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            throw JoMobileRefusal.BadRequest("body", "The body is not valid JSON.");
        }
    }

    public static async Task<StrictObject> ReadObjectAsync(HttpRequest request) => new(await ReadAsync(request).ConfigureAwait(false), "$");

    public static IReadOnlyList<T> TakeList<T>(StrictObject members, string name, Func<JsonElement, string, T> read)
    {
        if (members.Take(name) is not { } value)
        {
            return [];
        }

        return value.ValueKind == JsonValueKind.Array
            ? [.. value.EnumerateArray().Select(item => read(item, name))]
            : throw JoMobileRefusal.BadRequest(name, "A list is expected.");
    }

    public static IReadOnlyList<T> TakeRequiredList<T>(StrictObject members, string name, Func<JsonElement, string, T> read) =>
        TakeList(members, name, read) is { Count: > 0 } list ? list : throw JoMobileRefusal.BadRequest(name, "At least one value is required.");

    public static int Number(JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number : throw JoMobileRefusal.BadRequest(name, "An integer is expected.");

    public static string Text(JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.String ? value.GetString()! : throw JoMobileRefusal.BadRequest(name, "A text is expected.");

    /// <summary>A number in text, where nothing else is allowed.</summary>
    public static string PhoneText(JsonElement value, string name) => CheckPhone(Text(value, name), name);

    /// <summary>A phone number as a number or as a text.</summary>
    public static string Phone(JsonElement value, string name) =>
        CheckPhone(value.ValueKind == JsonValueKind.Number ? value.GetRawText() : Text(value, name), name);

    private static string CheckPhone(string text, string name) => text.Length is >= 5 and <= 15 && text.All(char.IsAsciiDigit)
        ? text
        : throw JoMobileRefusal.BadRequest(name, "A phone number in digits is expected.");
}
