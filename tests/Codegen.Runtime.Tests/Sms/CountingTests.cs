using Codegen.Runtime.Sms;
using Xunit;

namespace Codegen.Runtime.Tests.Sms;

public class CountingTests
{
    [Theory]
    [InlineData("", 0, 0, 1, 160)]
    [InlineData("a", 1, 1, 1, 159)]
    [InlineData("a", 160, 160, 1, 0)]
    [InlineData("a", 161, 161, 2, 145)]
    [InlineData("a", 306, 306, 2, 0)]
    [InlineData("a", 307, 307, 3, 152)]
    [InlineData("à", 160, 160, 1, 0)]
    [InlineData("à", 306, 306, 2, 0)]
    [InlineData("€", 80, 160, 1, 0)]
    [InlineData("€", 81, 162, 2, 143)]
    [InlineData("€", 152, 304, 2, 1)]
    [InlineData("€", 153, 306, 3, 151)]
    [InlineData("a", 39_015, 39_015, 255, 0)]
    public void Gsm(string unit, int count, int units, int segments, int left) =>
        Check(Repeat(unit, count), SmsEncoding.Gsm7, units, segments, left);

    [Theory]
    [InlineData("я", 1, 1, 1, 69)]
    [InlineData("я", 70, 70, 1, 0)]
    [InlineData("я", 71, 71, 2, 63)]
    [InlineData("я", 134, 134, 2, 0)]
    [InlineData("я", 135, 135, 3, 66)]
    [InlineData("😀", 35, 70, 1, 0)]
    [InlineData("😀", 36, 72, 2, 61)]
    [InlineData("😀", 67, 134, 3, 65)]
    [InlineData("я", 17_085, 17_085, 255, 0)]
    public void Ucs2(string unit, int count, int units, int segments, int left) =>
        Check(Repeat(unit, count), SmsEncoding.Ucs2, units, segments, left);

    [Theory]
    [InlineData("a", 304, 2, 152)]
    [InlineData("a", 305, 3, 152)]
    [InlineData("я", 132, 2, 66)]
    [InlineData("я", 133, 3, 66)]
    public void References16(string unit, int count, int segments, int room)
    {
        var analysis = SmsText.Analyze(Repeat(unit, count), new SmsOptions { Use16BitReference = true });

        Assert.Equal((segments, room, 7), (analysis.Segments, analysis.UnitsPerSegment, analysis.HeaderOctets));
    }

    [Theory]
    [InlineData(0, false, 1, 140)]
    [InlineData(140, false, 1, 0)]
    [InlineData(141, false, 2, 127)]
    [InlineData(268, false, 2, 0)]
    [InlineData(269, false, 3, 133)]
    [InlineData(266, true, 2, 0)]
    [InlineData(267, true, 3, 132)]
    [InlineData(34_170, false, 255, 0)]
    public void Data(int octets, bool use16BitReference, int segments, int left)
    {
        var analysis = SmsText.AnalyzeData(octets, new SmsOptions { Use16BitReference = use16BitReference });

        Assert.Equal((SmsEncoding.Data, octets, segments, left), (analysis.Encoding, analysis.Units, analysis.Segments, analysis.UnitsLeft));
    }

    // The pair stands over the border, inside of a single message, or at the end of one.
    [Theory]
    [InlineData(152, 50, 2)]
    [InlineData(151, 50, 2)]
    [InlineData(158, 0, 1)]
    [InlineData(152, 152, 3)]
    [InlineData(152, 151, 2)]
    public void EscapePairsAreNotCut(int before, int after, int segments)
    {
        var text = Repeat("a", before) + "€" + Repeat("b", after);

        Assert.Equal(segments, SmsText.Analyze(text).Segments);
        Assert.Equal(text, Phone.Join(SmsText.Split(text), 0));
    }

