using Codegen.Runtime.Auth;
using Codegen.Runtime.Errors;
using Codegen.Runtime.Http;
using Codegen.Runtime.Json;
using Codegen.Testing.Http;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Codegen.Runtime.Tests.Http;

/// <summary>What an answer with success, data and errors inside of its body means.</summary>
public class EnvelopeAnswerTests
{
    private const string Secret = "a!secret/key";

    [Theory]
    [InlineData("""{"ok":1,"data":"x"}""")]
    [InlineData("""{"ok":1.0,"data":"x"}""")]
    [InlineData("""{"ok":true,"data":"x"}""")]
    [InlineData("""{"ok":"1","data":"x"}""")]
    [InlineData("""{"data":"x","more":{"ok":0},"ok":1}""")]
    [InlineData("\uFEFF{\"ok\":1,\"data\":\"x\"}")]
    public async Task ASuccessGivesItsData(string body) => Assert.Equal("x", await SendAsync(SendClass.Send, body));

    [Theory]
    [InlineData("""{"data":"x"}""")]
    [InlineData("""{"ok":null,"data":"x"}""")]
    [InlineData("""{"ok":2,"data":"x"}""")]
    [InlineData("""{"ok":"true","data":"x"}""")]
    [InlineData("""{"ok":1}""")]
    [InlineData("""{"ok":1,"data":{}}""")]
    [InlineData("""{"ok":1,"data":"x"}}""")]
    [InlineData("{\"ok\":1,\"data\":\"x")]
    [InlineData("""{"ok":1,"data":"x",}""")]
    [InlineData("""[1]""")]
    [InlineData("<html></html>")]
    [InlineData("")]
    public async Task AnAnswerThatDoesNotTellIsAnUnknownOutcomeOfASend(string body)
    {
        var error = await Assert.ThrowsAsync<SendOutcomeUnknownException>(() => SendAsync(SendClass.Send, body));

        Assert.IsType<ApiResponseException>(error.InnerException);
        await Assert.ThrowsAsync<ApiResponseException>(() => SendAsync(SendClass.Safe, body));
    }

    [Theory]
    [InlineData("""{"ok":0,"error":{"code":"NOMONEY","text":"none left","fields":{"a":[1]},"at":"now"}}""", 200)]
    [InlineData("""{"ok":0,"error":{"code":"NOMONEY","text":"none left","fields":{"a":[1]},"at":"now"}}""", 400)]
    [InlineData("""{"ok":0,"error":{"code":"NOMONEY","text":"none left","fields":{"a":[1]},"at":"now"}}""", 500)]
    [InlineData("""{"error":{"code":"NOMONEY","text":"none left","fields":{"a":[1]}},"at":"now"}""", 422)]
    public async Task AListedCodeIsARefusalWhateverTheStatusIs(string body, int status)
    {
        var error = await Assert.ThrowsAsync<ApiErrorException<TestCode>>(() => SendAsync(SendClass.Send, body, status));

        Assert.Equal(TestCode.NoMoney, error.Code);
        Assert.Equal(ErrorCategory.Balance, error.Category);
        Assert.Equal(DeliveryCertainty.Rejected, error.Certainty);
        Assert.Equal(status, (int)error.StatusCode!);
        Assert.Equal(("NOMONEY", "none left", """{"a":[1]}""", "now"), (error.RawCode, error.ProviderMessage, error.Details, error.ProviderDate));
        Assert.Equal("Messages.Send: api.sample.test answered NoMoney (Balance): The account is empty.", error.Message);
    }

