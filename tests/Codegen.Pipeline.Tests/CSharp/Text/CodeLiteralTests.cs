using Codegen.Pipeline.CSharp.Text;

namespace Codegen.Pipeline.Tests.CSharp.Text;

public sealed class CodeLiteralTests
{
    [Theory]
    [InlineData("plain text", "\"plain text\"")]
    [InlineData("", "\"\"")]
    [InlineData("a\"b", "\"a\\u0022b\"")]
    [InlineData("ends with \\", "\"ends with \\u005C\"")]
    [InlineData("{0} {{ $ %", "\"{0} {{ $ %\"")]
    [InlineData("\r\n\u0085\u2028\u2029", "\"\\u000D\\u000A\\u0085\\u2028\\u2029\"")]
    [InlineData("\u202E\u200B\uFEFF\u00AD", "\"\\u202E\\u200B\\uFEFF\\u00AD\"")]
    [InlineData("\0\u001b\u0007", "\"\\u0000\\u001B\\u0007\"")]
    public void WritesTheExactValueInAscii(string value, string expected) => Assert.Equal(expected, Code.Literal(value).ToString());

    [Fact]
    public void KeepsLoneSurrogatesAsEscapes() => Assert.Equal("\"\\uD800x\\uDC00\"", Code.Literal("\ud800x\udc00").ToString());

    [Fact]
    public void EveryUtf16UnitIsEscapedOrHarmless()
    {
        for (var unit = 0; unit <= char.MaxValue; unit++)
        {
            var literal = Code.Literal(((char)unit).ToString()).ToString();

            var inner = literal[1..^1];
            Assert.True(inner.Length == 6 || (inner.Length == 1 && inner[0] is >= ' ' and <= '~' and not '"' and not '\\'), literal);
        }
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(-7, "-7")]
    [InlineData(int.MaxValue, "2147483647")]
    [InlineData(2147483648, "2147483648L")]
    [InlineData(long.MinValue, "long.MinValue")]
    public void WritesIntegers(long value, string expected) => Assert.Equal(expected, Code.Integer(value).ToString());
}
