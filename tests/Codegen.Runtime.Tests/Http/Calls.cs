using Codegen.Runtime.Auth;
using Codegen.Runtime.Http;
using Codegen.Runtime.Json;
using Codegen.Testing.Http;

namespace Codegen.Runtime.Tests.Http;

/// <summary>What generated code would have: a service, operations, and calls to them.</summary>
internal static class Calls
{
    internal static readonly ApiService Service = new("Sample", "https://api.sample.test/v1", "sample/1.0");

    internal static ApiOperation Operation(SendClass sendClass, string method = "POST", string path = "/messages") =>
        new("Messages.Send", method, path, sendClass);

    internal static ApiTransport To(RawHttpServer server, ApiClientOptions? options = null, params ApiCredential[] credentials)
    {
        options ??= new ApiClientOptions();
        options.BaseAddress = server.Address;
        return new ApiTransport(Service, options, credentials);
    }

    internal static ApiTransport To(HttpMessageHandler handler, ApiClientOptions? options = null, params ApiCredential[] credentials) =>
        ApiTransport.ForHandler(Service, options, credentials, handler);

    internal static Task<string> JsonTextAsync(this ApiTransport transport, ApiRequest request, CancellationToken cancellationToken = default) =>
        transport.SendForJsonAsync(request, JsonCodecs.Text, cancellationToken);

    internal static ApiRequest Request(SendClass sendClass, string method = "POST", string path = "/messages") =>
        new(Operation(sendClass, method, path));

    /// <summary>Sends a request to a stub and gives what arrived.</summary>
    internal static async Task<StubRequest> CaptureAsync(ApiRequest request, ApiClientOptions? options = null, params ApiCredential[] credentials)
    {
        using StubHandler handler = StubHandler.Json("\"ok\"");
        using ApiTransport transport = To(handler, options, credentials);
        await transport.JsonTextAsync(request);
        return handler.Requests.Single();
    }
}