    [Fact]
    public async Task ACodeThatIsNotListedKeepsItsText()
    {
        var error = await Assert.ThrowsAsync<ApiErrorException<TestCode>>(() => SendAsync(SendClass.Send, """{"ok":0,"error":{"code":4711}}"""));

        Assert.Equal((TestCode.Unknown, "4711"), (error.Code, error.RawCode));
        Assert.DoesNotContain("4711", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"ok":0,"error":{"code":"4711"}}""", 500)]
    [InlineData("""{"ok":0,"error":"down"}""", 500)]
    [InlineData("""{"ok":0,"error":{"code":"LOST"}}""", 200)]
    [InlineData("<html></html>", 502)]
    public async Task WhatDoesNotSayThatNothingWasDoneIsAnUnknownOutcomeOfASend(string body, int status)
    {
        await Assert.ThrowsAsync<SendOutcomeUnknownException>(() => SendAsync(SendClass.Send, body, status));
        await Assert.ThrowsAnyAsync<ApiException>(() => SendAsync(SendClass.Safe, body, status));
    }

    [Fact]
    public async Task ABareTextIsTheMessage()
    {
        var error = await Assert.ThrowsAsync<ApiErrorException<TestCode>>(() => SendAsync(SendClass.Send, """{"ok":0,"error":"wrong"}"""));

        Assert.Equal((TestCode.Unknown, "", "wrong"), (error.Code, error.RawCode, error.ProviderMessage));
    }

    [Theory]
    [InlineData("<html></html>", 403, ErrorCategory.Permission, "Not allowed.")]
    [InlineData("", 403, ErrorCategory.Permission, "Not allowed.")]
    [InlineData("{\"\\uD800\":1,\"ok\":0}", 403, ErrorCategory.Permission, "Not allowed.")]
    [InlineData("[1", 403, ErrorCategory.Permission, "Not allowed.")]
    [InlineData("<html></html>", 503, ErrorCategory.Temporary, "Closed.")]
    public async Task AListedStatusSpeaksWhereTheBodyDoesNot(string body, int status, ErrorCategory category, string meaning)
    {
        var error = await Assert.ThrowsAsync<ApiErrorException<TestCode>>(() => SendAsync(SendClass.Send, body, status));

        Assert.Equal((category, meaning, DeliveryCertainty.Rejected), (error.Category, error.Info.Meaning, error.Certainty));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(500)]
    public async Task ASuccessInAnErrorIsUnreadable(int status) =>
        await Assert.ThrowsAsync<SendOutcomeUnknownException>(() => SendAsync(SendClass.Send, """{"ok":1,"data":"x"}""", status));

    [Fact]
    public async Task SecretsThatComeBackAreHidden()
    {
        var body = """{"ok":0,"error":{"code":"KEY a!secret/key","text":"a!secret\/key","fields":["a!secret/key"],"at":"a!secret%2Fkey"}}""";
        var error = await Assert.ThrowsAsync<ApiErrorException<TestCode>>(() => SendAsync(SendClass.Send, body));

        Assert.Equal(("KEY ***", "***", """["***"]""", "***"), (error.RawCode, error.ProviderMessage, error.Details, error.ProviderDate));
        Assert.DoesNotContain("secret", error + error.ResponseBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AReadIsRepeatedAsTheTableSays()
    {
        var clock = new FakeTimeProvider();
        var answers = new Queue<string>(["""{"ok":0,"error":{"code":"BUSY"}}""", """{"ok":0,"error":{"code":"BUSY"}}""", """{"ok":1,"data":"x"}"""]);
        using var handler = new StubHandler(_ => new HttpResponseMessage { Content = new StringContent(answers.Dequeue()) });
        using var transport = Calls.To(handler, new ApiClientOptions { TimeProvider = clock });
        var call = transport.SendForJsonAsync(new ApiRequest(Operation(SendClass.Safe)), JsonCodecs.Text, CancellationToken.None);

        await AdvanceUntilAsync(clock, () => handler.Requests.Count == 2);
        await AdvanceUntilAsync(clock, () => call.IsCompleted);

        Assert.Equal("x", await call);
        Assert.Equal(3, handler.Requests.Count);
    }

    [Fact]
    public async Task RawDataAndTheDateAreThereBesideTheTypedForm()
    {
        using var handler = StubHandler.Json("""{"ok":1,"data":{"a":"a!secret/key","b":2},"at":"2026-01-01T00:00:00Z"}""");
        using var transport = Calls.To(handler, null, Credential());
        var response = await transport.SendForAnswerAsync(
            new ApiRequest(Operation(SendClass.Safe)),
            answer => new ApiJsonResponse<string>(answer.StatusCode, answer.Headers, "", answer.ReadRaw(), answer.ReadProviderDate()),
            CancellationToken.None);

        Assert.Equal("""{"a":"***","b":2}""", response.Raw!.Value.GetRawText());
        Assert.Equal("2026-01-01T00:00:00+00:00", response.ProviderDate!.Value.ToString());
    }

    private static async Task AdvanceUntilAsync(FakeTimeProvider clock, Func<bool> isReached)
    {
        while (!isReached())
        {
            clock.Advance(TimeSpan.FromMilliseconds(500));
            await Task.Delay(1);
        }
    }

    private static ApiCredential Credential() =>
        ApiCredential.FromValue(0, new TestCredentials("user", Secret), "password", ApiKeyLocation.Header, "X-Key");

    private static ApiOperation Operation(SendClass sendClass) => new("Messages.Send", "POST", "/messages", sendClass) { Answer = TestAnswers.Envelope };

    private static async Task<string> SendAsync(SendClass sendClass, string body, int status = 200)
    {
        using var handler = StubHandler.Body(body, "application/json", status);
        using var transport = Calls.To(handler, null, Credential());
        return await transport.SendForJsonAsync(new ApiRequest(Operation(sendClass)), JsonCodecs.Text, CancellationToken.None);
    }
}
