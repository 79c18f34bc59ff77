using Codegen.Providers.Tests.Clients.SmsFly;
using Codegen.Runtime.Http;
using Codegen.Testing.Http;

namespace Codegen.Providers.Tests.SmsFly;

/// <summary>What the provider's document gets wrong, by the numbers of the list of facts.</summary>
public sealed class SmsFlyInconsistencyTests
{
    private const string Sent = """{"success":1,"date":"2021-12-16 17:15:25 +0200","data":{"messageID":"FAPI1","sms":{"status":"ACCEPTD","date":"2021-12-16 17:15:25 +0200","cost":"0.479"}}}""";

    [Fact]
    public async Task No01TheActionOfTheSectionIsSent() =>
        Assert.Contains("\"action\":\"GETSOURCES\"", await BodyAsync(client => client.Sources.ListAsync(new ChannelQuery { Channels = [Channel.Sms] })), StringComparison.Ordinal);

    [Theory]
    [InlineData("ACCEPTED", nameof(MessageState.Accepted))]
    [InlineData("ACCEPTD", nameof(MessageState.Accepted))]
    [InlineData("INSUFFICIENTFUND", nameof(MessageState.InsufficientFunds))]
    [InlineData("INSUFFICIENTFUNDS", nameof(MessageState.InsufficientFunds))]
    [InlineData("STOPED", nameof(MessageState.Stopped))]
    [InlineData("STOPPED", nameof(MessageState.Stopped))]
    [InlineData("DELIVRD", nameof(MessageState.Delivered))]
    [InlineData("DELIVERED", nameof(MessageState.Delivered))]
    [InlineData("UNDELIV", nameof(MessageState.Undelivered))]
    [InlineData("UNDELIVERED", nameof(MessageState.Undelivered))]
    public async Task No02To04BothSpellingsAreRead(string text, string name)
    {
        var sent = await SendAsync(Sent.Replace("ACCEPTD", text, StringComparison.Ordinal));
        var expected = (MessageState)typeof(MessageState).GetProperty(name)!.GetValue(null)!;

        Assert.Equal(expected, sent.Sms!.Status);
        Assert.Equal(text, sent.Sms!.Status!.Value.Value);
    }

    [Fact]
    public async Task No04AnUnknownStateKeepsItsText()
    {
        var sent = await SendAsync(Sent.Replace("ACCEPTD", "SHINY", StringComparison.Ordinal));

        Assert.Equal(("SHINY", false), (sent.Sms!.Status!.Value.Value, sent.Sms.Status.Value.IsKnown));
    }

    [Theory]
    [InlineData("\"0.479\"", 0.479)]
    [InlineData("0.750", 0.75)]
    [InlineData("1", 1)]
    public async Task No05ACostIsATextOrANumber(string cost, double expected) =>
        Assert.Equal((decimal)expected, (await SendAsync(Sent.Replace("\"0.479\"", cost, StringComparison.Ordinal))).Sms!.Cost);

    [Theory]
    [InlineData("\"91.477\"")]
    [InlineData("91.477")]
    public async Task No06ABalanceIsATextOrANumber(string balance) =>
        Assert.Equal(91.477m, (await CallAsync($$$"""{"success":1,"data":{"balance":{{{balance}}}}}""", client => client.Balance.GetAsync())).BalanceValue);

    [Fact]
    public async Task No07ForbiddenIsACode()
    {
        var error = await Assert.ThrowsAsync<ApiErrorException<SmsFlyErrorCode>>(
            () => SendAsync("""{"success":0,"error":{"code":"FORBIDDEN","date":"2021-12-16 17:15:25 +0200","description":"Access denied",}}""", 403));

        Assert.Equal(SmsFlyErrorCode.Forbidden, error.Code);
    }

    [Fact]
    public async Task No07AnotherCodeKeepsItsText()
    {
        var error = await Assert.ThrowsAsync<ApiErrorException<SmsFlyErrorCode>>(() => SendAsync("""{"success":0,"error":{"code":"NEWCODE"}}"""));

        Assert.Equal((SmsFlyErrorCode.Unknown, "NEWCODE"), (error.Code, error.RawCode));
    }

    [Theory]
    [InlineData("2021-12-16 17:15:25 +0200", 2)]
    [InlineData("2021-12-16 17:15:25 +02:00", 2)]
    [InlineData("2021-12-16 17:15:25+03:00", 3)]
    [InlineData("2021-12-16 17:15:25", null)]
    public async Task No08ADateKeepsItsOffsetAndGetsNoOther(string text, int? hours)
    {
        var answer = $$$$"""{"success":1,"date":"{{{{text}}}}","data":{"messageID":"1","sms":{"status":"SENT","date":"{{{{text}}}}"}}}""";
        var status = await CallAsync(answer, client => client.Messages.GetStatusWithResponseAsync(new MessageQuery { MessageId = "1" }));

        Assert.Equal(hours, status.Value.Sms!.Date!.Value.Offset?.Hours);
        Assert.Equal(new DateTime(2021, 12, 16, 17, 15, 25), status.Value.Sms.Date.Value.LocalTime);
        Assert.Equal(status.Value.Sms.Date, status.ProviderDate);
    }

    [Fact]
    public async Task No09TrailingCommasAreRead() => Assert.Equal(
        0.5m,
        (await CallAsync("""{"success":1,"data":{"price":{"sms":{"255":{"01":"0.5",},},},},}""", client => client.Prices.GetAsync(
            new PriceQuery { Channels = [Channel.Sms], Mcc = "255", Mnc = "01" }))).PriceValue["sms"]["255"]["01"]);

