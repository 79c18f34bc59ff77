using Codegen.Simulators.SmsFly;
using Microsoft.Extensions.Time.Testing;

namespace Codegen.Providers.Tests.SmsFly;

/// <summary>The simulator answers as the service does.</summary>
public sealed class SmsFlySimulatorTests : IAsyncLifetime
{
    private const string Sms = """{"recipient":"380501234567","channels":["sms"],"sms":{"source":"Codegen","ttl":300,"text":"x"}}""";

    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 3, 1, 8, 0, 0, TimeSpan.Zero));
    private SmsFlySimulator _simulator = null!;
    private SmsFlyPoster _client = null!;

    public Task InitializeAsync() => StartAsync(new SmsFlySettings { Clock = _clock });

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _simulator.DisposeAsync();
    }

    [Theory]
    [InlineData("""{"auth":{"key":"0123456789abcdef0123456789abcdef"},"action":"GETBALANCE"}""")]
    [InlineData("""{"auth":{"key":"0123456789abcdef0123456789abcdef","appversion":"x"},"action":"GETBALANCE","data":null}""")]
    [InlineData("""{"auth":{"key":"0123456789abcdef0123456789abcdef"},"action":"GETBALANCE","data":{}}""")]
    public async Task TellsTheBalance(string json)
    {
        var (status, body) = await _client.PostAsync(json);

        Assert.Equal(200, status);
        Assert.Equal("""{"success":1,"date":"2026-03-01 10:00:00 \u002B0200","data":{"balance":"141.727"}}""", body!.ToJsonString());
        Assert.Equal(1, _simulator.Arrivals["GETBALANCE"]);
    }

    [Theory]
    [InlineData("GETBALANCEEXT", "{}", """{"balance":{"sms":"91.477","viber":"50.250"}}""")]
    [InlineData("GETSOURCES", """{"channels":["sms","viber"]}""", """{"sms":["Codegen","InfoText"],"viber":["Codegen"]}""")]
    [InlineData("GETSOURCES", """{"channels":["viber"]}""", """{"viber":["Codegen"]}""")]
    [InlineData("GETPRICELIST", """{"channels":["sms"]}""", """{"pricelist":{"sms":{"255":{"01":"0.479","03":"0.485","06":"0.500"}}}}""")]
    [InlineData("GETPRICELIST", """{"channels":["sms","viber"],"mcc":"260"}""", """{"pricelist":{"sms":{"260":{"00":"1.250"}},"viber":{}}}""")]
    [InlineData("GETPRICE", """{"channels":["sms"],"mcc":"255","mnc":"03"}""", """{"price":{"sms":{"255":{"03":"0.485"}}}}""")]
    [InlineData("GETPRICE", """{"channels":["sms"],"mcc":"255","mnc":"99"}""", """{"price":{"sms":{"255":{}}}}""")]
    public async Task AnswersWhatOnlyReads(string action, string data, string expected)
    {
        var (status, body) = await _client.RunAsync(action, data);

        Assert.Equal(200, status);
        Assert.Equal(expected, body!["data"]!.ToJsonString());
    }

    [Fact]
    public async Task AnswersEmptyMapsAsArraysIfSetSo()
    {
        await RestartAsync(new SmsFlySettings { IsEmptyMapArray = true });

        var (_, body) = await _client.RunAsync("GETPRICELIST", """{"channels":["viber"],"mcc":"260"}""");

        Assert.Equal("""{"pricelist":{"viber":[]}}""", body!["data"]!.ToJsonString());
    }

    [Theory]
    [InlineData(true, "\"0.479\"")]
    [InlineData(false, "0.479")]
    public async Task Sends(bool isCostText, string cost)
    {
        await RestartAsync(new SmsFlySettings { Clock = _clock, IsCostText = isCostText });

        var (_, body) = await _client.RunAsync("SENDMESSAGE", Sms);

        Assert.Equal(
            $$$"""{"messageID":"MSG0000000001","sms":{"status":"ACCEPTD","date":"2026-03-01 10:00:00 \u002B0200","cost":{{{cost}}}}}""",
            body!["data"]!.ToJsonString());
        var message = Assert.Single(_simulator.Messages);
        Assert.Equal(("380501234567", "x", 300, false), (message.Recipient, message.Sms!.Text, message.Sms.Ttl, message.Sms.IsFlash));
    }

    [Theory]
    [InlineData("""{"source":"Codegen","ttl":1,"text":"x"}""")]
    [InlineData("""{"source":"Codegen","ttl":1440,"image":"https://example.com/a.png"}""")]
    [InlineData("""{"source":"Codegen","ttl":60,"text":"x","button":{"caption":"Go","url":"https://example.com"}}""")]
    [InlineData("""{"source":"Codegen","ttl":60,"text":"x","button":{"caption":"Go","url":"https://example.com"},"image":"https://example.com/a.png"}""")]
    public async Task TakesTheCombinationsOfViber(string viber)
    {
        var (status, body) = await _client.RunAsync("SENDMESSAGE", $$"""{"recipient":"380501234567","channels":["viber"],"viber":{{viber}}}""");

        Assert.Equal(200, status);
        Assert.Equal("promotion", (string?)body!["data"]!["viber"]!["label"]);
        Assert.Single(_simulator.Messages);
    }

    [Fact]
    public async Task ReservesTheChannelsThatFollow()
    {
        var (_, body) = await _client.RunAsync(
            "SENDMESSAGE",
            """{"recipient":"380501234567","channels":["viber","sms"],"viber":{"source":"Codegen","ttl":60,"text":"x"},"sms":{"source":"InfoText","text":"y","flash":1}}""");

        Assert.Equal("ACCEPTD", (string?)body!["data"]!["viber"]!["status"]);
        Assert.Equal("RESERVED", (string?)body["data"]!["sms"]!["status"]);
        Assert.True(_simulator.Messages[0].Sms!.IsFlash);
    }

    [Fact]
    public async Task TellsTheStatusWithoutAnOffset()
    {
        await _client.RunAsync("SENDMESSAGE", Sms);
        _clock.Advance(TimeSpan.FromSeconds(9));
        _simulator.SetStatus("MSG0000000001", "sms", "STOPED");

        var (_, body) = await _client.RunAsync("GETMESSAGESTATUS", """{"messageID":"MSG0000000001"}""");

        Assert.Equal("""{"messageID":"MSG0000000001","sms":{"status":"STOPED","date":"2026-03-01 10:00:09"}}""", body!["data"]!.ToJsonString());
    }

    [Fact]
    public async Task TakesWhatCannotBePaidForIfSetSo()
    {
        await RestartAsync(new SmsFlySettings { SmsBalance = 0, RefusesWithoutFunds = false });

        var (status, body) = await _client.RunAsync("SENDMESSAGE", Sms);

        Assert.Equal(200, status);
        Assert.Equal("INSUFFICIENTFUND", (string?)body!["data"]!["sms"]!["status"]);
    }

    [Fact]
    public async Task AnswersAsTold()
    {
        _simulator.AnswerNext("""{"success":true,}""", 500);

        Assert.Equal((500, "application/json", """{"success":true,}"""), await _client.PostRawAsync("{}"));
        Assert.Equal(1, _simulator.Arrivals[SmsFlySimulator.WithoutAction]);
    }

    [Fact]
    public async Task CarriesOutWhatItDoesNotAnswer()
    {
        _simulator.LoseAnswers(1);

        await Assert.ThrowsAsync<HttpRequestException>(() => _client.RunAsync("SENDMESSAGE", Sms));

        Assert.Single(_simulator.Messages);
        Assert.Equal(1, _simulator.Arrivals["SENDMESSAGE"]);
        Assert.Equal(200, (await _client.RunAsync("GETBALANCE", "{}")).Status);
    }

    private async Task RestartAsync(SmsFlySettings settings)
    {
        await DisposeAsync();
        await StartAsync(settings);
    }

    private async Task StartAsync(SmsFlySettings settings)
    {
        _simulator = await SmsFlySimulator.StartAsync(settings);
        _client = new SmsFlyPoster(_simulator);
    }
}
