using Codegen.Runtime.Http;
using Xunit;

namespace Codegen.Runtime.Tests.Http;

public class FieldEncodingTests
{
    private const string Symbols = "aZ0-._~!*'(),;:@&=+$/?#[]% \u00fc";

    [Theory]
    [InlineData(false, false, "aZ0-._~%21%2A%27%28%29%2C%3B%3A%40%26%3D%2B%24%2F%3F%23%5B%5D%25%20%C3%BC")]
    [InlineData(false, true, "aZ0-._~%21%2A%27%28%29%2C%3B%3A%40%26%3D%2B%24%2F%3F%23%5B%5D%25+%C3%BC")]
    [InlineData(true, true, "aZ0-._%7E%21*%27%28%29%2C%3B%3A%40%26%3D%2B%24%2F%3F%23%5B%5D%25+%C3%BC")]
    [InlineData(true, false, "aZ0-._%7E%21*%27%28%29%2C%3B%3A%40%26%3D%2B%24%2F%3F%23%5B%5D%25%20%C3%BC")]
    public void ReservedCharactersAreEncoded(bool formRules, bool spaceAsPlus, string expected) =>
        Assert.Equal(expected, new FieldEncoding("utf-8", formRules, spaceAsPlus).Encode("text", Symbols));

    [Theory]
    [InlineData("utf-8", "€", "%E2%82%AC")]
    [InlineData("iso-8859-1", "é", "%E9")]
    [InlineData("windows-1252", "€A", "%80A")]
    [InlineData("windows-1251", "Я", "%DF")]
    [InlineData("utf-16", "A€", "%00A%20%AC")]
    [InlineData("us-ascii", "A", "A")]
    public void BytesAreOfTheCharset(string charset, string text, string expected) =>
        Assert.Equal(expected, new FieldEncoding(charset, false, false).Encode("text", text));

    [Theory]
    [InlineData("iso-8859-1", "€")]
    [InlineData("iso-8859-1", "😀")]
    [InlineData("us-ascii", "é")]
    [InlineData("windows-1252", "Я")]
    [InlineData("windows-1251", "\ufffd")]
    [InlineData("windows-1252", "\u0081")]
    public void WhatTheCharsetCannotSayIsRefused(string charset, string text)
    {
        var thrown = Assert.Throws<ArgumentException>("value", () => new FieldEncoding(charset, false, false).Encode("value", text));

        Assert.DoesNotContain(text, thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void HalfAPairIsRefused()
    {
        foreach (string charset in new[] { "utf-8", "utf-16", "iso-8859-1", "windows-1251" })
        {
            Assert.Throws<ArgumentException>("value", () => new FieldEncoding(charset, false, false).Encode("value", "a\ud83d"));
        }
    }

    [Fact]
    public void UnknownCharsetsAreRefused() => Assert.Throws<ArgumentException>(() => new FieldEncoding("utf-7", false, false));
}
