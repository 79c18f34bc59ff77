using Codegen.Providers.Tests.Clients.FraudLabsPro;
using Codegen.Providers.Tests.Prism;
using Codegen.Runtime.Auth;
using Codegen.Runtime.Http;

namespace Codegen.Providers.Tests.FraudLabsPro;

public sealed class FraudLabsProGateway() : Gateway("fraudlabs-pro", "/");

public sealed class FraudLabsProTests : StubTest, IClassFixture<FraudLabsProGateway>
{
    private readonly FraudLabsProClient _client;

    public FraudLabsProTests(FraudLabsProGateway gateway)
        : base(gateway) => _client = new FraudLabsProClient(new ApiKeyAuth("SECRETKEY"), Handler, Options);

    [Fact]
    public async Task APasswordIsSentAndChecked()
    {
        Service.ContentType = "application/json; charset=utf-8";
        Service.Body = """{"tran_id":"abc","credits_remaining":"41","error":""}""";
        var sent = await _client.Verification.SendAsync("+12015550123", new VerificationSendParameters { Mesg = "Your code is <otp>.", CountryCode = "US" });
        var sending = (Service.Method, Service.Target, Service.RequestBody);

        Service.Body = """{"result":"Y","error":""}""";
        var checkedOnce = await _client.Verification.GetResultAsync(sent.TranId!, "123456");

        Assert.Equal(("POST", ""), (sending.Method, sending.RequestBody));
        Assert.StartsWith("/v1/verification/send?", sending.Target, StringComparison.Ordinal);
        Assert.Contains("tel=%2B12015550123", sending.Target, StringComparison.Ordinal);
        Assert.Contains("key=SECRETKEY", sending.Target, StringComparison.Ordinal);
        Assert.Contains("%3Cotp%3E", sending.Target, StringComparison.Ordinal);
        Assert.Equal(("41", ""), (sent.CreditsRemaining, sent.Error));
        Assert.Equal("Y", checkedOnce.Result);
    }

    [Fact]
    public async Task AFailureWithStatus200IsThrown()
    {
        Service.Body = """{"tran_id":"","credits_remaining":"0","error":"INSUFFICIENT CREDIT"}""";

        var refusal = await Assert.ThrowsAsync<ApiErrorException<FraudLabsProErrorCode>>(() => _client.Verification.SendAsync("+12015550123"));

        Assert.Equal("INSUFFICIENT CREDIT", refusal.ProviderMessage);
        Assert.Equal((DeliveryCertainty.Rejected, FraudLabsProErrorCode.Unknown), (refusal.Certainty, refusal.Code));
    }

    [Fact]
    public async Task AnErrorNeverShowsTheKey()
    {
        IsAnswerAgainstSpec = true;
        Service.Status = 400;
        Service.Body = """{"error":"the key SECRETKEY is not valid"}""";

        var refusal = await Assert.ThrowsAsync<ApiErrorException<FraudLabsProErrorCode>>(() => _client.Verification.SendAsync("+12015550123"));

        Assert.Equal(DeliveryCertainty.Rejected, refusal.Certainty);
        Assert.DoesNotContain("SECRETKEY", refusal.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("SECRETKEY", refusal.ResponseBody, StringComparison.Ordinal);
        Assert.Equal("the key *** is not valid", refusal.ProviderMessage);
    }
}
