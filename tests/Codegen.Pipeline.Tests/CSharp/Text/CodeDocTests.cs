using Codegen.Pipeline.CSharp.Text;

namespace Codegen.Pipeline.Tests.CSharp.Text;

public sealed class CodeDocTests
{
    [Theory]
    [InlineData("</summary><include file=\"/etc/passwd\" path='*'/>", "&lt;/summary&gt;&lt;include file=&quot;/etc/passwd&quot; path=&apos;*&apos;/&gt;")]
    [InlineData("a & b", "a &amp; b")]
    [InlineData("]]> <!-- -->", "]]&gt; &lt;!-- --&gt;")]
    [InlineData("caf\u00e9", "caf&#xE9;")]
    [InlineData("\u202Eabc\u200B\uFEFF\u00AD", "abc")]
    [InlineData("bell\u0007 nul\0 sub\u001a", "bell nul sub")]
    [InlineData("smile \ud83d\ude00", "smile &#x1F600;")]
    public void EscapesMarkupAndDropsWhatCannotBeSeen(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(Code.Doc(text)).ToString());

    // Attributes cannot carry half a pair, so these have a test of their own.
    [Fact]
    public void DropsLoneSurrogates() => Assert.Equal("lone  half", Assert.Single(Code.Doc("lone \ud800 half\udc00")).ToString());

    [Theory]
    [InlineData('\n')]
    [InlineData('\r')]
    [InlineData('\u0085')]
    [InlineData('\u2028')]
    [InlineData('\u2029')]
    public void EveryLineEndOfCSharpStartsANewLine(char end)
    {
        var lines = Code.Doc($"hello{end}public class EvilMarker {{ }} //");

        Assert.Equal(["hello", "public class EvilMarker { } //"], lines.Select(line => line.ToString()));
    }

    [Fact]
    public void LongTextsEndInAnEllipsis()
    {
        var lines = Code.Doc(new string('x', 5_000_000));

        Assert.Equal("...", lines[^1].ToString());
        Assert.True(lines.Sum(line => line.ToString().Length) < 5_000);
    }

    [Fact]
    public void ManyLinesEndInAnEllipsis()
    {
        var lines = Code.Doc(string.Concat(Enumerable.Repeat("x\n", 1_000_000)));

        Assert.Equal("...", lines[^1].ToString());
        Assert.True(lines.Count <= 102);
    }
}
