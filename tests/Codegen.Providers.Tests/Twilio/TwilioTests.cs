using Codegen.Providers.Tests.Clients.Twilio;
using Codegen.Runtime.Auth;
using Codegen.Testing.Http;

namespace Codegen.Providers.Tests.Twilio;

public sealed class TwilioTests : IDisposable
{
    private const string Account = "AC00000000000000000000000000000000";

    private readonly StubHandler _service = StubHandler.Json("""{"calls":[]}""");
    private readonly TwilioClient _client;

    public TwilioTests() => _client = new TwilioClient(new BasicAuth(Account, "secret"), _service);

    [Fact]
    public async Task ParametersWithASignInTheirNamesTellBeforeFromAfter()
    {
        var day = new DateTimeOffset(2026, 1, 2, 0, 0, 0, TimeSpan.Zero);

        await _client.Calls.ListAsync(Account, new CallsListParameters { StartTimeGreater = day, StartTimeLess = day.AddDays(1) });

        Assert.Equal(
            $"https://api.twilio.com/2010-04-01/Accounts/{Account}/Calls.json?StartTime%3C=2026-01-03T00%3A00%3A00Z&StartTime%3E=2026-01-02T00%3A00%3A00Z",
            _service.Requests[0].Address.Replace("T00:00:00Z", "T00%3A00%3A00Z", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ALookupGoesToAHostOfItsOwn()
    {
        await _client.Lookups.GetAsync("+15005550006", new LookupsGetParameters { Fields = [LookupField.CallerName, LookupField.LineTypeIntelligence] });

        Assert.Equal(
            "https://lookups.twilio.com/v2/PhoneNumbers/%2B15005550006?Fields=caller_name,line_type_intelligence",
            _service.Requests[0].Address.Replace("%2C", ",", StringComparison.Ordinal));
    }

    public void Dispose()
    {
        _client.Dispose();
        _service.Dispose();
    }
}
