using Codegen.Providers.Tests.Clients.Courier;
using Codegen.Runtime.Errors;
using Codegen.Runtime.Http;
using Codegen.Testing.Http;

namespace Codegen.Providers.Tests.Invented;

/// <summary>An envelope with other names, a status in words and numbers for codes: nothing of it is in the code of the generator.</summary>
public sealed class CourierTests
{
    private static readonly Notice Notice = new()
    {
        ClientRef = "ref-1", To = ["380501234567"], Text = "x", Urgent = true, NotBefore = new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.FromHours(2)),
    };

    [Fact]
    public async Task ARequestHasTheDescribedForm()
    {
        using var handler = StubHandler.Json("""{"result":{"state":"ACCEPTED","content":{"noticeId":7,"fee":"0.5"},"at":"20260101100000"}}""");
        var receipt = await RunAsync(handler, client => client.Notices.SendWithResponseAsync(Notice));

        Assert.Equal(("7", 0.5m, "2026-01-01T10:00:00+00:00"), (receipt.Value.NoticeId, receipt.Value.Fee, receipt.ProviderDate.ToString()));
        Assert.Equal("https://gateway.courier-notices.example/rpc/call", handler.Requests[0].Address);
        Assert.Equal(
            """{"login":{"accountNo":"a-1","apiSecret":"s-secret"},"command":"notice.create","version":3,"arguments":{"clientRef":"ref-1","to":["380501234567"],"text":"x","urgent":"Y","notBefore":"20260101100000"}}""",
            handler.Requests[0].BodyText);
    }

    [Fact]
    public async Task AnActionWithoutDataLeavesThemOut()
    {
        using var handler = StubHandler.Json("""{"result":{"state":"OK","content":{"left":3}}}""");
        var quota = await RunAsync(handler, client => client.Account.QuotaAsync());

        Assert.Equal(3, quota.Left);
        Assert.Equal("""{"login":{"accountNo":"a-1","apiSecret":"s-secret"},"command":"account.quota","version":3}""", handler.Requests[0].BodyText);
    }

    [Theory]
    [InlineData("201", CourierError.BadRecipient, ErrorCategory.Recipient)]
    [InlineData("\"201\"", CourierError.BadRecipient, ErrorCategory.Recipient)]
    [InlineData("100", CourierError.WrongSecret, ErrorCategory.Credentials)]
    [InlineData("555", CourierError.Unknown, ErrorCategory.Unknown)]
    public async Task ACodeIsATypedError(string code, object expected, ErrorCategory category)
    {
        using var handler = StubHandler.Json($$$$"""{"result":{"state":"FAILED","fault":{"no":{{{{code}}}},"text":"t","fields":["to"]}}}""");
        var error = await Assert.ThrowsAsync<ApiErrorException<CourierError>>(() => RunAsync(handler, client => client.Notices.SendAsync(Notice)));

        Assert.Equal(expected, error.Code);
        Assert.Equal((category, "t", """["to"]""", "ref-1"), (error.Category, error.ProviderMessage, error.Details, error.ClientReference));
        Assert.Equal(DeliveryCertainty.Rejected, error.Certainty);
    }

    [Theory]
    [InlineData("""{"result":{"content":{"noticeId":"7"}}}""", 200)]
    [InlineData("""{"result":{"state":"OK"}}""", 200)]
    [InlineData("""{"result":{"state":"FAILED","fault":{"no":555}}}""", 500)]
    [InlineData("gateway", 500)]
    public async Task AnythingElseIsAnUnknownOutcomeWithTheReference(string answer, int status)
    {
        using var handler = StubHandler.Json(answer, status);
        var error = await Assert.ThrowsAsync<SendOutcomeUnknownException>(() => RunAsync(handler, client => client.Notices.SendAsync(Notice)));

        Assert.Equal("ref-1", error.ClientReference);
        Assert.Contains("clientRef", error.Message, StringComparison.Ordinal);
        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task MaintenanceIsARefusal()
    {
        using var handler = StubHandler.Body("<html>", "text/html", 503);
        var error = await Assert.ThrowsAsync<ApiErrorException<CourierError>>(() => RunAsync(handler, client => client.Notices.SendAsync(Notice)));

        Assert.Equal((ErrorRetry.NotSent, DeliveryCertainty.Rejected), (error.Retry, error.Certainty));
    }

    [Fact]
    public async Task TheSecretIsNotShown()
    {
        using var handler = StubHandler.Json("""{"result":{"state":"FAILED","reason":"s-secret"}}""");
        var error = await Assert.ThrowsAsync<ApiErrorException<CourierError>>(() => RunAsync(handler, client => client.Notices.SendAsync(Notice)));

        Assert.Equal("***", error.ProviderMessage);
        Assert.DoesNotContain("s-secret", error + error.ResponseBody, StringComparison.Ordinal);
    }

    private static async Task<T> RunAsync<T>(StubHandler handler, Func<CourierClient, Task<T>> call)
    {
        using var client = new CourierClient(new CourierCredentials("a-1", "s-secret"), handler);
        return await call(client);
    }
}
