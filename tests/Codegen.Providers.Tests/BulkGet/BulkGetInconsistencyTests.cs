using System.Diagnostics;
using System.Globalization;
using Codegen.Providers.Tests.Clients.BulkGet;
using Codegen.Runtime.Errors;
using Codegen.Runtime.Http;
using Codegen.Simulators.BulkGet;
using Codegen.Testing.Http;

namespace Codegen.Providers.Tests.BulkGet;

/// <summary>
/// What the client does where the documents disagree, by the number of the disagreement. Numbers 3 and 8 have no effect, 16 is
/// about counting.
/// </summary>
public sealed class BulkGetInconsistencyTests : BulkGetTest
{
    private static readonly DateOnly Day = new(2018, 3, 3);
    private static readonly TimeOnly Time = new(13, 5);

    [Fact]
    public async Task Number1SchedulesAtItsOwnAddress()
    {
        var result = await ScheduleAsync(TimeSpan.FromMinutes(90));

        Assert.Equal((1, 0), (Simulator.Arrivals[BulkGetSimulator.Schedule], Simulator.Arrivals[BulkGetSimulator.Submit]));
        Assert.Equal("SCH000001", Assert.Single(result.Scheduled).Id);
        Assert.Equal(new DateTimeOffset(2018, 3, 3, 13, 5, 0, TimeSpan.FromMinutes(90)), Assert.Single(Simulator.Messages).ScheduledFor);
    }

