using Codegen.Providers.Tests.Clients.SmsFly;
using Codegen.Runtime.Errors;
using Codegen.Runtime.Http;
using Codegen.Simulators.SmsFly;
using Codegen.Testing.Http;

namespace Codegen.Providers.Tests.SmsFly;

/// <summary>The generated client against the simulator.</summary>
public sealed class SmsFlyTests : IAsyncLifetime
{
    private const string Recipient = "380501234567";

    private SmsFlySimulator _simulator = null!;
    private SmsFlyClient _client = null!;

    public async Task InitializeAsync()
    {
        _simulator = await SmsFlySimulator.StartAsync();
        _client = Client(_simulator);
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _simulator.DisposeAsync();
    }

    [Fact]
    public async Task AllSevenActionsWork()
    {
        Assert.Equal(141.727m, (await _client.Balance.GetAsync()).BalanceValue);
        Assert.Equal((91.477m, 50.25m), await Both(_client.Balance.GetByChannelAsync()));
        Assert.Equal(["Codegen", "InfoText"], (await _client.Sources.ListAsync(new ChannelQuery { Channels = [Channel.Sms] })).Sms!);
        Assert.Equal(0.485m, (await _client.Prices.ListAsync(new PriceListQuery { Channels = [Channel.Sms] })).Pricelist["sms"]["255"]["03"]);
        Assert.Equal(0.5m, (await _client.Prices.GetAsync(new PriceQuery { Channels = [Channel.Sms], Mcc = "255", Mnc = "06" })).PriceValue["sms"]["255"]["06"]);
        var sent = await _client.Messages.SendAsync(Sms("x"));
        var status = await _client.Messages.GetStatusAsync(new MessageQuery { MessageId = sent.MessageId });

        Assert.Equal((sent.MessageId, MessageState.Accepted), (status.MessageId, status.Sms!.Status));
        Assert.Equal(7, _simulator.Arrivals.Total);

        static async Task<(decimal?, decimal?)> Both(Task<ChannelBalances> task) => ((await task).Balance.Sms, (await task).Balance.Viber);
    }

    [Fact]
    public async Task AMessageGoesOutInBothChannels()
    {
        var message = Sms("text");
        message.Channels = [Channel.Viber, Channel.Sms];
        message.Sms!.Flash = true;
        message.Sms.Ttl = 300;
        message.Viber = new ViberMessage
        {
            Source = "Codegen", Ttl = 60, Text = "see", Button = new ViberButton { Caption = "go", Url = "https://example.com" }, Image = "https://example.com/a.png",
        };
        var sent = await _client.Messages.SendWithResponseAsync(message);

        Assert.NotEmpty(sent.Value.MessageId);
        Assert.Equal("promotion", sent.Value.Viber!.Label);
        Assert.Equal(TimeSpan.FromHours(2), sent.ProviderDate!.Value.Offset);
        Assert.Null(sent.Raw);
    }

    [Fact]
    public async Task ACodeInsideOf200IsATypedError()
    {
        var error = await Assert.ThrowsAsync<ApiErrorException<SmsFlyErrorCode>>(() => _client.Messages.SendAsync(Sms("x", "999501234567")));

        Assert.Equal((SmsFlyErrorCode.InvalidRoute, ErrorCategory.Recipient, DeliveryCertainty.Rejected), (error.Code, error.Category, error.Certainty));
        Assert.NotNull(error.ProviderMessage);
        Assert.NotNull(error.ProviderDate);
    }

