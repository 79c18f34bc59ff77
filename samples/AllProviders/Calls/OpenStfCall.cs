using AllProviders.OpenStf;
using AllProviders.StandIns;
using Codegen.Runtime.Auth;

namespace AllProviders.Calls;

/// <summary>OpenSTF: takes a phone of one's own farm into use and connects to it.</summary>
internal static class OpenStfCall
{
    public static async Task<CallResult> RunAsync(CancellationToken cancellationToken)
    {
        await using var service = await StandIn.StartAsync(
            cancellationToken,
            new Exchange("POST", "/api/v1/user/devices")
            {
                Credentials = Credentials.Bearer("secret"),
                Json = """{ "serial": "emulator-5554", "timeout": 60000 }""",
                Answer = """{ "success": true }""",
            },
            new Exchange("POST", "/api/v1/user/devices/emulator-5554/remoteConnect")
            {
                Credentials = Credentials.Bearer("secret"),
                Answer = """{ "remoteConnectUrl": "10.0.0.1:7401", "serial": "emulator-5554" }""",
            });

        using var client = new OpenStfClient(new BearerAuth("secret"), service.Options("/api/v1"));

        await client.User.AddDeviceAsync(new AddUserDevicePayload { Serial = "emulator-5554", Timeout = 60_000 }, cancellationToken);
        var connection = await client.User.ConnectDeviceAsync("emulator-5554", cancellationToken);

        return new("User.ConnectDeviceAsync", $"{connection.Serial} is at {connection.RemoteConnectUrl}");
    }
}
