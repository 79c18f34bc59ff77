using Codegen.Simulators.BulkSms;

namespace Codegen.Providers.Tests.BulkSms;

/// <summary>The simulator refuses what the service is documented to refuse.</summary>
public sealed class SimulatorRefusalTests : IAsyncLifetime
{
    private BulkSmsSimulator _simulator = null!;
    private RawClient _client = null!;

    public async Task InitializeAsync()
    {
        _simulator = await BulkSmsSimulator.StartAsync();
        _client = new RawClient(_simulator.BaseAddress, _simulator.Settings);
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _simulator.DisposeAsync();
    }

    [Fact]
    public async Task WantsCredentials()
    {
        _client.Authorization = null;

        var (status, body) = await _client.GetAsync("profile");

        Assert.Equal(401, status);
        Assert.Equal("Unauthorized", (string?)body!["title"]);
        Assert.Equal(1, _simulator.Arrivals["profile.get"]);
    }

    [Fact]
    public async Task WantsJson()
    {
        var (status, _) = await _client.PostAsync("messages", """{"to":"27001234567","body":"x"}""", "text/plain");

        Assert.Equal(415, status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"body":"x"}""")]
    [InlineData("""{"to":"27001234567"}""")]
    [InlineData("""{"to":"27001234567","body":""}""")]
    [InlineData("""{"to":"27001234567","body":null}""")]
    [InlineData("""{"to":"27001234567","body":"x","from":null}""")]
    [InlineData("""{"to":"27001234567","body":"x","extra":1}""")]
    [InlineData("""{"to":"27001234567","body":"x","body":"y"}""")]
    [InlineData("""{"to":"nobody","body":"x"}""")]
    [InlineData("""{"to":27001234567,"body":"x"}""")]
    [InlineData("""{"to":[],"body":"x"}""")]
    [InlineData("""{"to":["27001234567",{"address":"27001234567"}],"body":"x"}""")]
    [InlineData("""{"to":{"type":"GROUP"},"body":"x"}""")]
    [InlineData("""{"to":{"type":"GROUP","name":"Nobody"},"body":"x"}""")]
    [InlineData("""{"to":{"address":"27001234567","name":"Everyone"},"body":"x"}""")]
    [InlineData("""{"to":"27001234567","body":"x","from":"TwelveLetter"}""")]
    [InlineData("""{"to":"27001234567","body":"x","from":"123456"}""")]
    [InlineData("""{"to":"27001234567","body":"x","from":{"type":"SHORTCODE","address":"1234567"}}""")]
    [InlineData("""{"to":"27001234567","body":"x","from":{"type":"REPLIABLE","address":"27001234567"}}""")]
    [InlineData("""{"to":"27001234567","body":"x","encoding":"utf-8"}""")]
    [InlineData("""{"to":"27001234567","body":"0G","encoding":"BINARY"}""")]
    [InlineData("""{"to":"27001234567","body":"x","messageClass":4}""")]
    [InlineData("""{"to":"27001234567","body":"x","messageClass":"2"}""")]
    [InlineData("""{"to":"27001234567","body":"x","protocolId":1}""")]
    [InlineData("""{"to":"27001234567","body":"x","userSuppliedId":"123456789012345678901"}""")]
    public async Task WantsASubmissionOfTheDocumentedShape(string json)
    {
        var (status, body) = await _client.PostAsync("messages", json);

        Assert.Equal(400, status);
        Assert.Equal("Bad Request", (string?)body!["title"]);
        Assert.NotEmpty((string)body["detail"]!);
        Assert.Empty(_simulator.Messages);
    }

    [Theory]
    [InlineData("schedule-date=2030-02-18T13:00:00")]
    [InlineData("schedule-date=2030-02-18T13:00Z")]
    [InlineData("schedule-date=2030-02-18T13:00:00.5Z")]
    [InlineData("schedule-date=2030-02-18T13:00:00+02:00")] // the plus sign arrives as a blank
    [InlineData("schedule-date=2030-02-30T13:00:00Z")]
    [InlineData("schedule-date=9999-02-18T13:00:00Z")]
    [InlineData("deduplication-id=2147483648")]
    [InlineData("auto-unicode=True")]
    [InlineData("auto-unicode=true&auto-unicode=false")]
    [InlineData("another=1")]
    public async Task WantsDocumentedParametersOfASubmission(string query)
    {
        var (status, _) = await _client.PostAsync("messages?" + query, """{"to":"27001234567","body":"x"}""");

        Assert.Equal(400, status);
        Assert.Empty(_simulator.Messages);
    }

    [Theory]
    [InlineData("limit=0")]
    [InlineData("limit=ten")]
    [InlineData("sortOrder=descending")]
    [InlineData("filter=")]
    [InlineData("filter=colour%3Dred")]
    [InlineData("filter=type%3DOTHER")]
    [InlineData("filter=type%3CSENT")]
    [InlineData("filter=id%3D0")]
    [InlineData("filter=submission.date%3E2017-01-01")]
    [InlineData("filter=type=SENT&status.type=FAILED")] // the second clause is a parameter of its own
    public async Task WantsDocumentedParametersOfAList(string query)
    {
        var (status, _) = await _client.GetAsync("messages?" + query);

        Assert.Equal(400, status);
    }

    [Theory]
    [InlineData("messages/999", 404)]
    [InlineData("messages/first", 400)]
    [InlineData("webhooks/1", 404)]
    [InlineData("elsewhere", 404)]
    [InlineData("credit/transfer", 405)]
    public async Task KnowsWhatIsThere(string path, int expected)
    {
        var (status, body) = await _client.GetAsync(path);

        Assert.Equal(expected, status);
        Assert.Equal(expected, (int)body!["status"]!);
    }

    [Fact]
    public async Task SendsAllOrNothing()
    {
        _simulator.Credits = 1;

        var (status, body) = await _client.PostAsync("messages", """{"to":["27001234567","27002345678"],"body":"x"}""");

        Assert.Equal(403, status);
        Assert.Equal("Insufficient Credits", (string?)body!["title"]);
        Assert.False(body.AsObject().ContainsKey("detail"));
        Assert.Equal(1, _simulator.Credits);
        Assert.Empty(_simulator.Messages);
    }

    [Fact]
    public async Task CarriesOutWhatItDoesNotAnswer()
    {
        _simulator.LoseAnswers(1);

        await Assert.ThrowsAsync<HttpRequestException>(() => _client.PostAsync("messages?deduplication-id=7", """{"to":"27001234567","body":"x"}"""));
        var (status, body) = await _client.PostAsync("messages?deduplication-id=7", """{"to":"27001234567","body":"x"}""");

        Assert.Equal(201, status);
        Assert.Equal("1", (string?)body![0]!["id"]);
        Assert.Single(_simulator.Messages);
        Assert.Equal(2, _simulator.Arrivals["messages.send"]);
    }
}
