using Codegen.Runtime.Sms;
using Xunit;

namespace Codegen.Runtime.Tests.Sms;

/// <summary>Many texts against the plain implementation.</summary>
public class RandomTests
{
    private const int Texts = 10_000;

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void CountsAreThoseOfThePlainImplementation(int seed, bool use16BitReference)
    {
        var random = new RandomText(seed);
        var options = new SmsOptions { Use16BitReference = use16BitReference };
        var gsm = 0;

        for (var at = 0; at < Texts; at++)
        {
            var text = random.Next(mayBreakPairs: true);
            var expected = PlainSms.Count(text, use16BitReference);
            var analysis = SmsText.Analyze(text, options);

            Assert.Equal(expected.IsGsm ? SmsEncoding.Gsm7 : SmsEncoding.Ucs2, analysis.Encoding);
            Assert.Equal(expected.Units, analysis.Units);
            Assert.Equal(expected.Segments.Count, analysis.Segments);
            Assert.Equal(analysis.UnitsPerSegment - expected.Segments[^1], analysis.UnitsLeft);
            Assert.Equal(expected.Forced, analysis.ForcingIndex);
            Assert.Equal(expected.Segments, SmsText.Split(text, options).Select(segment => segment.Units));
            Assert.Equal(SmsText.Analyze(text, default), SmsText.Analyze(text));
            gsm += expected.IsGsm ? 1 : 0;
        }

        Assert.InRange(gsm, Texts / 10, Texts * 9 / 10);
    }

    [Fact]
    public void APhoneReadsWhatWasSplit()
    {
        var random = new RandomText(3);
        for (var at = 0; at < Texts / 10; at++)
        {
            var text = random.Next(mayBreakPairs: true);
            Assert.Equal(text, Phone.Join(SmsText.Split(text, new SmsOptions { Use16BitReference = at % 2 == 0 }, at % 256), at % 256));
        }
    }

    [Fact]
    public void PackingIsThatOfThePlainImplementation()
    {
        var random = new Random(4);
        for (var at = 0; at < 1000; at++)
        {
            var septets = new byte[random.Next(0, 161)];
            random.NextBytes(septets);
            var offset = random.Next(0, 60);
            var expected = PlainSms.Pack(septets.Select(septet => (byte)(septet & 0x7F)), offset);
            var octets = new byte[SeptetPacking.OctetsFor(septets.Length, offset)];

            Assert.Equal(expected.Length, SeptetPacking.Pack(septets, octets, offset));
            Assert.Equal(expected, octets);

            var unpacked = new byte[septets.Length];
            SeptetPacking.Unpack(octets, unpacked, offset);
            Assert.Equal(septets.Select(septet => (byte)(septet & 0x7F)), unpacked);
        }
    }

    [Fact]
    public void LanguagesAreNeverDearerThanUcs2()
    {
        var random = new RandomText(5);
        var options = new SmsOptions { LockingLanguages = SmsLanguages.All, SingleShiftLanguages = SmsLanguages.All };
        for (var at = 0; at < 500; at++)
        {
            var text = random.Next(mayBreakPairs: true);
            var analysis = SmsText.Analyze(text, options);
            Assert.InRange(analysis.Segments, 1, SmsText.Analyze(text).Segments);
            Assert.Equal(text, Phone.Join(SmsText.Split(text, options, 7), 7));
        }
    }
}
