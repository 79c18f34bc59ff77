using System.Text.Json.Nodes;
using Codegen.Simulators.Hosting;

namespace Codegen.Simulators.JoMobile;

/// <summary>A refusal with texts for one member of the request.</summary>
internal sealed class JoMobileRefusal(int status, string member, string problem) : Exception(problem)
{
    public static JoMobileRefusal BadRequest(string member, string problem) => new(400, member, problem);

    public static JoMobileRefusal Unauthorized() => new(401, "token", "The access token is unknown or has expired.");

    public Answer ToAnswer() => new(status, new JsonObject
    {
        ["status"] = false,
        ["error_code"] = status,
        ["errors"] = new JsonObject { [member] = new JsonArray(Message) },
    });
}
