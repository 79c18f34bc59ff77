using System.Net;
using System.Text.Json;
using Codegen.Providers.Tests.Clients.JoMobile;
using Codegen.Runtime.Errors;
using Codegen.Runtime.Http;
using Codegen.Runtime.Json;
using Codegen.Simulators.JoMobile;
using Codegen.Testing.Http;
using Microsoft.Extensions.Time.Testing;

namespace Codegen.Providers.Tests.JoMobile;

/// <summary>The generated client against the simulator.</summary>
public sealed class JoMobileTests : IAsyncLifetime
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 3, 1, 8, 0, 0, TimeSpan.Zero));
    private JoMobileSimulator _simulator = null!;
    private JoMobileClient _client = null!;

    public async Task InitializeAsync()
    {
        _simulator = await JoMobileSimulator.StartAsync(new JoMobileSettings { Clock = _clock, ReadyToken = "ready" });
        _client = Client(new JoMobileCredentials("simulator", "a!secret"));
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _simulator.DisposeAsync();
    }

    [Fact]
    public async Task AMessageIsSentAndFound()
    {
        var message = Message("380501234567");
        message.BeginDate = new DateOnly(2026, 3, 2);
        message.BeginTime = new TimeOnly(11, 0);
        message.Lifetime = 86400;
        message.Delivery = true;
        var sent = await _client.Messages.SendWithResponseAsync([message]);
        var rows = await _client.Messages.SearchAsync(new MessageQuery
        {
            Phone = ["380501234567"],
            Limit = null,
            TimePeriod = new TimePeriod(new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2026, 3, 3, 0, 0, 0, TimeSpan.Zero)),
        });

        Assert.NotNull(sent.Value.SendingValue![0].SentId);
        Assert.True(sent.Raw!.Value.TryGetProperty("sending", out _));
        Assert.Equal("380501234567", Assert.Single(rows).Phone);
    }

    [Fact]
    public async Task AccountAndPricesAreRead()
    {
        var account = await _client.Account.GetAsync();
        Assert.Equal((100m, "simulator"), (account.BalanceUnits, account.Login));
        Assert.Equal(JsonValueKind.Array, (await _client.Account.ProductPricesAsync(new PriceQuery { Iso = "UA" })).ValueKind);
        await _client.Account.AccountPricesAsync(new PriceQuery { Mcc = 255, Mnc = 1 });
        await _client.Account.CountryPricesAsync(new CountryPriceQuery { Iso = "PL" });
        await _client.Account.CountriesAsync([]);
    }

    [Fact]
    public async Task GroupsAreKept()
    {
        var created = await _client.Groups.CreateAsync(new NewGroup { NameGroup = "friends", TimeBirth = new TimeOnly(23, 22) });
        var id = (await _client.Groups.ListAsync(new GroupQuery())).List![0].IdGroup!.Value;
        var added = await _client.Groups.AddNumbersAsync(new NewGroupNumbers { IdGroup = id, Numbers = [new NewGroupNumber { Number = 380501234567, Name = "N", DateBirth = new DateOnly(1992, 12, 31), Male = Gender.Male }] });
        var found = await _client.Groups.SearchNumbersAsync(new GroupNumbers { IdGroup = id, Numbers = [380501234567] });
        var sent = await _client.Groups.SendAsync(new BulkMessage { IdGroup = [id], SenderId = "Codegen", Text = "x", Type = MessageType.Sms });
        await _client.Groups.DeleteNumbersAsync(new GroupNumbers { IdGroup = id, Numbers = [380501234567] });
        await _client.Groups.DeleteAsync(new GroupIds { IdGroup = [id] });

        Assert.Equal((1, 1), (created.GroupDetails!.CreateCount, added.GroupDetails!.CountPhoneAfter));
        Assert.Equal("380501234567", Assert.Single(found.List!).Phone);
        Assert.NotNull(Assert.Single(sent.Sending!).SentId);
        Assert.Empty(_simulator.Groups);
    }

    [Fact]
    public async Task TheBlackListIsKept()
    {
        await _client.BlackList.AddAsync(new Numbers { NumbersValue = [380501234567] });
        await _client.BlackList.SearchAsync(new Numbers { NumbersValue = [380501234567] });
        Assert.Single(_simulator.BlackList);
        var changed = await _client.BlackList.DeleteAsync(new Numbers { NumbersValue = [380501234567] });

        Assert.Equal((1, 0), (changed.BlacklistDetails!.CountBefore, changed.BlacklistDetails.CountAfter));
    }

    [Fact]
    public async Task OneLoginServesAllCalls()
    {
        await _client.Account.GetAsync();
        await _client.Account.GetAsync();

        Assert.Equal((1, 1), (_simulator.Arrivals["authorize"], _simulator.TokenRequests));
    }

    [Fact]
    public async Task AThousandCallsWithAnExpiredTokenLogInOnce()
    {
        await _client.Account.GetAsync();
        _clock.Advance(TimeSpan.FromHours(2));

        await Task.WhenAll(Enumerable.Range(0, 1000).Select(_ => Task.Run(() => _client.Account.GetAsync())));

        Assert.Equal((2, 2, 1001), (_simulator.Arrivals["authorize"], _simulator.TokenRequests, _simulator.Arrivals["me"]));
    }

    [Fact]
    public async Task AThousandCallsWhoseTokenWasForgottenLogInOnce()
    {
        await _client.Account.GetAsync();
        _simulator.ForgetTokens();

        await Task.WhenAll(Enumerable.Range(0, 1000).Select(_ => Task.Run(() => _client.Account.GetAsync())));

        Assert.Equal(2, _simulator.TokenRequests);
    }

    [Fact]
    public async Task AMessageRefusedForItsTokenIsSentOnceMore()
    {
        await _client.Account.GetAsync();
        _simulator.ForgetTokens();
        await _client.Messages.SendAsync([Message("380501234567")]);

        Assert.Equal((2, 2), (_simulator.Arrivals["send"], _simulator.TokenRequests));
        Assert.Single(_simulator.Messages);
    }

    [Fact]
    public async Task ASecondRefusalIsThrown()
    {
        await _client.Account.GetAsync();
        const string Refusal = """{"status":false,"error_code":401,"errors":{"token":["gone"]}}""";
        _simulator.AnswerNext(Refusal, 401);
        using var client = Client(JoMobileCredentials.FromToken("unknown"));

        var error = await Assert.ThrowsAsync<ApiErrorException<JoMobileErrorCode>>(() => client.Account.GetAsync());
        Assert.Equal((JoMobileErrorCode.Unauthorized, HttpStatusCode.Unauthorized, 1), (error.Code, error.StatusCode, _simulator.TokenRequests));
    }

    [Fact]
    public async Task AReadyTokenNeedsNoLogin()
    {
        using var client = Client(JoMobileCredentials.FromToken("ready"));
        await client.Account.GetAsync();

        Assert.Equal(0, _simulator.TokenRequests);
        Assert.Equal("JoMobileCredentials ***", JoMobileCredentials.FromToken("ready").ToString());
    }

    [Fact]
    public async Task LoggingOutEndsTheSession()
    {
        await _client.Account.GetAsync();
        await _client.Session.LogoutAsync();
        await _client.Account.GetAsync();

        Assert.Equal((2, 1), (_simulator.TokenRequests, _simulator.Arrivals["logout"]));
    }

    [Fact]
    public async Task AWrongPasswordIsATypedErrorAndNothingIsSent()
    {
        using var client = Client(new JoMobileCredentials("simulator", "wrong-password"));
        var error = await Assert.ThrowsAsync<ApiErrorException<JoMobileErrorCode>>(() => client.Messages.SendAsync([Message("380501234567")]));

        Assert.Equal((DeliveryCertainty.NotSent, JoMobileErrorCode.BadRequest, 0), (error.Certainty, error.Code, _simulator.Arrivals["send"]));
        Assert.Contains("password", error.Details, StringComparison.Ordinal);
        Assert.DoesNotContain("wrong-password", error + error.Details + error.ResponseBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnUnregisteredSenderIsATypedError()
    {
        var message = Message("380501234567");
        message.SenderId = "Nobody";
        var error = await Assert.ThrowsAsync<ApiErrorException<JoMobileErrorCode>>(() => _client.Messages.SendAsync([message]));

        Assert.Equal((DeliveryCertainty.Rejected, HttpStatusCode.BadRequest), (error.Certainty, error.StatusCode));
        Assert.Contains("not_registr_originator", error.Details, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MoreThanAPackageHoldsIsRefusedBeforeSending()
    {
        await _client.Account.GetAsync();
        var error = await Assert.ThrowsAsync<ArgumentException>(() => _client.Messages.SendAsync([.. Enumerable.Repeat(Message("380501234567"), 101)]));

        Assert.Contains("100", error.Message, StringComparison.Ordinal);
        Assert.Contains("101", error.Message, StringComparison.Ordinal);
        Assert.Equal(0, _simulator.Arrivals["send"]);
    }

    [Fact]
    public async Task ALostAnswerIsAnUnknownOutcomeAndOneArrival()
    {
        await _client.Account.GetAsync();
        _simulator.LoseAnswers(1);

        await Assert.ThrowsAsync<SendOutcomeUnknownException>(() => _client.Messages.SendAsync([Message("380501234567")]));
        Assert.Equal(1, _simulator.Arrivals["send"]);
    }

    [Theory]
    [InlineData("""{"status":false,"message":"sorry"}""", 400)]
    [InlineData("""{"status":false,"error":"sorry"}""", 400)]
    [InlineData("""{"status":false,"error_code":400,"message":"sorry"}""", 200)]
    public async Task FailuresComeInSeveralForms(string answer, int status)
    {
        await _client.Account.GetAsync();
        _simulator.AnswerNext(answer, status);
        var error = await Assert.ThrowsAsync<ApiErrorException<JoMobileErrorCode>>(() => _client.Account.GetAsync());

        Assert.Equal(("sorry", ErrorCategory.Request), (error.ProviderMessage, error.Category));
    }

    [Theory]
    [InlineData("""{"status":true,"data":{"sending":{"number":"380501234567","senderID":1,"sentID":"7"}}}""")]
    [InlineData("""{"status":"1","data":{"sending":[{"number":["380501234567"],"senderID":"1","sentID":7}]}}""")]
    [InlineData("""{"status":1,"data":{"sending":[{"number":[380501234567],"senderID":"1","sentID":7.0}]}}""")]
    public async Task AnswersAreReadTolerantly(string answer)
    {
        await _client.Account.GetAsync();
        _simulator.AnswerNext(answer);
        var sent = Assert.Single((await _client.Messages.SendAsync([Message("380501234567")])).SendingValue!);

        Assert.Equal(("380501234567", "1", 7L), (sent.Number![0], sent.SenderId, sent.SentId));
    }

    [Theory]
    [InlineData("""{"status":true,"data":[]}""")]
    [InlineData("""{"status":true,"data":{"balance_units":"","login":null,"finance":[]}}""")]
    public async Task AnEmptyValueIsAMissingOne(string answer)
    {
        await _client.Account.GetAsync();
        _simulator.AnswerNext(answer);

        Assert.Null((await _client.Account.GetAsync()).BalanceUnits);
    }

    [Theory]
    [InlineData(JoMobileReplacementForm.Array, """[{"number":["1"]}]""")]
    [InlineData(JoMobileReplacementForm.Object, """{"number":["1"]}""")]
    public async Task OneReplacementIsWrittenAsTheOptionsSay(object form, string expected)
    {
        using var handler = StubHandler.Json("""{"status":true,"data":{}}""");
        using var client = new JoMobileClient(JoMobileCredentials.FromToken("ready"), handler, new JoMobileClientOptions { ReplacementForm = (JoMobileReplacementForm)form });
        await client.Messages.ReplaceAsync([new Dictionary<string, JsonElement> { ["number"] = JsonSerializer.SerializeToElement((string[])["1"]) }]);

        Assert.Equal(expected, handler.Requests[0].BodyText);
    }

    [Fact]
    public async Task APathCanBeSet()
    {
        using var handler = StubHandler.Json("""{"status":true,"data":{}}""");
        using var client = new JoMobileClient(JoMobileCredentials.FromToken("ready"), handler, new JoMobileClientOptions { AccountGetPath = "/profile", AccountCountriesMethod = HttpMethod.Get });
        await client.Account.GetAsync();
        await client.Account.CountriesAsync();

        Assert.Equal(["GET https://restapi.jomobile.online/v1/profile", "GET https://restapi.jomobile.online/v1/country-by-continent"], handler.Requests.Select(request => request.Method + " " + request.Address));
    }

    private JoMobileClient Client(JoMobileCredentials credentials) =>
        new(credentials, new JoMobileClientOptions { BaseAddress = _simulator.BaseAddress, TimeProvider = _clock });

    private static Message Message(string number) => new() { Number = [number], SenderId = "Codegen", Text = "Hello\nWorld!", Type = MessageType.Sms };
}