    [Fact]
    public void TheFirstCharacterThatForcesUcs2IsTold()
    {
        var analysis = SmsText.Analyze("Don’t “panic” 😀");
        Assert.Equal((3, 0x2019, SmsCause.Character), (analysis.ForcingIndex, analysis.ForcingCodePoint, analysis.Cause));
        Assert.Equal("1 segment, UCS-2, 16 units, 54 left; U+2019 at 3 is not in GSM-7", analysis.ToString());

        Assert.Equal(0x1F600, SmsText.Analyze("a😀").ForcingCodePoint);
        Assert.Equal(0xDE00, SmsText.Analyze("a\uDE00").ForcingCodePoint);
        Assert.Equal((200, 0x60), ForcingOf(SmsText.Analyze(Repeat("é", 200) + "`a`")));
        Assert.Equal((-1, -1), ForcingOf(SmsText.Analyze("plain [text]")));
        Assert.Equal((-1, -1), ForcingOf(SmsText.Analyze("plain", new SmsOptions { Coding = SmsCoding.Ucs2 })));
    }

    [Fact]
    public void AnEncodingCanBeAskedFor()
    {
        var ucs2 = SmsText.Analyze("plain", new SmsOptions { Coding = SmsCoding.Ucs2 });
        Assert.Equal((SmsEncoding.Ucs2, 5, SmsCause.Requested), (ucs2.Encoding, ucs2.Units, ucs2.Cause));

        var options = new SmsOptions { Coding = SmsCoding.Gsm7 };
        var gsm = SmsText.Analyze("5 € — 😀", options);
        Assert.Equal((SmsEncoding.Gsm7, 8, 2, 1), (gsm.Encoding, gsm.Units, gsm.LostCharacters, gsm.ExtensionCharacters));
        Assert.Equal((4, 0x2014), ForcingOf(gsm));
        Assert.Equal("1 segment, GSM-7, 8 units, 152 left; U+2014 at 4 is not in GSM-7; 2 characters become question marks; 1 characters cost two; the encoding was asked for", gsm.ToString());
        Assert.Equal("5 € ? ?", Phone.Join(SmsText.Split("5 € — 😀", options), 0));
    }

    [Fact]
    public void MoreSegmentsThanAllowedAreToldAndNotMade()
    {
        var text = Repeat("a", 39_016);
        Assert.Equal((256, true), (SmsText.Analyze(text).Segments, SmsText.Analyze(text).IsTooLong));
        var failure = Assert.Throws<SmsTooLongException>(() => SmsText.Split(text));
        Assert.Equal((256, 255), (failure.Segments, failure.MaxSegments));

        var three = new SmsOptions { MaxSegments = 3 };
        Assert.False(SmsText.Analyze(Repeat("a", 459), three).IsTooLong);
        Assert.True(SmsText.Analyze(Repeat("a", 460), three).IsTooLong);
        Assert.Contains("more than the 3 allowed", SmsText.Analyze(Repeat("a", 460), three).ToString(), StringComparison.Ordinal);
        Assert.Throws<SmsTooLongException>(() => SmsText.SplitData(new byte[34_171]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SmsOptions { MaxSegments = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new SmsOptions { MaxSegments = 256 });
        Assert.Throws<ArgumentOutOfRangeException>(() => SmsText.AnalyzeData(-1));
    }

    [Theory]
    [InlineData(160)]
    [InlineData(1_000)]
    [InlineData(100_000)]
    public void NothingIsAllocated(int length)
    {
        string[] texts = [Repeat("a", length), Repeat("é", length), Repeat("[a]", length / 3), Repeat("я", length), Repeat("😀", length / 2)];
        var options = new SmsOptions { LockingLanguages = SmsLanguages.Turkish, Coding = SmsCoding.Gsm7 };
        var sum = texts.Sum(text => SmsText.Analyze(text).Segments + SmsText.Analyze(text, options).Segments);

        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var text in texts)
        {
            sum += SmsText.Analyze(text).Segments + SmsText.Analyze(text, options).Segments;
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.InRange(sum, 1, int.MaxValue);
    }

    private static (int Index, int CodePoint) ForcingOf(SmsAnalysis analysis) => (analysis.ForcingIndex, analysis.ForcingCodePoint);

    private static void Check(string text, SmsEncoding encoding, int units, int segments, int left)
    {
        var analysis = SmsText.Analyze(text);

        Assert.Equal((encoding, units, segments, left), (analysis.Encoding, analysis.Units, analysis.Segments, analysis.UnitsLeft));
        Assert.Equal(analysis, SmsText.Analyze(text, default));
        Assert.False(analysis.IsTooLong);
        Assert.Equal(segments, SmsText.Split(text).Count);
    }

    private static string Repeat(string unit, int count) => string.Concat(Enumerable.Repeat(unit, count));
}
