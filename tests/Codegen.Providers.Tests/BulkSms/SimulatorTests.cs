using Codegen.Providers.Tests.Prism;
using Codegen.Simulators.BulkSms;
using Microsoft.Extensions.Time.Testing;

namespace Codegen.Providers.Tests.BulkSms;

/// <summary>The simulator answers as the spec says: Prism stands between, and has nothing to complain of.</summary>
[Collection(nameof(BulkSmsCollection))]
public sealed class SimulatorTests(BulkSmsGateway gateway) : IAsyncLifetime
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 3, 1, 8, 0, 0, TimeSpan.Zero));
    private readonly ViolationRecorder _recorder = new(new SocketsHttpHandler());
    private BulkSmsSimulator _simulator = null!;
    private RawClient _client = null!;

    public async Task InitializeAsync()
    {
        _simulator = await BulkSmsSimulator.StartAsync(new BulkSmsSettings { Clock = _clock });
        gateway.SendTo(_simulator.HandleAsync);
        _client = new RawClient(gateway.Address, _simulator.Settings, _recorder);
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _simulator.DisposeAsync();
        _recorder.AssertNoViolations();
    }

    [PrismFact]
    public async Task PrismStandsBetweenAndNoticesWhatDoesNotFit()
    {
        await _client.PostAsync("messages", """{"to":"27001234567"}""");

        Assert.True(gateway.HasPrism);
        Assert.Contains(_recorder.RequestViolations, static violation => violation.Contains("required property 'body'", StringComparison.Ordinal));
        _recorder.RequestViolations.Clear();
    }

    [Theory]
    [InlineData("""{"to":"+27001234567","body":"x"}""", 1)]
    [InlineData("""{"to":["+27001234567","27002345678"],"body":"x"}""", 2)]
    [InlineData("""{"to":{"address":"27001234567"},"body":"x"}""", 1)]
    [InlineData("""{"to":{"type":"GROUP","name":"Everyone"},"body":"x"}""", 2)]
    [InlineData("""{"to":[{"address":"27001234567"},{"type":"GROUP","id":"Everyone"}],"body":"x"}""", 3)]
    [InlineData("""[{"to":"27001234567","body":"x"},{"to":"27002345678","body":"y"}]""", 2)]
    public async Task TakesEachFormOfRecipients(string json, int expected)
    {
        var (status, body) = await _client.PostAsync("messages", json);

        Assert.Equal(201, status);
        Assert.Equal(expected, body!.AsArray().Count);
        Assert.Equal(expected, _simulator.Messages.Count);
        Assert.Equal("ACCEPTED.null", (string?)body[0]!["status"]!["id"]);
        Assert.Equal(100 - expected, _simulator.Credits);
    }

    [Theory]
    [InlineData("\"Codegen\"", "ALPHANUMERIC")]
    [InlineData("\"+27007654321\"", "INTERNATIONAL")]
    [InlineData("""{"type":"REPLIABLE"}""", "REPLIABLE")]
    [InlineData("""{"type":"SHORTCODE","address":"12345"}""", "SHORTCODE")]
    public async Task TakesEachFormOfSender(string from, string expected)
    {
        var (status, _) = await _client.PostAsync("messages", $$"""{"to":"27001234567","body":"x","from":{{from}}}""");

        Assert.Equal(201, status);
        Assert.Equal(expected, Assert.Single(_simulator.Messages).SenderType);
    }

    [Fact]
    public async Task TakesNumbersForNames()
    {
        await _client.PostAsync("messages", """[{"to":"27001234567","body":"x","messageClass":0,"protocolId":65},{"to":"27001234567","body":"x","messageClass":"FLASH_SMS","protocolId":"REPLACE_MESSAGE_1"}]""");

        Assert.All(_simulator.Messages, static message => Assert.Equal((0, 65), (message.MessageClass, message.ProtocolId)));
    }

    [Theory]
    [InlineData("", "caf?", "TEXT")]
    [InlineData("?auto-unicode=false", "caf?", "TEXT")]
    [InlineData("?auto-unicode=true", "cafć", "UNICODE")]
    public async Task TreatsOtherCharactersAsAsked(string query, string body, string encoding)
    {
        await _client.PostAsync("messages" + query, """{"to":"27001234567","body":"cafć"}""");

        var message = Assert.Single(_simulator.Messages);
        Assert.Equal((body, encoding), (message.Body, message.Encoding));
    }

    [Fact]
    public async Task FillsTemplates()
    {
        await _client.PostAsync("messages", """{"to":[{"address":"27001234567","fields":["Harry","12"]}],"body":"{F0#} has {F1####}"}""");

        Assert.Equal("Harry has 12", Assert.Single(_simulator.Messages).Body);
    }

    [Fact]
    public async Task CountsParts()
    {
        await _client.PostAsync("messages", $$"""{"to":"27001234567","body":"{{new string('x', 161)}}"}""");

        Assert.Equal((2, 2m), (_simulator.Messages[0].Parts, _simulator.Messages[0].CreditCost));
    }

    [Fact]
    public async Task RemembersDeduplicationIdsForTwelveHours()
    {
        const string Entry = """{"to":"27001234567","body":"x"}""";

        var (_, first) = await _client.PostAsync("messages?deduplication-id=5", Entry);
        _clock.Advance(TimeSpan.FromHours(11.9));
        var (_, again) = await _client.PostAsync("messages?deduplication-id=5", Entry);
        _clock.Advance(TimeSpan.FromHours(0.2));
        var (_, later) = await _client.PostAsync("messages?deduplication-id=5", Entry);

        Assert.Equal(first!.ToJsonString(), again!.ToJsonString());
        Assert.NotEqual(first.ToJsonString(), later!.ToJsonString());
        Assert.Equal(2, _simulator.Messages.Count);
    }

    [Fact]
    public async Task ShowsScheduledMessagesWhenTheirTimeHasCome()
    {
        var (_, submitted) = await _client.PostAsync("messages?schedule-date=2026-03-01T12%3A00%3A00%2B02%3A00", """{"to":"27001234567","body":"x"}""");
        var (early, _) = await _client.GetAsync("messages/1");
        _clock.Advance(TimeSpan.FromHours(2));
        var (late, message) = await _client.GetAsync("messages/1");

        Assert.Equal("SCHEDULED", (string?)submitted![0]!["status"]!["type"]);
        Assert.Equal((404, 200), (early, late));
        Assert.Equal("SENT", (string?)message!["status"]!["type"]);
    }

    [Fact]
    public async Task ListsWithFilterLimitAndOrder()
    {
        await _client.PostAsync("messages", """{"to":["27001234567","27002345678","27003456789"],"body":"x","userSuppliedId":"mine"}""");
        _simulator.SetStatus(2, "FAILED", "EXPIRED");

        var (_, newest) = await _client.GetAsync("messages?limit=2");
        var (_, oldest) = await _client.GetAsync("messages?limit=1&sortOrder=ASCENDING");
        var (_, failed) = await _client.GetAsync("messages?filter=type%3DSENT%26status.id%3DFAILED.EXPIRED%26userSuppliedId%3Dmine");
        var (_, before) = await _client.GetAsync("messages?filter=id%3C3%26submission.date%3E%3D2026-03-01T10%3A00%3A00%2B02%3A00");

        Assert.Equal(["3", "2"], newest!.AsArray().Select(static message => (string?)message!["id"]));
        Assert.Equal(["1"], oldest!.AsArray().Select(static message => (string?)message!["id"]));
        Assert.Equal(["2"], failed!.AsArray().Select(static message => (string?)message!["id"]));
        Assert.Equal(["2", "1"], before!.AsArray().Select(static message => (string?)message!["id"]));
    }

    [Fact]
    public async Task RelatesRepliesToRepliableMessages()
    {
        await _client.PostAsync("messages", """{"to":"27001234567","body":"x","from":{"type":"REPLIABLE"}}""");
        _simulator.Receive("27001234567", "27000000001", "Thanks!");

        var (_, replies) = await _client.GetAsync("messages/1/relatedReceivedMessages");

        Assert.Equal("Thanks!", (string?)Assert.Single(replies!.AsArray())!["body"]);
    }

    [Fact]
    public async Task SendsByQuery()
    {
        var (status, body) = await _client.GetAsync("messages/send?to=%2B27001234567&body=Hello%20World&deduplication-id=9");
        await _client.GetAsync("messages/send?to=%2B27001234567&body=Hello%20World&deduplication-id=9");

        Assert.Equal(201, status);
        Assert.Equal("Hello World", (string?)body![0]!["body"]);
        Assert.Single(_simulator.Messages);
    }

    [Fact]
    public async Task FailsMessagesToBlockedNumbers()
    {
        await _client.PostAsync("blocked-numbers", """["+27001234567","27002345678"]""");
        await _client.PostAsync("messages", """{"to":"27001234567","body":"x"}""");

        var (_, blocked) = await _client.GetAsync("blocked-numbers?min-id=2&limit=5");

        Assert.Equal("FAILED.BLOCKED", Assert.Single(_simulator.Messages).StatusId);
        Assert.Equal("27002345678", (string?)Assert.Single(blocked!.AsArray())!["phoneNumber"]);
    }

    [Fact]
    public async Task TellsAndTransfersCredits()
    {
        var (status, _) = await _client.PostAsync("credit/transfer", """{"toUsername":"roboto","toUserId":2345,"credits":0.5}""");
        var (_, profile) = await _client.GetAsync("profile");

        Assert.Equal(200, status);
        Assert.Equal(99.5m, (decimal)profile!["credits"]!["balance"]!);
    }

    [Fact]
    public async Task KeepsWebhooks()
    {
        var (_, created) = await _client.PostAsync("webhooks", """{"name":"a","url":"https://www.example.com","triggerScope":"SENT"}""");
        var (taken, _) = await _client.PostAsync("webhooks", """{"name":"a","url":"https://www.example.com","triggerScope":"SENT"}""");
        var id = (long)created!["id"]!;
        await _client.PostAsync($"webhooks/{id}", """{"name":"b","url":"https://www.example.com","triggerScope":"RECEIVED","contactEmailAddress":null}""");
        var (_, read) = await _client.GetAsync($"webhooks/{id}");
        var (_, before) = await _client.GetAsync("webhooks");
        var (deleted, _) = await _client.SendAsync(HttpMethod.Delete, $"webhooks/{id}");
        var (_, after) = await _client.GetAsync("webhooks");

        Assert.Equal((400, 200), (taken, deleted));
        Assert.Equal("b", (string?)read!["name"]);
        Assert.Equal((1, 0), (before!.AsArray().Count, after!.AsArray().Count));
    }

    [Fact]
    public async Task SignsAttachments()
    {
        var (status, body) = await _client.PostAsync("rmm/pre-sign-attachment", """{"mediaType":"application/pdf","fileExtension":"pdf"}""");

        Assert.Equal(200, status);
        Assert.EndsWith(".pdf", (string?)body!["fetchUrl"], StringComparison.Ordinal);
    }
}
