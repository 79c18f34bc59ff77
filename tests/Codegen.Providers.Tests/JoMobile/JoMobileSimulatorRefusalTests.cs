using Codegen.Simulators.JoMobile;

namespace Codegen.Providers.Tests.JoMobile;

/// <summary>The simulator refuses what the service is documented to refuse.</summary>
public sealed class JoMobileSimulatorRefusalTests : IAsyncLifetime
{
    private JoMobileSimulator _simulator = null!;
    private JoMobilePoster _client = null!;

    public async Task InitializeAsync()
    {
        _simulator = await JoMobileSimulator.StartAsync();
        _client = new JoMobilePoster(_simulator);
        await _client.LogInAsync();
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _simulator.DisposeAsync();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("other")]
    public async Task WantsAToken(string? token)
    {
        _client.Token = token;

        var (status, body) = await _client.GetAsync("me");

        Assert.Equal((401, 401, false), (status, (int)body!["error_code"]!, (bool)body["status"]!));
        Assert.Equal(1, _simulator.Arrivals["me"]);
    }

    [Fact]
    public async Task WantsThePassword()
    {
        var (status, body) = await _client.PostAsync("authorize", """{"username":"simulator","password":"x"}""");

        Assert.Equal(400, status);
        Assert.Equal("""{"status":false,"error_code":400,"errors":{"password":["Incorrect username or password."]}}""", body!.ToJsonString());
    }

    [Fact]
    public async Task TakesACodeOnce()
    {
        var (_, authorized) = await _client.PostAsync("authorize", """{"username":"simulator","password":"a!secret"}""");
        var exchange = $$"""{"authorization_code":"{{authorized!["data"]!["authorization_code"]}}"}""";

        Assert.Equal(200, (await _client.PostAsync("accesstoken", exchange)).Status);
        Assert.Equal(400, (await _client.PostAsync("accesstoken", exchange)).Status);
    }

    [Theory]
    [InlineData("""{"number":["380501234567"],"senderID":"C","text":"x","type":"sms"}""", "body")]
    [InlineData("[]", "number")]
    [InlineData("""[{"number":"380501234567","senderID":"C","text":"x","type":"sms"}]""", "number")]
    [InlineData("""[{"number":[380501234567],"senderID":"C","text":"x","type":"sms"}]""", "number")]
    [InlineData("""[{"number":["+380501234567"],"senderID":"C","text":"x","type":"sms"}]""", "number")]
    [InlineData("""[{"number":[],"senderID":"C","text":"x","type":"sms"}]""", "number")]
    [InlineData("""[{"number":["380501234567"],"text":"x","type":"sms"}]""", "senderID")]
    [InlineData("""[{"number":["380501234567"],"senderID":"TwelveLetter","text":"x","type":"sms"}]""", "senderID")]
    [InlineData("""[{"number":["380501234567"],"senderID":"12","text":"x","type":"sms"}]""", "senderID")]
    [InlineData("""[{"number":["380501234567"],"senderID":"C","text":"","type":"sms"}]""", "text")]
    [InlineData("""[{"number":["380501234567"],"senderID":"C","text":"x"}]""", "type")]
    [InlineData("""[{"number":["380501234567"],"senderID":"C","text":"x","type":"SMS"}]""", "type")]
    [InlineData("""[{"number":["380501234567"],"senderID":"C","text":"x","type":"sms","beginDate":"01.09.2022"}]""", "beginDate")]
    [InlineData("""[{"number":["380501234567"],"senderID":"C","text":"x","type":"sms","beginTime":"7:00"}]""", "beginTime")]
    [InlineData("""[{"number":["380501234567"],"senderID":"C","text":"x","type":"sms","lifetime":"86400"}]""", "lifetime")]
    [InlineData("""[{"number":["380501234567"],"senderID":"C","text":"x","type":"sms","delivery":"TRUE"}]""", "delivery")]
    [InlineData("""[{"number":["380501234567"],"senderID":"C","text":"x","type":"sms","more":1}]""", "more")]
    public async Task WantsADocumentedPackage(string json, string member)
    {
        var (status, body) = await _client.PostAsync("send", json);

        Assert.Equal(400, status);
        Assert.Equal(member, Assert.Single(body!["errors"]!.AsObject()).Key);
        Assert.Empty(_simulator.Messages);
    }

    [Fact]
    public async Task SendsAllOrNothing()
    {
        var (status, body) = await _client.PostAsync(
            "send",
            """[{"number":["380501234567"],"senderID":"C","text":"x","type":"sms"},{"number":["380501234567"],"senderID":"Nobody","text":"x","type":"sms"}]""");

        Assert.Equal((400, "not_registr_originator"), (status, (string?)body!["errors"]!["senderID"]![0]));
        Assert.Empty(_simulator.Messages);
    }

    [Theory]
    [InlineData("register", """{"login":"a","password":"b","name":"c","phone":"d"}""", "email")]
    [InlineData("sms-full-data", """{"phone":"380501234567"}""", "phone")]
    [InlineData("sms-full-data", """{"id_base":["1"]}""", "id_base")]
    [InlineData("sms-full-data", """{"time_period":"2023-02-12 - 2023-02-13"}""", "time_period")]
    [InlineData("sms-full-data", """{"MCC":"224"}""", "MCC")]
    [InlineData("group", """{"limit":-1}""", "limit")]
    [InlineData("group-create", "{}", "name_group")]
    [InlineData("group-create", """{"name_group":"a","on_birth":"true"}""", "on_birth")]
    [InlineData("group-delete", """{"id_group":1}""", "id_group")]
    [InlineData("group-number-add", """{"id_group":1,"numbers":[380501234567]}""", "numbers")]
    [InlineData("group-number-add", """{"id_group":1,"numbers":[{"number":"380501234567"}]}""", "number")]
    [InlineData("group-number-add", """{"id_group":1,"numbers":[{"number":380501234567}]}""", "id_group")]
    [InlineData("group-number-search", """{"numbers":[380501234567]}""", "id_group")]
    [InlineData("send-bulk", """{"senderID":"C","text":"x","type":"sms"}""", "phone")]
    [InlineData("send-bulk", """{"id_group":[9],"senderID":"C","text":"x","type":"sms"}""", "id_group")]
    [InlineData("black-list-add", """{"numbers":"380501234567"}""", "numbers")]
    [InlineData("country-price", """{"MNC":1}""", "MNC")]
    [InlineData("country-by-continent", "{}", "body")]
    [InlineData("send", "{", "body")]
    public async Task WantsDocumentedBodies(string operation, string json, string member)
    {
        var (status, body) = await _client.PostAsync(operation, json);

        Assert.Equal(400, status);
        Assert.Equal(member, Assert.Single(body!["errors"]!.AsObject()).Key);
    }

    [Fact]
    public async Task WantsJson() => Assert.Equal(400, (await _client.PostAsync("group", "{}", "text/plain")).Status);

    [Theory]
    [InlineData("elsewhere", 404)]
    [InlineData("send", 405)]
    public async Task KnowsWhatIsThere(string operation, int expected) => Assert.Equal(expected, (await _client.GetAsync(operation)).Status);
}
