using Codegen.Simulators.BulkGet;

namespace Codegen.Providers.Tests.BulkGet;

/// <summary>The simulator refuses what the service is documented to refuse.</summary>
public sealed class BulkGetSimulatorRefusalTests : IAsyncLifetime
{
    private BulkGetSimulator _simulator = null!;
    private BulkGetCaller _client = null!;

    public async Task InitializeAsync()
    {
        _simulator = await BulkGetSimulator.StartAsync();
        _client = new BulkGetCaller(_simulator);
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _simulator.DisposeAsync();
    }

    [Theory]
    [InlineData("", "1702")]
    [InlineData("username=simulator&type=0&dlr=1&source=C&message=x&destination=1", "1702")]
    [InlineData("username=simulator&password=wrong&type=0&dlr=1&source=C&message=x&destination=1", "1703")]
    [InlineData("username=simulator&password=p%26ss+w%2Brd%3D1%2C2&type=0&dlr=1&source=C&message=x&destination=1", "1703")] // a blank written as a plus sign
    public async Task WantsCredentials(string query, string code)
    {
        Assert.Equal(code, await _client.GetAsync("bulksms", query));
        Assert.Single(_simulator.Refusals);
    }

    [Theory]
    [InlineData("dlr=1&source=C&message=x&destination=1", "1702")]
    [InlineData("type=3&dlr=1&source=C&message=x&destination=1", "1704")]
    [InlineData("type=8&dlr=1&source=C&message=x&destination=1", "1704")]
    [InlineData("type=00&dlr=1&source=C&message=x&destination=1", "1704")]
    [InlineData("type=4&dlr=1&source=C&message=x&destination=1", "1702")]
    [InlineData("type=0&dlr=2&source=C&message=x&destination=1", "1708")]
    [InlineData("type=0&dlr=1&source=TwelveLetter&message=x&destination=1", "1707")]
    [InlineData("type=0&dlr=1&source=1234567890123456789&message=x&destination=1", "1707")]
    [InlineData("type=0&dlr=1&source=+1234&message=x&destination=1", "1707")]
    [InlineData("type=0&dlr=1&source=C&message=&destination=1", "1702")]
    [InlineData("type=0&dlr=1&source=C&message=a+b&destination=1", "1705")]
    [InlineData("type=0&dlr=1&source=C&message=a!&destination=1", "1705")]
    [InlineData("type=0&dlr=1&source=C&message=%C3&destination=1", "1705")]
    [InlineData("type=0&dlr=1&source=C&message=%4&destination=1", "1705")]
    [InlineData("type=2&dlr=1&source=C&message=043&destination=1", "1705")]
    [InlineData("type=6&dlr=1&source=C&message=%D0%BF&destination=1", "1705")]
    [InlineData("type=0&dlr=1&source=C&message=x&destination=1,2", "1706")]
    [InlineData("type=0&dlr=1&source=C&message=x&destination=+1", "1706")]
    [InlineData("type=0&dlr=1&source=C&message=x&destination=one", "1706|one")]
    [InlineData("type=0&dlr=1&source=C&message=x&destination=1&destination=2", "1702")]
    [InlineData("type=0&dlr=1&source=C&message=x&destination=1&another=2", "1702")]
    [InlineData("type=0&dlr=1&source=C&message=x=y&destination=1", "1702")]
    [InlineData("type=0&dlr=1&source=C&message=x&destination=1&date=01%2F01%2F2030", "1702")]
    public async Task WantsDocumentedParameters(string query, string code)
    {
        Assert.Equal(code, await _client.SubmitAsync(query));
        Assert.Empty(_simulator.Messages);
    }

    [Theory]
    [InlineData("time=10%3A00%20am&gmt=%2B1%3A00")]
    [InlineData("date=31%2F12%2F2030&time=10%3A00%20am&gmt=%2B1%3A00")]
    [InlineData("date=1%2F2%2F2030&time=10%3A00%20am&gmt=%2B1%3A00")]
    [InlineData("date=01/02/2030&time=10%3A00%20am&gmt=%2B1%3A00")]
    [InlineData("date=01%2F02%2F2030&time=13%3A00%20pm&gmt=%2B1%3A00")]
    [InlineData("date=01%2F02%2F2030&time=10%3A00%20AM&gmt=%2B1%3A00")]
    [InlineData("date=01%2F02%2F2030&time=10%3A00&gmt=%2B1%3A00")]
    [InlineData("date=01%2F02%2F2030&time=10%3A00%20am&gmt=+1%3A00")]
    [InlineData("date=01%2F02%2F2030&time=10%3A00%20am&gmt=%2B5%3A45")]
    [InlineData("date=01%2F02%2F2030&time=10%3A00%20am&gmt=%2B13%3A00")]
    [InlineData("date=01%2F02%2F2030&time=10%3A00%20am&gmt=1%3A00")]
    public async Task WantsADocumentedSchedule(string query)
    {
        Assert.Equal("1702", await _client.ScheduleAsync("type=0&dlr=1&source=C&message=x&destination=1&" + query));
        Assert.Empty(_simulator.Messages);
    }

    [Fact]
    public async Task TakesPostIfSetSoOnly()
    {
        const string Query = BulkGetCaller.Credentials + "&type=0&dlr=1&source=C&message=x&destination=1";
        await using var other = await BulkGetSimulator.StartAsync(new BulkGetSettings { AllowsPost = true });
        using var client = new BulkGetCaller(other);

        Assert.Equal(405, (await _client.SendAsync(HttpMethod.Post, "bulksms", Query)).Status);
        Assert.Equal("1701|1|MID00000001", (await client.SendAsync(HttpMethod.Post, "bulksms", Query)).Text);
    }

    [Fact]
    public async Task KnowsWhatIsThere() => Assert.Equal(404, (await _client.SendAsync(HttpMethod.Get, "elsewhere", "")).Status);
}
