using Codegen.Runtime.Json;
using Xunit;

namespace Codegen.Runtime.Tests.Json;

public class TimeCodecTests
{
    [Theory]
    [InlineData("2026-01-02T03:04:05Z", "2026-01-02T03:04:05Z")]
    [InlineData("2026-01-02t03:04:05z", "2026-01-02T03:04:05Z")]
    [InlineData("2026-01-02T03:04:05+02:00", "2026-01-02T03:04:05+02:00")]
    [InlineData("2026-01-02T03:04:05+0200", "2026-01-02T03:04:05+02:00")]
    [InlineData("2026-01-02T03:04:05-03", "2026-01-02T03:04:05-03:00")]
    [InlineData("2026-01-02T03:04:05", "2026-01-02T03:04:05Z")]
    [InlineData("2026-01-02 03:04:05", "2026-01-02T03:04:05Z")]
    [InlineData("2026-01-02T03:04", "2026-01-02T03:04:00Z")]
    [InlineData("2026-01-02", "2026-01-02T00:00:00Z")]
    [InlineData("2026-01-02T03:04:05.5Z", "2026-01-02T03:04:05.5Z")]
    [InlineData("2026-01-02T03:04:05.123456789Z", "2026-01-02T03:04:05.1234567Z")]
    [InlineData("2026-12-31T23:59:60Z", "2027-01-01T00:00:00Z")]
    [InlineData("2024-02-29T00:00:00-00:30", "2024-02-29T00:00:00-00:30")]
    public void DateTimes(string text, string expected)
    {
        DateTimeOffset value = Json.Read(JsonCodecs.DateTime, $"\"{text}\"");

        Assert.Equal($"\"{expected}\"", Json.Write(JsonCodecs.DateTime, value).Replace("\\u002B", "+", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2026-02-29T00:00:00Z")]
    [InlineData("2026-13-01T00:00:00Z")]
    [InlineData("2026-01-02T24:00:00Z")]
    [InlineData("2026-01-02T03:60:00Z")]
    [InlineData("2026-01-02T03:04:05+15:00")]
    [InlineData("2026-01-02T03:04:05+2")]
    [InlineData("2026-01-02T03:04:05.Z")]
    [InlineData("2026-01-02T03:04:05Zx")]
    [InlineData("0001-01-01T00:00:00+01:00")]
    [InlineData("9999-12-31T23:59:60Z")]
    [InlineData("2026-1-2")]
    [InlineData("1700000000")]
    public void NoDateTimes(string text) => Json.Fails(JsonCodecs.DateTime, $"\"{text}\"");

    [Fact]
    public void DatesAndTimes()
    {
        Assert.Equal(new DateOnly(2026, 1, 2), Json.Read(JsonCodecs.Date, "\"2026-01-02\""));
        Assert.Equal(new DateOnly(2026, 1, 2), Json.Read(JsonCodecs.Date, "\"2026-01-02T00:00:00+05:00\""));
        Json.Fails(JsonCodecs.Date, "\"2026-01-02T01:00:00Z\"");
        Assert.Equal("\"2026-01-02\"", Json.Write(JsonCodecs.Date, new DateOnly(2026, 1, 2)));
        Assert.Equal(new TimeOnly(3, 4, 5), Json.Read(JsonCodecs.Time, "\"03:04:05\""));
        Assert.Equal(new TimeOnly(3, 4), Json.Read(JsonCodecs.Time, "\"03:04Z\""));
        Json.Fails(JsonCodecs.Time, "\"23:59:60\"");
        Json.Fails(JsonCodecs.Time, "\"3:04\"");
        Assert.Equal("\"03:04:05.25\"", Json.Write(JsonCodecs.Time, new TimeOnly(3, 4, 5, 250)));
    }

    [Fact]
    public void ProvidersOwnForms()
    {
        var german = new DateTimeFormatCodec("dd.MM.yyyy HH:mm:ss");
        var zoned = new DateTimeFormatCodec("yyyyMMdd'z'HHmm zzz");
        var time = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(2));

        Assert.Equal(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero), Json.Read(german, "\"02.01.2026 03:04:05\""));
        Assert.Equal("\"02.01.2026 01:04:05\"", Json.Write(german, time));
        Assert.Equal("\"20260102z0304 +02:00\"", Json.Write(zoned, time));
        Assert.Equal(TimeSpan.FromHours(2), Json.Read(zoned, "\"20260102z0304 +02:00\"").Offset);
        Json.Fails(german, "\"2026-01-02\"");
        Json.Fails(german, "null");
        Assert.Equal(new DateTimeOffset(2026, 1, 2, 0, 0, 0, TimeSpan.Zero), Json.Read(new DateTimeFormatCodec("yyyyMMdd"), "20260102"));
    }
}
