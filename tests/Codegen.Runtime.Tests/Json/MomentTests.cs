using Codegen.Runtime.Json;
using Xunit;

namespace Codegen.Runtime.Tests.Json;

public class MomentTests
{
    [Theory]
    [InlineData("0", "1970-01-01T00:00:00.0000000+00:00")]
    [InlineData("-1", "1969-12-31T23:59:59.0000000+00:00")]
    [InlineData("\"1893553506\"", "2030-01-02T03:05:06.0000000+00:00")]
    [InlineData("1.893553506e9", "2030-01-02T03:05:06.0000000+00:00")]
    [InlineData("0.12345678", "1970-01-01T00:00:00.1234567+00:00")]
    [InlineData("253402300799", "9999-12-31T23:59:59.0000000+00:00")]
    [InlineData("-62135596800", "0001-01-01T00:00:00.0000000+00:00")]
    public void SecondsAreRead(string json, string expected) => Assert.Equal(expected, Json.Read(JsonCodecs.UnixSeconds, json).ToString("o"));

    [Theory]
    [InlineData("253402300800")]
    [InlineData("-62135596801")]
    [InlineData("1893553506789")]
    [InlineData("1e28")]
    [InlineData("1e300")]
    [InlineData("\"\"")]
    [InlineData("\"soon\"")]
    [InlineData("true")]
    [InlineData("null")]
    [InlineData("[]")]
    public void OtherSecondsAreRefused(string json) => Assert.Throws<JsonDataException>(() => Json.Read(JsonCodecs.UnixSeconds, json));

    [Fact]
    public void ARefusalTellsTheUnit() => Assert.Contains(
        "milliseconds since 1970 in the years 1 to 9999",
        Assert.Throws<JsonDataException>(() => Json.Read(JsonCodecs.UnixMilliseconds, "253402300800000")).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("Sun, 06 Nov 1994 08:49:37 GMT", "1994-11-06T08:49:37.0000000+00:00")]
    [InlineData("Sunday, 06-Nov-94 08:49:37 GMT", "1994-11-06T08:49:37.0000000+00:00")]
    [InlineData("Sun Nov  6 08:49:37 1994", "1994-11-06T08:49:37.0000000+00:00")]
    [InlineData("Fri, 06 Nov 1994 08:49:37 GMT", "1994-11-06T08:49:37.0000000+00:00")]
    [InlineData("6 nov 1994 08:49 +01:30", "1994-11-06T08:49:00.0000000+01:30")]
    [InlineData("Sun, 6 Nov 94 08:49:37 -0000", "1994-11-06T08:49:37.0000000+00:00")]
    [InlineData("6 November 1994 08:49:37 EST", "1994-11-06T08:49:37.0000000-05:00")]
    [InlineData("6 Nov 104 08:49:37 PDT (Pacific)", "2004-11-06T08:49:37.0000000-07:00")]
    [InlineData("6 Nov 1994 08:49:37", "1994-11-06T08:49:37.0000000+00:00")]
    [InlineData("31 Dec 2016 23:59:60 GMT", "2017-01-01T00:00:00.0000000+00:00")]
    [InlineData("1994-11-06T08:49:37+02:00", "1994-11-06T08:49:37.0000000+02:00")]
    public void DatesOfMailAreRead(string text, string expected)
    {
        Assert.Equal(expected, Json.Read(JsonCodecs.MailDate, $"\"{text}\"").ToString("o"));
        Assert.Equal(expected, Json.Read(JsonCodecs.HttpDate, $"\"{text}\"").ToString("o"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Sun,")]
    [InlineData("Sun, 31 Feb 1994 08:49:37 GMT")]
    [InlineData("Sun, 06 Nov 1994 24:49:37 GMT")]
    [InlineData("Sun, 06 Nov 1994 08:49:37 +2500")]
    [InlineData("Sun, 06 Nov 1994 08:49:37 +0060")]
    [InlineData("Sun, 06 Mai 1994 08:49:37 GMT")]
    [InlineData("Sun, 06 Nov 0000 08:49:37 GMT")]
    [InlineData("31 Dec 9999 23:59:60 GMT")]
    [InlineData("06 Nov 1994 08:49:37 GMT and much more")]
    [InlineData("5")]
    public void OtherDatesAreRefused(string text) => Assert.Throws<JsonDataException>(() => Json.Read(JsonCodecs.MailDate, $"\"{text}\""));

    [Fact]
    public void LongTextsAreRefused() =>
        Assert.Throws<JsonDataException>(() => Json.Read(JsonCodecs.MailDate, "\"Sun, 06 Nov 1994 08:49:37 GMT" + new string(' ', 1000) + "\""));

    [Fact]
    public void WhatIsWrittenIsReadBack()
    {
        var moment = new DateTimeOffset(1969, 12, 31, 23, 59, 59, 250, TimeSpan.FromHours(-3.5));

        Assert.Equal("12599", Json.Write(JsonCodecs.UnixSeconds, moment));
        Assert.Equal("12599.25", Json.Write(JsonCodecs.UnixFraction, moment));
        Assert.Equal("12599250", Json.Write(JsonCodecs.UnixMilliseconds, moment));
        Assert.Equal(moment, Json.Read(JsonCodecs.UnixFraction, "12599.25"));
        Assert.Equal("\"Thu, 01 Jan 1970 03:29:59 GMT\"", Json.Write(JsonCodecs.HttpDate, moment));
        Assert.Equal("\"Wed, 31 Dec 1969 23:59:59 -0330\"", Json.Write(JsonCodecs.MailDate, moment));
    }
}
