using System.Globalization;
using System.Text.Json.Nodes;
using Codegen.Simulators.Hosting;

namespace Codegen.Simulators.SmsFly;

/// <summary>Puts answers into the forms of the service.</summary>
internal static class AnswerWriter
{
    private const string LocalForm = "yyyy-MM-dd HH:mm:ss";

    public static ScriptedAnswer Success(JsonObject data, DateTimeOffset now) =>
        Json(200, new JsonObject { ["success"] = 1, ["date"] = Date(now), ["data"] = data });

    /// <summary>The date of a failure is inside the error only.</summary>
    public static ScriptedAnswer Failure(SmsFlyRefusal refusal, DateTimeOffset now) =>
        Json(refusal.Status, new JsonObject
        {
            ["success"] = 0,
            ["error"] = new JsonObject { ["code"] = refusal.Code, ["date"] = Date(now), ["description"] = refusal.Message },
        });

    public static ScriptedAnswer Unavailable() =>
        new(502, "text/html", "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>");

    /// <summary>The offset has no colon, which no standard form of .NET does.</summary>
    public static string Date(DateTimeOffset date) =>
        date.ToString(LocalForm, CultureInfo.InvariantCulture) + date.ToString(" zzz", CultureInfo.InvariantCulture).Replace(":", "", StringComparison.Ordinal);

    public static string LocalDate(DateTimeOffset date) => date.ToString(LocalForm, CultureInfo.InvariantCulture);

    public static string Amount(decimal amount) => amount.ToString("0.000", CultureInfo.InvariantCulture);

    private static ScriptedAnswer Json(int status, JsonObject body) => new(status, "application/json", body.ToJsonString());
}
