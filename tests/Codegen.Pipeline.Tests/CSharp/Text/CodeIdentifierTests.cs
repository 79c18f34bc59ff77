using Codegen.Pipeline.CSharp.Text;

namespace Codegen.Pipeline.Tests.CSharp.Text;

public sealed class CodeIdentifierTests
{
    [Theory]
    [InlineData("name", "name")]
    [InlineData("class", "@class")]
    [InlineData("await", "@await")]
    [InlineData("\u00e9t\u00e9", "\u00e9t\u00e9")]
    public void WritesNames(string name, string expected) => Assert.Equal(expected, Code.Identifier(name).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("1a")]
    [InlineData("a b")]
    [InlineData("a\u200db")]
    [InlineData("a\u00adb")]
    [InlineData("a;class X{}")]
    [InlineData("\ud801\udc00")]
    public void RefusesWhatIsNoName(string name) => Assert.Throws<ArgumentException>(() => Code.Identifier(name));
}
