using Codegen.Providers.Tests.Clients.Neutrino;
using Codegen.Runtime.Auth;
using Codegen.Runtime.Http;
using Codegen.Testing.Http;

namespace Codegen.Providers.Tests.Neutrino;

public sealed class NeutrinoTests
{
    [Fact]
    public async Task NamesWithDashesStayOnTheWire()
    {
        using var service = StubHandler.Json("""{"number-valid":true,"sent":true,"security-code":"00123"}""");
        using var client = Client(service);

        var sent = await client.Telephony.VerifySmsAsync(
            new TelephonyVerifySmsRequest { Number = "+441234567890", CodeLength = 5, LanguageCode = TelephonyVerifySmsRequestLanguageCode.En, LimitTtl = 2 });

        Assert.Equal("number=%2B441234567890&code-length=5&language-code=en&limit-ttl=2", service.Requests[0].BodyText);
        Assert.Equal((true, "00123"), (sent.NumberValid, sent.SecurityCode));
    }

    [Fact]
    public async Task ParametersWithDashesStayOnTheWire()
    {
        using var service = StubHandler.Json("""{"verified":true}""");
        using var client = Client(service);

        await client.Telephony.CheckCodeAsync("00123", new TelephonyCheckCodeParameters { LimitBy = "user 1" });

        Assert.Equal("/verify-security-code?security-code=00123&limit-by=user%201", service.Requests[0].PathAndQuery.Replace("+", "%20", StringComparison.Ordinal));
    }

    [Fact]
    public async Task BothKeysTravelAtOnce()
    {
        using var service = StubHandler.Json("""{"valid":true}""");
        using var client = Client(service);

        await client.Data.ValidatePhoneAsync("+441234567890");

        Assert.Equal(("user-1", "secret-1"), (service.Requests[0].Header("user-id"), service.Requests[0].Header("api-key")));
    }

    [Fact]
    public async Task NeitherKeyIsInAnException()
    {
        using var service = StubHandler.Json("""{"api-error":7,"api-error-msg":"user-1 may not use secret-1"}""", 403);
        using var client = Client(service);

        var refusal = await Assert.ThrowsAnyAsync<ApiException>(() => client.Data.ValidatePhoneAsync("+441234567890"));

        Assert.DoesNotContain("user-1", refusal + refusal.ResponseBody, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-1", refusal + refusal.ResponseBody, StringComparison.Ordinal);
    }

    private static NeutrinoClient Client(StubHandler service) => new(new ApiKeyAuth("user-1"), new ApiKeyAuth("secret-1"), service);
}
