using Codegen.Runtime.Json;
using Xunit;

namespace Codegen.Runtime.Tests.Json;

/// <summary>Texts of dates, times, offsets, periods and flags in forms of an API's own.</summary>
public class ValueFormatTests
{
    private static readonly ProviderTimeFormat Service = new("yyyy-MM-dd HH:mm:ss zzz", ["yyyy-MM-dd HH:mm:sszzz", "yyyy-MM-dd HH:mm:ss"], 0);
    private static readonly OffsetTextFormat Offset = new("GMT +h:mm", [], [0, 30], 12);
    private static readonly FlagTextFormat Flag = new(JsonScalar.OfNumber("1"), JsonScalar.OfNumber("0"));

    [Theory]
    [InlineData("2021-12-16 17:15:25 +0200", "2021-12-16T17:15:25+02:00")]
    [InlineData("2021-12-16 17:15:25 +02:00", "2021-12-16T17:15:25+02:00")]
    [InlineData("2021-12-16 17:15:25+02:00", "2021-12-16T17:15:25+02:00")]
    [InlineData("2021-12-17 10:36:09", "2021-12-17T10:36:09")]
    public void ATimeKeepsTheOffsetThatCameAndGetsNoOther(string text, string expected)
    {
        Assert.True(Service.TryParse(text, out var time));
        Assert.Equal(expected, time.ToString());
        Assert.Equal(expected.Contains('+', StringComparison.Ordinal), time.TryGetMoment(out _));
    }

    [Theory]
    [InlineData("2021-12-16 17:15:25 +0200", "2021-12-16 17:15:25 +02:00")]
    [InlineData("2021-12-17 10:36:09", "2021-12-17 10:36:09")]
    public void ATimeWithoutAnOffsetIsWrittenWithoutOne(string text, string written)
    {
        Assert.True(Service.TryParse(text, out var time));
        Assert.Equal(written, Service.Write(time));
    }

    [Fact]
    public void ATimeThatNeedsAnOffsetIsNotSentWithoutOne() => Assert.Throws<ArgumentException>(
        () => new ProviderTimeFormat("yyyy-MM-dd HH:mm zzz", [], 0).Write(new ProviderTime(new DateTime(2026, 1, 1))));

    [Fact]
    public void WhoKnowsTheZoneGetsTheMoment()
    {
        var zone = TimeZoneInfo.CreateCustomTimeZone("test", TimeSpan.FromHours(2), "test", "test");

        Assert.Equal(new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.FromHours(2)), new ProviderTime(new DateTime(2026, 1, 1, 12, 0, 0)).ToDateTimeOffset(zone));
        Assert.Equal(TimeSpan.FromHours(1), new ProviderTime(new DateTime(2026, 1, 1), TimeSpan.FromHours(1)).ToDateTimeOffset(zone).Offset);
    }

    [Fact]
    public void UtcIsWrittenInUtcAndReadAsUtc()
    {
        var format = new UtcTextFormat("yyyyMMddHHmmss", [], 0);

        Assert.Equal("20260101100000", format.Write(new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.FromHours(2))));
        Assert.True(format.TryParse("20260101100000", out var moment));
        Assert.Equal(new DateTimeOffset(2026, 1, 1, 10, 0, 0, TimeSpan.Zero), moment);
        Assert.False(format.TryParse("2026-01-01", out _));
    }

    [Fact]
    public void AMomentWithoutItsOffsetIsNoMoment()
    {
        var format = new MomentTextFormat("yyyy-MM-dd HH:mm zzz", ["yyyy-MM-dd HH:mm"], 0);

        Assert.True(format.TryParse("2026-01-01 12:00 +03:00", out var moment));
        Assert.Equal(TimeSpan.FromHours(3), moment.Offset);
        Assert.False(format.TryParse("2026-01-01 12:00", out _));
    }

    [Theory]
    [InlineData(0, 5, "12:05 am")]
    [InlineData(13, 0, "01:00 pm")]
    [InlineData(12, 30, "12:30 pm")]
    public void HalvesOfTheDayCanBeInSmallLetters(int hour, int minute, string text)
    {
        var format = new TimeTextFormat("hh:mm tt", [], -1);

        Assert.Equal(text, format.Write(new TimeOnly(hour, minute)));
        Assert.True(format.TryParse(text, out var time));
        Assert.Equal(new TimeOnly(hour, minute), time);
    }

    [Fact]
    public void APeriodIsTwoMomentsInOneText()
    {
        var format = new PeriodTextFormat(new UtcTextFormat("yyyy-MM-dd HH:mm:ss", [], 0), " - ");
        const string Text = "2023-02-12 00:00:00 - 2023-02-12 23:59:59";

        Assert.True(format.TryParse(Text, out var period));
        Assert.Equal(Text, format.Write(period));
        Assert.Throws<ArgumentException>(() => format.Write(new TimePeriod(period.To, period.From)));
        Assert.False(format.TryParse("2023-02-12 00:00:00", out _));
    }

    [Theory]
    [InlineData(0, 0, "GMT +0:00")]
    [InlineData(5, 30, "GMT +5:30")]
    [InlineData(-8, 0, "GMT -8:00")]
    [InlineData(-3, -30, "GMT -3:30")]
    [InlineData(12, 0, "GMT +12:00")]
    public void AnOffsetIsWrittenAndRead(int hours, int minutes, string text)
    {
        var offset = new TimeSpan(hours, minutes, 0);

        Assert.Equal(text, Offset.Write(offset));
        Assert.True(Offset.TryParse(text, out var read));
        Assert.Equal(offset, read);
    }

    [Theory]
    [InlineData(5, 45)]
    [InlineData(13, 0)]
    [InlineData(-12, -30)]
    public void AnOffsetThatCannotBeExpressedIsRefused(int hours, int minutes) =>
        Assert.Throws<ArgumentException>(() => Offset.Write(new TimeSpan(hours, minutes, 0)));

    [Fact]
    public void AnOffsetWithSecondsIsRefused() => Assert.Throws<ArgumentException>(() => Offset.Write(new TimeSpan(1, 0, 1)));

    [Theory]
    [InlineData("1", true)]
    [InlineData("\"1\"", true)]
    [InlineData("0", false)]
    [InlineData("true", true)]
    [InlineData("\"FALSE\"", false)]
    public void AFlagIsReadInEveryForm(string json, bool expected) =>
        Assert.Equal(expected, new FlagFormatCodec(Flag).Parse(System.Text.Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void AFlagIsWrittenInOneForm() => Assert.Equal("1"u8.ToArray(), new FlagFormatCodec(Flag).ToUtf8Bytes(true));

    [Fact]
    public void ADayHasItsOwnForm()
    {
        var format = new DateTextFormat("MM/dd/yyyy", [], 0);

        Assert.Equal("02/28/2026", format.Write(new DateOnly(2026, 2, 28)));
        Assert.False(format.TryParse("28/02/2026", out _));
        Assert.Equal("02/28/2026", format.OfValue(new DateOnly(2026, 2, 28)));
        Assert.Null(format.OfValue(null));
    }
}
