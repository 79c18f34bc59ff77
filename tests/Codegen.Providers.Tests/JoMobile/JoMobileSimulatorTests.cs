using Codegen.Simulators.JoMobile;
using Microsoft.Extensions.Time.Testing;

namespace Codegen.Providers.Tests.JoMobile;

/// <summary>The simulator answers as the service does.</summary>
public sealed class JoMobileSimulatorTests : IAsyncLifetime
{
    private const string Message = """{"number":["380501234567"],"senderID":"Codegen","text":"x","type":"sms"}""";

    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 3, 1, 8, 0, 0, TimeSpan.Zero));
    private JoMobileSimulator _simulator = null!;
    private JoMobilePoster _client = null!;

    public async Task InitializeAsync()
    {
        _simulator = await JoMobileSimulator.StartAsync(new JoMobileSettings { Clock = _clock, ReadyToken = "ready" });
        _client = new JoMobilePoster(_simulator);
        await _client.LogInAsync();
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _simulator.DisposeAsync();
    }

    [Fact]
    public async Task IssuesTokens()
    {
        var (_, authorized) = await _client.PostAsync("authorize", """{"username":"simulator","password":"a!secret"}""");
        var code = (string)authorized!["data"]!["authorization_code"]!;
        var (_, exchanged) = await _client.PostAsync("accesstoken", $$"""{"authorization_code":"{{code}}","password":"a!secret"}""");

        Assert.Matches("^[0-9a-f]{32}$", code);
        Assert.Equal(_clock.GetUtcNow().AddHours(1).ToUnixTimeSeconds(), (long)exchanged!["data"]!["expires_at"]!);
        Assert.Equal(2, _simulator.TokenRequests);
        Assert.Equal(2, _simulator.Arrivals["authorize"]);
    }

    [Fact]
    public async Task LetsTokensExpire()
    {
        _clock.Advance(TimeSpan.FromMinutes(59));
        Assert.Equal(200, (await _client.GetAsync("me")).Status);

        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(401, (await _client.GetAsync("me")).Status);

        _client.Token = "ready";
        Assert.Equal(200, (await _client.GetAsync("me")).Status);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task DestroysTokens(bool isReady)
    {
        _client.Token = isReady ? "ready" : _client.Token;

        Assert.Equal(200, (await _client.GetAsync("logout")).Status);
        Assert.Equal(401, (await _client.GetAsync("me")).Status);
    }

    [Fact]
    public async Task ForgetsTokens()
    {
        _simulator.ForgetTokens();

        Assert.Equal(401, (await _client.GetAsync("me")).Status);
    }

    [Fact]
    public async Task TellsTheAccount()
    {
        var (_, body) = await _client.GetAsync("me");

        Assert.Equal((100m, "simulator"), ((decimal)body!["data"]!["balance_units"]!, (string?)body["data"]!["login"]));
    }

    [Fact]
    public async Task RegistersWithoutAToken()
    {
        _client.Token = null;

        var data = await _client.RunAsync("register", """{"login":"a","password":"b","name":"c","phone":"380501234567","email":"a@example.com","company_name":"d"}""");

        Assert.Equal("""{"login":"a"}""", data);
    }

    [Fact]
    public async Task SendsPackages()
    {
        var data = await _client.RunAsync(
            "send",
            """[{"number":["380501234567","380501234568"],"senderID":"Codegen","text":"x","type":"sms","beginDate":"2026-09-01","beginTime":"19:16:00","lifetime":86400,"delivery":true},{"number":["380501234569"],"senderID":"12345","type":"hlr"}]""");

        Assert.Equal(
            """{"sending":[{"number":["380501234567","380501234568"],"senderID":"Codegen","sentID":5001},{"number":["380501234569"],"senderID":"12345","sentID":5002}]}""",
            data);
        Assert.Equal([("380501234567", 5001L), ("380501234568", 5001L), ("380501234569", 5002L)], _simulator.Messages.Select(static message => (message.Phone, message.SentId)));
        Assert.Equal(("2026-09-01", "19:16:00", 86400, true), (_simulator.Messages[0].BeginDate, _simulator.Messages[0].BeginTime, _simulator.Messages[0].Lifetime, _simulator.Messages[0].WantsReport));
    }

    [Fact]
    public async Task TakesAHundredMessagesAtMost()
    {
        await _client.RunAsync("send", $"[{string.Join(',', Enumerable.Repeat(Message, 100))}]");
        var (status, body) = await _client.PostAsync("send", $"[{string.Join(',', Enumerable.Repeat(Message, 101))}]");

        Assert.Equal((400, 400), (status, (int)body!["error_code"]!));
        Assert.Equal(100, _simulator.Messages.Count);
    }

    [Theory]
    [InlineData("[" + Message + "]")]
    [InlineData(Message)]
    public async Task ReplacesWithAListOrItsOnlyEntry(string json)
    {
        Assert.Equal("""{"sending":[{"number":["380501234567"],"senderID":"Codegen","sentID":5001}]}""", await _client.RunAsync("replacement", json));
    }

    [Theory]
    [InlineData("{}", "1,2,3")]
    [InlineData("""{"limit":null,"phone":["380501234568"]}""", "2")]
    [InlineData("""{"limit":2,"offset":1}""", "3")]
    [InlineData("""{"id_base":[5002]}""", "3")]
    [InlineData("""{"state":["DELIVRD"]}""", "2")]
    [InlineData("""{"sender":"12345","type_sms":"hlr","MCC":255,"MNC":1}""", "3")]
    [InlineData("""{"MCC":224}""", "")]
    [InlineData("""{"time_period":"2026-03-01 00:00:00 - 2026-03-01 08:00:00"}""", "1,2")]
    public async Task Searches(string json, string expected)
    {
        await _client.RunAsync("send", """[{"number":["380501234567","380501234568"],"senderID":"Codegen","text":"x","type":"sms"}]""");
        _clock.Advance(TimeSpan.FromMinutes(1));
        await _client.RunAsync("send", """[{"number":["380501234569"],"senderID":"12345","type":"hlr"}]""");
        _simulator.SetState(2, "DELIVRD");

        var (_, body) = await _client.PostAsync("sms-full-data", json);

        Assert.Equal(expected, string.Join(',', body!["data"]!.AsArray().Select(static row => row!["id_state"]!.ToJsonString())));
    }

    [Fact]
    public async Task TellsAllOfAMessage()
    {
        await _client.RunAsync("send", $"[{Message}]");

        Assert.Equal(
            """[{"id_state":1,"originator":"Codegen","phone":"380501234567","type_sms":"sms","text_sms":"x","num_parts":1,"part_no":1,"state":"ACCEPTD","time":"2026-03-01 08:00:00"}]""",
            await _client.RunAsync("sms-full-data", "{}"));
    }

    [Fact]
    public async Task KeepsGroups()
    {
        await _client.RunAsync("group-create", """{"name_group":"a","time_birth":"23:22","originator_birth":"Codegen","text_birth":"Hi #first_name#","on_birth":true}""");
        var created = await _client.RunAsync("group-create", """{"name_group":"b","time_birth":false,"originator_birth":false,"text_birth":false}""");
        var list = await _client.RunAsync("group", """{"id_group":0,"limit":1,"offset":1}""");
        var deleted = await _client.RunAsync("group-delete", """{"id_group":[1,9]}""");

        const string B = """[{"id_group":2,"name_group":"b","numbers_count":0,"on_birth":false,"time_birth":null,"originator_birth":null,"text_birth":null}]""";
        Assert.Equal($$$"""{"groupDetails":{"command":"create","createCount":1},"list":{{{B}}}}""", created);
        Assert.Equal($$$"""{"groupDetails":{"countAll":2,"countResult":1,"limit":1,"offset":1},"list":{{{B}}}}""", list);
        Assert.Equal("""{"groupDetails":{"command":"delete","deleteCount":1}}""", deleted);
        Assert.Equal("b", Assert.Single(_simulator.Groups).Name);
    }

    [Fact]
    public async Task KeepsNumbersInGroups()
    {
        await _client.RunAsync("group-create", """{"name_group":"a"}""");
        var added = await _client.RunAsync(
            "group-number-add",
            """{"id_group":1,"numbers":[{"number":380501234567,"name":"A","surname":"B","patronymic":"C","date_birth":"1992-12-31","male":"f","note_1":"x","note_10":"y"},{"number":380501234568}]}""");
        var found = await _client.RunAsync("group-number-search", """{"id_group":1,"numbers":[380501234567,"380501234569"]}""");
        var deleted = await _client.RunAsync("group-number-delete", """{"id_group":1,"numbers":["380501234567"]}""");

        Assert.Equal("""{"groupDetails":{"id_group":1,"name_group":"a","countPhoneBefore":0,"countPhoneAfter":2}}""", added);
        Assert.Equal(
            """{"groupDetails":{"foundPhone":1,"id_group":1,"name_group":"a"},"list":[{"phone":"380501234567","name":"A","surname":"B","date_birth":"1992-12-31","mcc":255,"mnc":1}]}""",
            found);
        Assert.Equal("""{"groupDetails":{"id_group":1,"name_group":"a","countPhoneBefore":2,"countPhoneAfter":1}}""", deleted);
    }

    [Theory]
    [InlineData("\"id_group\":[1]", "380501234567,380501234568")]
    [InlineData("\"phone\":\"380501234569\"", "380501234569")]
    [InlineData("\"phone\":[\"380501234568\",\"380501234569\"],\"id_group\":[1],\"id_group_excluded\":[2]", "380501234569,380501234567")]
    public async Task SendsToGroups(string recipients, string expected)
    {
        await _client.RunAsync("group-create", """{"name_group":"a"}""");
        await _client.RunAsync("group-create", """{"name_group":"b"}""");
        await _client.RunAsync("group-number-add", """{"id_group":1,"numbers":[{"number":380501234567},{"number":380501234568}]}""");
        await _client.RunAsync("group-number-add", """{"id_group":2,"numbers":[{"number":380501234568}]}""");

        var data = await _client.RunAsync(
            "send-bulk",
            $$"""{{{recipients}},"senderID":"Codegen","text":"x","type":"sms","dateStart":"2026-12-14","timeStart":"22:30","timeStop":"23:30"}""");

        Assert.Contains("\"sentID\":5001", data, StringComparison.Ordinal);
        Assert.Equal(expected, string.Join(',', _simulator.Messages.Select(static message => message.Phone)));
    }

    [Fact]
    public async Task KeepsTheBlackList()
    {
        var added = await _client.RunAsync("black-list-add", """{"numbers":[380501234567,380501234568,380501234568]}""");
        var found = await _client.RunAsync("black-list-search", """{"numbers":[380501234567,380501234569]}""");
        await _client.RunAsync("send", $"[{Message}]");
        var deleted = await _client.RunAsync("black-list-delete", """{"numbers":[380501234567]}""");

        Assert.Equal("""{"blacklistDetails":{"countBefore":0,"countAfter":2}}""", added);
        Assert.Equal("""{"blacklistDetails":{"countBefore":2,"countAfter":2},"list":[{"phone":"380501234567"}]}""", found);
        Assert.Equal("""{"blacklistDetails":{"countBefore":2,"countAfter":1}}""", deleted);
        Assert.Equal("REJECTD", Assert.Single(_simulator.Messages).State);
        Assert.Equal(["380501234568"], _simulator.BlackList);
    }

    [Theory]
    [InlineData("product-price", """{"ISO":"full"}""", 3)]
    [InlineData("product-price", "{}", 3)]
    [InlineData("account-price", """{"ISO":"UA","MCC":255,"MNC":3}""", 1)]
    [InlineData("country-price", """{"MCC":260}""", 1)]
    public async Task TellsPrices(string operation, string json, int expected)
    {
        var (_, body) = await _client.PostAsync(operation, json);

        Assert.Equal(expected, body!["data"]!.AsArray().Count);
    }

    [Fact]
    public async Task TellsCountriesEitherWay()
    {
        const string Expected = """{"Europe":["PL","UA"],"Asia":["JO"]}""";

        Assert.Equal(Expected, await _client.RunAsync("country-by-continent", "[]"));
        Assert.Equal(Expected, (await _client.GetAsync("country-by-continent")).Body!["data"]!.ToJsonString());
    }

    [Fact]
    public async Task AnswersAsTold()
    {
        _simulator.AnswerNext("""{"error":"busy"}""", 429);

        Assert.Equal(429, (await _client.GetAsync("me")).Status);
        Assert.Equal(200, (await _client.GetAsync("me")).Status);
    }

    [Fact]
    public async Task CarriesOutWhatItDoesNotAnswer()
    {
        _simulator.LoseAnswers(1);

        await Assert.ThrowsAsync<HttpRequestException>(() => _client.PostAsync("send", $"[{Message}]"));

        Assert.Single(_simulator.Messages);
        Assert.Equal(1, _simulator.Arrivals["send"]);
    }
}
