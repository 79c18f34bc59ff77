using Codegen.Runtime.Sms;
using Xunit;

namespace Codegen.Runtime.Tests.Sms;

public class SplitTests
{
    [Fact]
    public void ASingleMessageHasNoHeader()
    {
        var segment = Assert.Single(SmsText.Split("hellohello"));

        Assert.Equal("E8329BFD4697D9EC37", Convert.ToHexString(segment.UserData.Span));
        Assert.Equal((1, 1, 10, 10), (segment.Number, segment.Total, segment.Units, segment.UserDataLength));
        Assert.True(segment.Header.IsEmpty);
    }

    [Fact]
    public void AnEmptyTextIsOneEmptyMessage()
    {
        var segment = Assert.Single(SmsText.Split(""));
        Assert.Equal((0, 0, 0), (segment.Units, segment.UserDataLength, segment.UserData.Length));
        Assert.Equal("", Phone.Receive(segment).Text);
    }

    [Fact]
    public void GsmBeginsAtASeptetBorderAfterTheHeader()
    {
        var segments = SmsText.Split(new string('a', 161), default, 0xA5);

        Assert.Equal("050003A50201", Convert.ToHexString(segments[0].Header.Span));
        Assert.Equal("050003A50202", Convert.ToHexString(segments[1].Header.Span));
        Assert.Equal((160, 140), (segments[0].UserDataLength, segments[0].UserData.Length));
        Assert.Equal((15, 14), (segments[1].UserDataLength, segments[1].UserData.Length));

        // One bit of filling, then septets of 'a': 1100001 from the lowest bit on.
        Assert.Equal(0xC2, segments[0].UserData.Span[6]);
        Assert.Equal(PlainSms.Pack(Enumerable.Repeat((byte)'a', 153), 49).Skip(6), segments[0].UserData.Span[6..].ToArray());
    }

    [Fact]
    public void Ucs2IsBigEndian()
    {
        var segment = Assert.Single(SmsText.Split("я😀"));
        Assert.Equal("044FD83DDE00", Convert.ToHexString(segment.UserData.Span));
        Assert.Equal(6, segment.UserDataLength);
    }

    [Fact]
    public void ReferencesOfTwoOctets()
    {
        var segments = SmsText.Split(new string('я', 71), new SmsOptions { Use16BitReference = true }, 0xBEEF);

        Assert.Equal("060804BEEF0201", Convert.ToHexString(segments[0].Header.Span));
        Assert.Equal((66, 139), (segments[0].Units, segments[0].UserDataLength));
        Assert.Equal(0xBEEF, Phone.Receive(segments[1]).Reference);
    }

    [Fact]
    public void DataIsCutAnywhere()
    {
        var data = Enumerable.Range(0, 300).Select(value => (byte)value).ToArray();
        var segments = SmsText.SplitData(data, default, 9);

        Assert.Equal([134, 134, 32], segments.Select(segment => segment.Units));
        Assert.Equal(data, segments.SelectMany(segment => Phone.Receive(segment).Data.ToArray()));
        Assert.All(segments, segment => Assert.Equal("", Phone.Receive(segment).Text));
        Assert.True(Assert.Single(SmsText.SplitData(data.AsSpan(0, 140))).Header.IsEmpty);
    }

    [Fact]
    public void SurrogatePairsAreNotCut()
    {
        var text = new string('я', 66) + "😀" + new string('я', 20);
        var segments = SmsText.Split(text, default, 1);

        Assert.Equal([66, 22], segments.Select(segment => segment.Units));
        Assert.Equal("😀", text[segments[1].Range][..2]);
        Assert.Equal(text, Phone.Join(segments, 1));
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(256, false)]
    [InlineData(65_536, true)]
    public void AReferenceHasToFit(int reference, bool use16BitReference) => Assert.Throws<ArgumentOutOfRangeException>(
        () => SmsText.Split("a", new SmsOptions { Use16BitReference = use16BitReference }, reference));

    [Fact]
    public void UnknownElementsArePassedOver()
    {
        // Port numbers, then a reference.
        var part = SmsPart.Read(Convert.FromHexString("0B05040B8423F00003CC0201" + "0041"), 14, SmsEncoding.Ucs2, hasHeader: true);

        Assert.Equal(("A", 0xCC, 2, 1), (part.Text, part.Reference, part.Total, part.Number));
    }

    [Theory]
    [InlineData("0500", 2, SmsEncoding.Data)]
    [InlineData("", 0, SmsEncoding.Data)]
    [InlineData("020005", 3, SmsEncoding.Data)]
    [InlineData("0100", 2, SmsEncoding.Data)]
    [InlineData("0041", 3, SmsEncoding.Ucs2)]
    [InlineData("0041", -1, SmsEncoding.Gsm7)]
    [InlineData("0300010941", 5, SmsEncoding.Ucs2)]
    public void BrokenUserDataIsRefused(string hex, int length, SmsEncoding encoding) =>
        Assert.Throws<FormatException>(() => SmsPart.Read(Convert.FromHexString(hex), length, encoding, hasHeader: true));

    [Fact]
    public void HostileUserDataNeverDoesAnythingElse()
    {
        var random = new Random(11);
        var read = 0;
        for (var at = 0; at < 20_000; at++)
        {
            var data = new byte[random.Next(0, 143)];
            random.NextBytes(data);
            if (data.Length > 0 && random.Next(2) == 0)
            {
                data[0] = (byte)random.Next(0, 12);
            }

            var encoding = new[] { SmsEncoding.Gsm7, SmsEncoding.Ucs2, SmsEncoding.Data }[random.Next(3)];
            try
            {
                SmsPart.Read(data, encoding == SmsEncoding.Gsm7 ? data.Length * 8 / 7 : data.Length, encoding, random.Next(2) == 0);
                read++;
            }
            catch (FormatException)
            {
            }
        }

        Assert.InRange(read, 1000, 20_000);
    }
}
