using System.Text.Json.Nodes;
using Codegen.Simulators.Hosting;

namespace Codegen.Simulators.BulkSms;

/// <summary>A refusal, in the shape of RFC 7807.</summary>
internal sealed class ProblemException(int status, string kind, string title, string? detail) : Exception(detail ?? title)
{
    private const string Types = "https://developer.bulksms.com/json/v1/errors#";

    public static ProblemException BadRequest(string detail) => new(400, "bad-request", "Bad Request", detail);

    public static ProblemException Unauthorized() => new(401, "not-authorised", "Unauthorized", null);

    public static ProblemException InsufficientCredits() => new(403, "insufficient-credits", "Insufficient Credits", null);

    public static ProblemException Forbidden(string detail) => new(403, "forbidden", "Forbidden", detail);

    public static ProblemException NotFound(string detail) => new(404, "not-found", "Not Found", detail);

    public static ProblemException MethodNotAllowed() => new(405, "method-not-allowed", "Method Not Allowed", null);

    public static ProblemException UnsupportedMediaType() =>
        new(415, "unsupported-media-type", "Unsupported Media Type", "The content type must be application/json");

    public Answer ToAnswer()
    {
        var body = new JsonObject { ["type"] = Types + kind, ["title"] = title, ["status"] = status };
        if (detail is not null)
        {
            body["detail"] = detail;
        }

        return new Answer(status, body);
    }
}