    [Fact]
    public async Task Number1LetsThePathBeSet()
    {
        var target = await CaptureAsync(new BulkGetClientOptions { MessagesSchedulePath = "/sms/later", MessagesSubmitPath = "/sms/now" }, static client => ScheduleAsync(client, TimeSpan.Zero));

        Assert.StartsWith("https://sms.example/sms/later?", target, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Number1ReadsResultsOfDestinationsToo()
    {
        await RestartAsync(new BulkGetSettings { IsScheduleAnsweredById = false });

        var result = await ScheduleAsync(TimeSpan.Zero);

        Assert.Equal((Number + ":Submitted:1701:MID00000001", 0), (Show(result.Results), result.Scheduled.Count));
    }

    [Fact]
    public async Task Number2LetsTheNamesBeSet()
    {
        await RestartAsync(
            new BulkGetSettings { DateName = "scheduledate", TimeName = "scheduletime" },
            new BulkGetClientOptions { MessagesScheduleDateName = "scheduledate", MessagesScheduleTimeName = "scheduletime" });

        await ScheduleAsync(TimeSpan.Zero);

        Assert.Single(Simulator.Messages);
    }

    [Fact]
    public async Task Number4SendsIpOnlyIfGiven()
    {
        var without = await CaptureAsync(null, static client => client.Messages.SubmitAsync(MessageType.Plain, true, [Number], "S", "x"));
        var with = await CaptureAsync(null, static client => client.Messages.SubmitAsync(MessageType.Plain, true, [Number], "S", "x", new MessagesSubmitParameters { Ip = "10.0.0.1" }));

        Assert.DoesNotContain("ip=", without, StringComparison.Ordinal);
        Assert.Contains("&ip=10.0.0.1", with, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Number5WantsAnAddressForWapPushOnly()
    {
        await Client.Messages.SubmitAsync(MessageType.WapPush, false, [Number], "S", "x", new MessagesSubmitParameters { Url = "https://example.com/a?b=c&d" });

        Assert.Equal("https://example.com/a?b=c&d", Assert.Single(Simulator.Messages).Url);
        await Assert.ThrowsAsync<ArgumentException>(async () => await Client.Messages.SubmitAsync(MessageType.WapPush, false, [Number], "S", "x"));
        await Assert.ThrowsAsync<ArgumentException>(
            async () => await Client.Messages.SubmitAsync(MessageType.Plain, false, [Number], "S", "x", new MessagesSubmitParameters { Url = "https://example.com" }));
        Assert.Equal(1, Simulator.Arrivals.Total);
    }

    [Theory]
    [InlineData("1025", 1025)]
    [InlineData("1725", 1725)]
    public async Task Number6MeansNoCreditByBothNumbers(string answer, int code)
    {
        Simulator.AnswerNext(answer);

        var thrown = await Assert.ThrowsAsync<ApiErrorException<BulkGetErrorCode>>(() => SubmitAsync(Number));

        Assert.Equal((code, ErrorCategory.Balance), ((int)thrown.Code, thrown.Category));
    }

    [Theory]
    [InlineData("8", 8)]
    [InlineData("69", 69)]
    [InlineData("1710", 1710)]
    public async Task Number7IsOneKindWithThreeNumbers(string answer, int code)
    {
        Simulator.AnswerNext(answer);

        var thrown = await Assert.ThrowsAsync<ApiErrorException<BulkGetErrorCode>>(() => SubmitAsync(Number));

        Assert.Equal((code, ErrorCategory.Service), ((int)thrown.Code, thrown.Category));
    }

    [Theory]
    [InlineData(90, "GMT%20%2B1%3A30")]
    [InlineData(-600, "GMT%20-10%3A00")]
    [InlineData(0, "GMT%20%2B0%3A00")]
    [InlineData(720, "GMT%20%2B12%3A00")]
    public async Task Number9WritesOffsets(int minutes, string expected)
    {
        var target = await CaptureAsync(null, client => ScheduleAsync(client, TimeSpan.FromMinutes(minutes)));

        Assert.Contains("&gmt=" + expected + "&", target, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(345)]
    [InlineData(525)]
    [InlineData(780)]
    [InlineData(840)]
    [InlineData(-780)]
    public async Task Number9RefusesWhatCannotBeExpressed(int minutes)
    {
        await Assert.ThrowsAsync<ArgumentException>(async () => await ScheduleAsync(TimeSpan.FromMinutes(minutes)));

        Assert.Equal(0, Simulator.Arrivals.Total);
    }

    [Theory]
    [InlineData("00:15", "12%3A15%20am")]
    [InlineData("12:15", "12%3A15%20pm")]
    [InlineData("13:05", "01%3A05%20pm")]
    [InlineData("09:30", "09%3A30%20am")]
    public async Task Number10WritesTwelveHoursInAnyCulture(string time, string expected)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
        try
        {
            var target = await CaptureAsync(null, client => client.Messages.ScheduleAsync(
                ScheduledMessageType.Plain, false, [Number], "S", "x", Day, TimeOnly.ParseExact(time, "HH:mm", CultureInfo.InvariantCulture), TimeSpan.Zero));

            Assert.Contains("&date=03%2F03%2F2018&time=" + expected + "&", target, StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public async Task Number11ShowsNoPassword()
    {
        var traced = new List<string>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = static _ => true,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                lock (traced)
                {
                    traced.Add(activity.DisplayName + string.Concat(activity.TagObjects.Select(static tag => $" {tag.Key}={tag.Value}")));
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        Simulator.AnswerNext($"<html>{Simulator.Settings.Password} {Uri.EscapeDataString(Simulator.Settings.Password)}</html>", 500);

        var thrown = await Assert.ThrowsAnyAsync<ApiException>(() => SubmitAsync(Number));
        Simulator.LoseAnswers(1);
        var lost = await Assert.ThrowsAnyAsync<ApiException>(() => SubmitAsync(Number));

        listener.Dispose();
        Assert.Contains(traced, static text => text.Contains("url.full", StringComparison.Ordinal));
        foreach (var text in new[] { string.Join('\n', traced), thrown.ToString(), thrown.ResponseBody, lost.ToString(), Client.ToString(), new BulkGetCredentials("u", Simulator.Settings.Password).ToString() })
        {
            Assert.DoesNotContain(Simulator.Settings.Password, text ?? "", StringComparison.Ordinal);
            Assert.DoesNotContain(Uri.EscapeDataString(Simulator.Settings.Password), text ?? "", StringComparison.Ordinal);
            Assert.DoesNotContain("message=", text ?? "", StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Number12RepeatsNothingThatGetsLost()
    {
        Simulator.LoseAnswers(5);

        await Assert.ThrowsAsync<SendOutcomeUnknownException>(() => SubmitAsync(Number));

        Assert.Equal(1, Simulator.Arrivals.Total);
    }

    [Fact]
    public async Task Number13SendsDigitsAlone()
    {
        var target = await CaptureAsync(null, static client => client.Messages.SubmitAsync(MessageType.Plain, false, ["+27 (0)1", "27002"], "S", "x"));

        Assert.Contains("&destination=2701%2C27002&", target, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Number14EncodesEverythingReserved()
    {
        var target = await CaptureAsync(null, static client => client.Messages.SubmitAsync(MessageType.Plain, true, [Number], "A+B", "a,b+c d&e=f!*'();:@$/?#[]%~\u00fc"));

        Assert.Equal(
            "https://sms.example/bulksms/bulksms?type=0&dlr=1&destination=27001234567&source=A%2BB"
                + "&message=a%2Cb%2Bc%20d%26e%3Df%21%2A%27%28%29%3B%3A%40%24%2F%3F%23%5B%5D%25~%C3%BC&username=simulator&password=p%26ss%20w%2Brd%3D1%2C2",
            target);
    }

    [Theory]
    [InlineData(MessageType.Unicode, BulkGetUnicodeText.Utf16beHex, "043F0440D83DDE00")]
    [InlineData(MessageType.UnicodeFlash, BulkGetUnicodeText.Utf16beHex, "043F0440D83DDE00")]
    [InlineData(MessageType.Unicode, BulkGetUnicodeText.Plain, "%D0%BF%D1%80%F0%9F%98%80")]
    [InlineData(MessageType.Plain, BulkGetUnicodeText.Utf16beHex, "%D0%BF%D1%80%F0%9F%98%80")]
    public async Task TheTypeAndTheSettingChooseTheCoding(MessageType type, BulkGetUnicodeText setting, string expected)
    {
        var target = await CaptureAsync(new BulkGetClientOptions { UnicodeText = setting }, client => client.Messages.SubmitAsync(type, true, [Number], "S", "\u043f\u0440\U0001F600"));

        Assert.Contains("&message=" + expected + "&", target, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(BulkGetCoding.HexUtf16, BulkGetUnicodeText.Utf16beHex)]
    [InlineData(BulkGetCoding.Utf8, BulkGetUnicodeText.Plain)]
    public async Task TheServiceReadsTheCoding(BulkGetCoding coding, BulkGetUnicodeText setting)
    {
        await RestartAsync(new BulkGetSettings { Coding = coding }, new BulkGetClientOptions { UnicodeText = setting });

        await Client.Messages.SubmitAsync(MessageType.Unicode, true, [Number], "S", "\u043f\u0440\U0001F600");

        Assert.Equal("\u043f\u0440\U0001F600", Assert.Single(Simulator.Messages).Text);
    }

    private Task<MessagesScheduleResult> ScheduleAsync(TimeSpan offset) => ScheduleAsync(Client, offset);

    private static Task<MessagesScheduleResult> ScheduleAsync(BulkGetClient client, TimeSpan offset) =>
        client.Messages.ScheduleAsync(ScheduledMessageType.Plain, false, [Number], "Codegen", "Hello", Day, Time, offset);

    /// <summary>The address that a call asks for, letter by letter.</summary>
    private static async Task<string> CaptureAsync(BulkGetClientOptions? options, Func<BulkGetClient, Task> call)
    {
        options ??= new BulkGetClientOptions();
        options.BaseAddress = new Uri("https://sms.example");
        using var handler = StubHandler.Body($"1701|{Number}|x", "text/plain");
        using var client = new BulkGetClient(new BulkGetCredentials("simulator", "p&ss w+rd=1,2"), handler, options);

        try
        {
            await call(client);
        }
        catch (SendOutcomeUnknownException)
        {
            // The stub does not know all destinations.
        }

        return handler.Requests.Single().Address;
    }

    [Theory]
    [InlineData("1234567890123456789")]
    [InlineData("TwelveLetter")]
    [InlineData("")]
    public async Task No15ASenderBeyondItsLimitIsNotSent(string source)
    {
        var refusal = await Assert.ThrowsAsync<ApiConstraintException>(() =>
            Client.Messages.SubmitAsync(MessageType.Plain, false, [Number], source, "Hello"));

        Assert.Equal("source", Assert.Single(refusal.Violations).Path);
        Assert.Equal(0, Simulator.Arrivals.Total);
    }

    [Theory]
    [InlineData("123456789012345678")]
    [InlineData("ElevenSigns")]
    public async Task No15ASenderAtItsLimitIsSent(string source)
    {
        await Client.Messages.SubmitAsync(MessageType.Plain, false, [Number], source, "Hello");

        Assert.Equal(1, Simulator.Arrivals.Total);
    }

    [Fact]
    public async Task AllThatIsWrongIsListedAtOnce()
    {
        var refusal = await Assert.ThrowsAsync<ApiConstraintException>(() =>
            Client.Messages.SubmitAsync(MessageType.Plain, false, [Number, "12x"], "TwelveLetter", ""));

        Assert.Equal(["destination[1]", "message", "source"], refusal.Violations.Select(static violation => violation.Path).Order(StringComparer.Ordinal));
        Assert.Equal(0, Simulator.Arrivals.Total);
    }

    [Theory]
    [InlineData((int)MessageType.Plain, "Hello", "1 segment")]
    [InlineData((int)MessageType.Unicode, "Hello", "UCS-2")]
    public void No16SegmentsFollowTheType(int type, string text, string expected) =>
        Assert.Contains(expected, MessagesOperations.GetSubmitSegments((MessageType)type, text).ToString(), StringComparison.Ordinal);

    [Fact]
    public void No16NothingIsCountedForAPush() =>
        Assert.Null(MessagesOperations.GetSubmitSegments(MessageType.WapPush, "Hello"));
}
