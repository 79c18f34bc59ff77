using Codegen.Providers.Tests.Clients.TokenDesk;
using Codegen.Runtime.Auth;
using Codegen.Runtime.Http;
using Codegen.Testing.Http;

namespace Codegen.Providers.Tests.Invented;

/// <summary>A descriptor as JSON, with nothing but plain HTTP.</summary>
public sealed class TokenDeskTests
{
    [Fact]
    public async Task APlainCallWorks()
    {
        using var handler = StubHandler.Body("", "text/plain");
        using var client = new TokenDeskClient(new BearerAuth("t-1"), handler, new ApiClientOptions { BaseAddress = new Uri("https://desk.example/v1") });
        await client.PingAsync();

        Assert.Equal(("GET", "https://desk.example/v1/ping", "Bearer t-1"), (handler.Requests[0].Method, handler.Requests[0].Address, handler.Requests[0].Header("Authorization")));
    }
}