    [Fact]
    public async Task AWrongKeyIsATypedErrorThatDoesNotShowIt()
    {
        using var client = Client(_simulator, "wrong-key-wrong-key");
        var error = await Assert.ThrowsAsync<ApiErrorException<SmsFlyErrorCode>>(() => client.Balance.GetAsync());

        Assert.Equal((SmsFlyErrorCode.Forbidden, ErrorCategory.Credentials), (error.Code, error.Category));
        Assert.DoesNotContain("wrong-key", error + error.ResponseBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ALostAnswerIsAnUnknownOutcomeAndOneArrival()
    {
        _simulator.LoseAnswers(1);

        await Assert.ThrowsAsync<SendOutcomeUnknownException>(() => _client.Messages.SendAsync(Sms("x")));
        Assert.Equal(1, _simulator.Arrivals["SENDMESSAGE"]);
        Assert.Single(_simulator.Messages);
    }

    [Fact]
    public async Task AGatewaysPageIsAnUnknownOutcomeOfASendAndATypedErrorOfARead()
    {
        _simulator.IsUnavailable = true;

        var send = await Assert.ThrowsAsync<SendOutcomeUnknownException>(() => _client.Messages.SendAsync(Sms("x")));
        var read = await Assert.ThrowsAsync<ApiErrorException<SmsFlyErrorCode>>(() => _client.Balance.GetAsync());

        Assert.Equal(ErrorCategory.Temporary, Assert.IsType<ApiErrorException<SmsFlyErrorCode>>(send.InnerException).Category);
        Assert.Equal((ErrorCategory.Temporary, ErrorRetry.AfterWait), (read.Category, read.Retry));
        Assert.Equal(1, _simulator.Arrivals["SENDMESSAGE"]);
    }

    [Theory]
    [InlineData(400, ErrorCategory.Request)]
    [InlineData(403, ErrorCategory.Credentials)]
    [InlineData(422, ErrorCategory.Request)]
    public async Task AStatusSpeaksWhereThereIsNoCode(int status, ErrorCategory category)
    {
        _simulator.AnswerNext("", status);
        var error = await Assert.ThrowsAsync<ApiErrorException<SmsFlyErrorCode>>(() => _client.Messages.SendAsync(Sms("x")));

        Assert.Equal((category, DeliveryCertainty.Rejected, SmsFlyErrorCode.Unknown), (error.Category, error.Certainty, error.Code));
    }

    [Fact]
    public async Task EveryListedCodeIsKnown()
    {
        foreach (var info in SmsFlyErrors.Table.All)
        {
            _simulator.AnswerNext($$$"""{"success":0,"error":{"code":"{{{info.RawCode}}}","date":"2021-12-16 17:15:25 +0200","description":"d"}}""");
            var error = await Assert.ThrowsAsync<ApiErrorException<SmsFlyErrorCode>>(() => _client.Balance.GetAsync());

            Assert.Equal((info.Name, info.Category, "d", "2021-12-16 17:15:25 +0200"), (error.Code.ToString(), error.Category, error.ProviderMessage, error.ProviderDate));
        }

        Assert.Equal(14, SmsFlyErrors.Table.All.Count);
    }

    [Fact]
    public async Task WhatIsSentIsExactlyTheDescribedForm()
    {
        using var handler = StubHandler.Json("""{"success":1,"data":{"messageID":"1"}}""");
        using var client = new SmsFlyClient(new SmsFlyCredentials("k-1", "tests/1"), handler);
        var message = Sms("x");
        message.Sms!.Flash = false;
        await client.Messages.SendAsync(message);

        var request = Assert.Single(handler.Requests);
        Assert.Equal(("POST", "https://sms-fly.ua/api/v2/api.php"), (request.Method, request.Address));
        Assert.Equal(("application/json", "application/json"), (request.Header("Content-Type"), request.Header("Accept")));
        Assert.Equal(
            """{"auth":{"key":"k-1","appversion":"tests/1"},"action":"SENDMESSAGE","data":{"recipient":"380501234567","channels":["sms"],"sms":{"source":"Codegen","flash":0,"text":"x"}}}""",
            request.BodyText);
    }

    [Fact]
    public async Task AnActionWithoutDataSendsAnEmptyObject()
    {
        using var handler = StubHandler.Json("""{"success":1,"data":{"balance":"1"}}""");
        using var client = new SmsFlyClient(new SmsFlyCredentials("k-1"), handler);
        await client.Balance.GetAsync();

        Assert.Equal("""{"auth":{"key":"k-1"},"action":"GETBALANCE","data":{}}""", handler.Requests[0].BodyText);
    }

    [Fact]
    public void CredentialsShowNothing() => Assert.Equal("SmsFlyCredentials ***", new SmsFlyCredentials("k-1").ToString());

    internal static SmsFlyClient Client(SmsFlySimulator simulator, string? key = null) => new(
        new SmsFlyCredentials(key ?? simulator.Settings.Key), new ApiClientOptions { BaseAddress = new Uri(simulator.Address, ".") });

    internal static Message Sms(string text, string recipient = Recipient) =>
        new() { Recipient = recipient, Channels = [Channel.Sms], Sms = new SmsMessage { Source = "Codegen", Text = text } };
}
