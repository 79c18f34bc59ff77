using Codegen.Runtime.Protocols;
using Xunit;

namespace Codegen.Runtime.Tests.Protocols;

public class EncodedTextTests
{
    [Theory]
    [InlineData(TextEncoding.Plain, "пр +", "пр +")]
    [InlineData(TextEncoding.Utf16BigEndianHex, "пр😀A", "043F0440D83DDE000041")]
    [InlineData(TextEncoding.Utf8Hex, "é€", "C3A9E282AC")]
    [InlineData(TextEncoding.Base64, "héllo?", "aMOpbGxvPw==")]
    [InlineData(TextEncoding.Utf16BigEndianHex, "", "")]
    public void TextsAreEncoded(TextEncoding encoding, string text, string expected) =>
        Assert.Equal(expected, EncodedText.Of("message", text, encoding));

    [Theory]
    [InlineData(TextEncoding.Utf16BigEndianHex)]
    [InlineData(TextEncoding.Utf8Hex)]
    [InlineData(TextEncoding.Base64)]
    public void HalfAPairIsRefusedWithoutShowingTheText(TextEncoding encoding)
    {
        foreach (string half in new[] { "canary\ud83d", "\ude00canary" })
        {
            var thrown = Assert.Throws<ArgumentException>(() => EncodedText.Of("message", half, encoding));

            Assert.Equal("message", thrown.ParamName);
            Assert.DoesNotContain("canary", thrown.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void NothingStaysNothing()
    {
        Assert.Null(EncodedText.Of("message", null, TextEncoding.Base64));
        Assert.Null(EncodedText.DigitsOf("to", null));
    }

    [Theory]
    [InlineData("+27 (0)12-345.67", "2701234567")]
    [InlineData("007", "007")]
    public void DigitsAreKept(string text, string expected) => Assert.Equal(expected, EncodedText.DigitsOf("to", text));

    [Theory]
    [InlineData("")]
    [InlineData("+")]
    [InlineData("27a1")]
    [InlineData("271,272")]
    [InlineData("271;272")]
    [InlineData("27\u0663")]
    [InlineData("\uff11\uff12")]
    public void ANumberThatWouldBecomeAnotherIsRefused(string text) =>
        Assert.Throws<ArgumentException>("to", () => EncodedText.DigitsOf("to", text));
}
