using System.Net;
using Codegen.Providers.Tests.Clients.OpenStf;
using Codegen.Providers.Tests.Prism;
using Codegen.Runtime.Auth;
using Codegen.Runtime.Http;

namespace Codegen.Providers.Tests.OpenStf;

public sealed class OpenStfGateway() : Gateway("openstf", "/api/v1");

public sealed class OpenStfTests : StubTest, IClassFixture<OpenStfGateway>
{
    private readonly OpenStfClient _client;

    public OpenStfTests(OpenStfGateway gateway)
        : base(gateway) => _client = new OpenStfClient(new BearerAuth("access-token"), Handler, Options);

    [Fact]
    public async Task DevicesAreRawJson()
    {
        Service.Body = """{"success":true,"devices":[{"serial":"abc","present":true}]}""";

        var answer = await _client.Devices.ListAsync(new DevicesListParameters { Fields = ["serial", "present"] });

        Assert.EndsWith("/devices?fields=serial,present", LastTarget, StringComparison.Ordinal);
        Assert.Equal("Bearer access-token", Service.Headers.Authorization);
        Assert.Equal("abc", Assert.Single(answer.Devices)["serial"].GetString());
    }

    [Fact]
    public async Task TheTokenTravelsInAuthorizationAfterTheWordBearer()
    {
        Service.Body = """{"tokens":[]}""";

        await _client.User.ListAccessTokensAsync();

        Assert.Equal("Bearer access-token", Assert.Single(Service.Headers["authorization"]));
    }

    [Fact]
    public async Task ASerialNumberStaysOneSegment()
    {
        Service.Body = """{"device":{}}""";

        await _client.Devices.GetAsync("10.0.0.1:5555/x");

        Assert.DoesNotContain("5555/x", LastTarget, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ADeviceIsTakenConnectedAndGivenBack()
    {
        await _client.User.AddDeviceAsync(new AddUserDevicePayload { Serial = "abc", Timeout = 60_000 });
        var added = (Service.Method, Service.RequestBody);
        Service.Body = """{"remoteConnectUrl":"10.0.0.1:7401","serial":"abc"}""";
        var connection = await _client.User.ConnectDeviceAsync("abc");
        Service.Body = null;
        await _client.User.DisconnectDeviceAsync("abc");
        await _client.User.ReleaseDeviceAsync("abc");

        Assert.Equal(("POST", """{"serial":"abc","timeout":60000}"""), added);
        Assert.Equal("10.0.0.1:7401", connection.RemoteConnectUrl);
        Assert.Equal(("DELETE", "/api/v1/user/devices/abc"), (Service.Method, Service.Target));
    }

    [Fact]
    public async Task EveryFailureSaysWhy()
    {
        Service.Status = 403;
        Service.Body = """{"success":false,"message":"Forbidden"}""";

        var failure = await Assert.ThrowsAsync<ApiException<ErrorResponse>>(() => _client.User.GetAsync());

        Assert.Equal(HttpStatusCode.Forbidden, failure.StatusCode);
        Assert.Equal("Forbidden", failure.Error.Message);
    }
}
