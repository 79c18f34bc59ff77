using Codegen.Runtime.Sms;
using Xunit;

namespace Codegen.Runtime.Tests.Sms;

/// <summary>What generated request types call.</summary>
public class ProviderCountTests
{
    [Fact]
    public void EncodingsOfRequests()
    {
        Assert.Equal(SmsEncoding.Ucs2, SmsCounting.CountAuto("я", 3).Encoding);
        Assert.Equal(1, SmsCounting.CountGsm("я", 3).LostCharacters);
        Assert.Equal((SmsEncoding.Ucs2, 3), (SmsCounting.CountUcs2("abc", 3).Encoding, SmsCounting.CountUcs2("abc", 3).Units));
        Assert.Equal((SmsEncoding.Data, 2), (SmsCounting.CountHex("0aFF", 3).Encoding, SmsCounting.CountHex("0aFF", 3).Units));
        Assert.Throws<FormatException>(() => SmsCounting.CountHex("0a0", 3));
        Assert.Throws<FormatException>(() => SmsCounting.CountHex("0g", 3));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(-5, 1)]
    [InlineData(3, 3)]
    [InlineData(1000, 255)]
    [InlineData(null, 7)]
    public void ALimitIsAnyNumber(int? given, int taken) =>
        Assert.Equal(taken, SmsCounting.CountAuto("a", SmsCounting.Limit(given, 7)).MaxSegments);

    [Theory]
    [InlineData(140, SmsCaution.None)]
    [InlineData(141, SmsCaution.LongFlash)]
    public void FlashMessages(int length, SmsCaution caution)
    {
        var analysis = SmsCounting.CountFlash(new string('a', length), 255);
        Assert.Equal((SmsEncoding.Gsm7, 1, caution), (analysis.Encoding, analysis.Segments, analysis.Caution));
        Assert.Equal(caution != SmsCaution.None, analysis.ToString().Contains("flash", StringComparison.Ordinal));
    }

    [Fact]
    public void Latin1()
    {
        var plain = SmsCounting.CountLatin1(new string('é', 160), 255);
        Assert.Equal((SmsEncoding.Gsm7, 1, SmsCaution.None), (plain.Encoding, plain.Segments, plain.Caution));

        var octets = SmsCounting.CountLatin1(new string('ç', 141), 255);
        Assert.Equal((SmsEncoding.Data, 2, 0, SmsCaution.Latin1), (octets.Encoding, octets.Segments, octets.LostCharacters, octets.Caution));
        Assert.Equal((0, 0xE7), (octets.ForcingIndex, octets.ForcingCodePoint));

        var lossy = SmsCounting.CountLatin1("aя😀", 255);
        Assert.Equal((3, 2), (lossy.Units, lossy.LostCharacters));
    }
}