    [Fact]
    public async Task No10AButtonIsWrittenAsAnObject()
    {
        var message = SmsFlyTests.Sms("x");
        message.Viber = new ViberMessage { Source = "s", Text = "t", Button = new ViberButton { Caption = "c", Url = "https://e.com" } };
        message.Channels = [Channel.Viber, Channel.Sms];

        Assert.Contains("\"button\":{\"caption\":\"c\",\"url\":\"https://e.com\"}", await BodyAsync(client => client.Messages.SendAsync(message)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No10APartMayBeAListOfOne() =>
        Assert.Equal(0.5m, (await SendAsync("""{"success":1,"data":{"messageID":"1","sms":[{"cost":[0.5]}]}}""")).Sms!.Cost);

    [Fact]
    public async Task No11And19NetworkAndCountryAreTexts() => Assert.EndsWith(
        "\"mcc\":\"255\",\"mnc\":\"01\"}}",
        await BodyAsync(client => client.Prices.GetAsync(new PriceQuery { Channels = [Channel.Sms], Mcc = "255", Mnc = "01" })),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("GETBALANCEEXT")]
    [InlineData("GETPRICE")]
    [InlineData("GETPRICELIST")]
    public async Task No12And13TheActionIsTheSectionsOwn(string action)
    {
        var body = action switch
        {
            "GETBALANCEEXT" => await BodyAsync(client => client.Balance.GetByChannelAsync()),
            "GETPRICE" => await BodyAsync(client => client.Prices.GetAsync(new PriceQuery { Channels = [Channel.Sms], Mcc = "255", Mnc = "01" })),
            _ => await BodyAsync(client => client.Prices.ListAsync(new PriceListQuery { Channels = [Channel.Sms] })),
        };

        Assert.Contains($"\"action\":\"{action}\"", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No14MembersOfTheEnvelopeAreInSmallLetters() =>
        Assert.StartsWith("{\"auth\":{\"key\":\"k-1\"},\"action\":\"", await BodyAsync(client => client.Balance.GetAsync()), StringComparison.Ordinal);

    [Theory]
    [InlineData("1")]
    [InlineData("true")]
    [InlineData("\"1\"")]
    [InlineData("\"true\"")]
    public async Task No15SuccessHasSeveralForms(string success) =>
        Assert.Equal("FAPI1", (await SendAsync(Sent.Replace("\"success\":1", "\"success\":" + success, StringComparison.Ordinal))).MessageId);

    [Theory]
    [InlineData("0")]
    [InlineData("false")]
    [InlineData("\"0\"")]
    [InlineData("\"false\"")]
    public Task No15SoHasFailure(string success) =>
        Assert.ThrowsAsync<ApiErrorException<SmsFlyErrorCode>>(() => SendAsync($$$"""{"success":{{{success}}},"error":{"code":"INVTEXT"}}"""));

    [Theory]
    [InlineData("""{"data":{"messageID":"1"}}""")]
    [InlineData("""{"success":1}""")]
    [InlineData("""{"success":2,"data":{"messageID":"1"}}""")]
    public Task No15AnAnswerWithoutSuccessOrDataIsAnUnknownOutcome(string answer) =>
        Assert.ThrowsAsync<SendOutcomeUnknownException>(() => SendAsync(answer));

    [Fact]
    public async Task No16AnEmptyListIsAnEmptyMap()
    {
        var prices = await CallAsync("""{"success":1,"data":{"pricelist":{"sms":[],"viber":{"255":[]}}}}""", client => client.Prices.ListAsync(new PriceListQuery { Channels = [Channel.Sms] }));
        var sent = await SendAsync("""{"success":1,"data":{"messageID":"1","sms":[]}}""");

        Assert.Empty(prices.Pricelist["sms"]);
        Assert.Empty(prices.Pricelist["viber"]["255"]);
        Assert.Null(sent.Sms!.Status);
    }

    [Fact]
    public async Task No17TheIdIsSpeltAsOnTheWire() => Assert.EndsWith(
        "\"data\":{\"messageID\":\"7\"}}", await BodyAsync(client => client.Messages.GetStatusAsync(new MessageQuery { MessageId = "7" })), StringComparison.Ordinal);

    [Fact]
    public async Task No18TheLifetimeCanBeLeftOut() =>
        Assert.DoesNotContain("ttl", await BodyAsync(client => client.Messages.SendAsync(SmsFlyTests.Sms("x"))), StringComparison.Ordinal);

    [Fact]
    public async Task No20AnErrorMayBeABareText()
    {
        var error = await Assert.ThrowsAsync<ApiErrorException<SmsFlyErrorCode>>(() => SendAsync("""{"success":0,"error":"no such thing"}"""));

        Assert.Equal((SmsFlyErrorCode.Unknown, "no such thing"), (error.Code, error.ProviderMessage));
    }

    private static Task<SentMessage> SendAsync(string answer, int status = 200) =>
        CallAsync(answer, client => client.Messages.SendAsync(SmsFlyTests.Sms("x")), status);

    private static async Task<T> CallAsync<T>(string answer, Func<SmsFlyClient, Task<T>> call, int status = 200)
    {
        using var handler = StubHandler.Json(answer, status);
        using var client = new SmsFlyClient(new SmsFlyCredentials("k-1"), handler);
        return await call(client);
    }

    private static async Task<string> BodyAsync(Func<SmsFlyClient, Task> call)
    {
        using var handler = StubHandler.Json("""{"success":0,"error":{"code":"INVREQUEST"}}""");
        using var client = new SmsFlyClient(new SmsFlyCredentials("k-1"), handler);
        await Assert.ThrowsAsync<ApiErrorException<SmsFlyErrorCode>>(() => call(client));
        return handler.Requests[0].BodyText;
    }
}
