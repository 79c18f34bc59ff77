using System.Net;
using Codegen.Simulators.BulkGet;
using Codegen.Simulators.Hosting;

namespace Codegen.Providers.Tests.BulkGet;

/// <summary>The simulator answers as the service does.</summary>
public sealed class BulkGetSimulatorTests : IAsyncLifetime
{
    private const string Text = "type=0&dlr=1&source=Codegen&message=x";

    private BulkGetSimulator _simulator = null!;
    private BulkGetCaller _client = null!;

    public Task InitializeAsync() => StartAsync(new BulkGetSettings());

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _simulator.DisposeAsync();
    }

    [Fact]
    public async Task Submits()
    {
        var (status, mediaType, text) = await _client.SendAsync(
            HttpMethod.Get, "bulksms", BulkGetCaller.Credentials + "&type=0&dlr=1&source=Codegen&message=Gr%C3%BC%C3%9Fe%20%2B%26%3D&destination=%2B27001234567");

        Assert.Equal((200, "text/plain", "1701|27001234567|MID00000001"), (status, mediaType, text));
        var message = Assert.Single(_simulator.Messages);
        Assert.Equal(("27001234567", "Grüße +&=", "Codegen", true), (message.Destination, message.Text, message.Source, message.WantsReport));
        Assert.Equal((1, 0, 99), (_simulator.Arrivals[BulkGetSimulator.Submit], _simulator.Arrivals[BulkGetSimulator.Schedule], _simulator.Credits));
    }

    [Fact]
    public async Task AnswersForEachDestination()
    {
        await RestartAsync(new BulkGetSettings { DestinationCodes = new Dictionary<string, int> { ["2"] = 1732 }, Ending = " \r\n" });

        var text = await _client.SubmitAsync(Text + "&destination=1%2C2%2Cthree%2C4");

        Assert.Equal("1701|1|MID00000001,1732|2,1706|three,1701|4|MID00000002 \r\n", text);
    }

    [Theory]
    [InlineData(1025)]
    [InlineData(1725)]
    public async Task EndsTheBatchWhenTheCreditRunsOut(int code)
    {
        await RestartAsync(new BulkGetSettings { Credits = 1, NoCreditCode = code });

        Assert.Equal($"1701|1|MID00000001,{code}|2", await _client.SubmitAsync(Text + "&destination=1%2C2%2C3"));
        Assert.Single(_simulator.Messages);
    }

    [Theory]
    [InlineData(1715, "1715|1|", 1)]
    [InlineData(88, "88|1", 0)]
    [InlineData(1028, "1028|1", 0)]
    public async Task EndsTheBatchForOtherCodes(int code, string expected, int messages)
    {
        await RestartAsync(new BulkGetSettings { DestinationCodes = new Dictionary<string, int> { ["1"] = code } });

        Assert.Equal(expected, await _client.SubmitAsync(Text + "&destination=1%2C2"));
        Assert.Equal(messages, _simulator.Messages.Count);
    }

    [Theory]
    [InlineData(BulkGetCoding.HexUtf16, 2, "043f0440D83DDE00")]
    [InlineData(BulkGetCoding.HexUtf16, 6, "043F0440d83dde00")]
    [InlineData(BulkGetCoding.Utf8, 2, "%D0%BF%d1%80%F0%9F%98%80")]
    [InlineData(BulkGetCoding.HexUtf16, 0, "%D0%BF%D1%80%F0%9F%98%80")]
    public async Task ReadsUnicode(BulkGetCoding coding, int type, string message)
    {
        await RestartAsync(new BulkGetSettings { Coding = coding });

        await _client.SubmitAsync($"type={type}&dlr=0&source=Codegen&destination=1&message={message}");

        Assert.Equal("пр😀", Assert.Single(_simulator.Messages).Text);
    }

    [Theory]
    [InlineData("03%2F03%2F2018", "01%3A05%20pm", "GMT%20%2B1%3A30", "2018-03-03T13:05:00+01:30")]
    [InlineData("12%2F31%2F2026", "12%3A00%20am", "-10%3A00", "2026-12-31T00:00:00-10:00")]
    [InlineData("12%2F31%2F2026", "12%3A59%20pm", "GMT%20-00%3A00", "2026-12-31T12:59:00+00:00")]
    [InlineData("12%2F31%2F2026", "00%3A15%20am", "%2B12%3A30", "2026-12-31T00:15:00+12:30")]
    public async Task Schedules(string date, string time, string gmt, string expected)
    {
        var text = await _client.ScheduleAsync($"{Text}&destination=1&date={date}&time={time}&gmt={gmt}");

        Assert.Equal("Scheduled|SCH000001", text);
        Assert.Equal(DateTimeOffset.Parse(expected), Assert.Single(_simulator.Messages).ScheduledFor);
        Assert.Equal(1, _simulator.Arrivals[BulkGetSimulator.Schedule]);
    }

    [Fact]
    public async Task AnswersASchedulePerDestinationIfSetSo()
    {
        await RestartAsync(new BulkGetSettings { IsScheduleAnsweredById = false, DateName = "scheduledate", TimeName = "scheduletime" });

        var text = await _client.ScheduleAsync(Text + "&destination=1&scheduledate=01%2F02%2F2030&scheduletime=10%3A00%20am&gmt=%2B0%3A00");

        Assert.Equal("1701|1|MID00000001", text);
    }

    [Fact]
    public async Task TakesWhatOtherInstallationsKnow()
    {
        Assert.StartsWith("1701|", await _client.SubmitAsync("type=4&dlr=0&source=%2B123456789012345678&message=x&destination=1&url=https%3A%2F%2Fexample.com&ip=x&entityid=1&tempid=2"));
        Assert.Equal("https://example.com", _simulator.Messages[0].Url);
    }

    [Fact]
    public async Task AnswersAsTold()
    {
        _simulator.AnswerNext("1709");
        _simulator.AnswerNext("<html></html>", 502, "text/html");

        Assert.Equal("1709", await _client.SubmitAsync(Text + "&destination=1"));
        Assert.Equal((502, "text/html", "<html></html>"), await _client.SendAsync(HttpMethod.Get, "bulksms", ""));
        Assert.Empty(_simulator.Messages);
        Assert.Equal(2, _simulator.Arrivals.Total);
    }

    [Fact]
    public async Task CarriesOutWhatItDoesNotAnswer()
    {
        _simulator.LoseAnswers(1);

        await Assert.ThrowsAsync<HttpRequestException>(() => _client.SubmitAsync(Text + "&destination=1"));

        Assert.Single(_simulator.Messages);
    }

    [Theory]
    [InlineData(BulkGetReportStyle.Form, true, "POST sMobileNo=27001234567 sStatus=DELIVRD dtDone=2026-03-01 08:00:09 iCostPerSms=0.25 iErrCode=0")]
    [InlineData(BulkGetReportStyle.Query, false, "GET MobileNo=27001234567 Status=DELIVRD Done=2026-03-01 08:00:09 CostPerSms=0.25 ErrCode=0")]
    public async Task PushesReports(BulkGetReportStyle style, bool hasPrefixes, string expected)
    {
        string? received = null;
        await using var receiver = await LoopbackServer.StartAsync(
            async context =>
            {
                var fields = context.Request.HasFormContentType ? (await context.Request.ReadFormAsync()).ToList() : [.. context.Request.Query];
                received = context.Request.Method + string.Concat(fields.Select(static field => $" {field.Key}={field.Value}"));
                context.Response.StatusCode = 202;
            },
            default);
        var report = new BulkGetReport { Destination = "27001234567", Status = "DELIVRD", Done = new DateTime(2026, 3, 1, 8, 0, 9), CostPerPart = 0.25m, ErrorCode = 0 };

        Assert.Equal(HttpStatusCode.Accepted, await BulkGetSimulator.PushReportAsync(receiver.Address, report, style, hasPrefixes));
        Assert.Equal(expected, received);
    }

    [Fact]
    public async Task PushesToThisMachineOnly() =>
        await Assert.ThrowsAsync<ArgumentException>(() => BulkGetSimulator.PushReportAsync(new Uri("http://192.0.2.1/"), new BulkGetReport()));

    private async Task RestartAsync(BulkGetSettings settings)
    {
        await DisposeAsync();
        await StartAsync(settings);
    }

    private async Task StartAsync(BulkGetSettings settings)
    {
        _simulator = await BulkGetSimulator.StartAsync(settings);
        _client = new BulkGetCaller(_simulator);
    }
}
