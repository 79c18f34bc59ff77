using Codegen.Pipeline.CSharp.Naming;

namespace Codegen.Pipeline.Tests.CSharp.Naming;

public sealed class HintNameTests
{
    [Fact]
    public void PlainNamesStayReadable() => Assert.Equal("BulkSms.Operations.Messages.g.cs", HintName.Of("BulkSms", "Operations", "Messages"));

    [Fact]
    public void OtherNamesBecomeAsciiAndShort()
    {
        var name = HintName.Of("\u00c9t\u00e9" + new string('x', 300), "Operations", new string('y', 300));

        Assert.True(name.Length <= 100);
        Assert.All(name, character => Assert.True(char.IsAsciiLetterOrDigit(character) || character is '.' or '_'));
        Assert.NotEqual(name, HintName.Of("\u00c9t\u00e8" + new string('x', 300), "Operations", new string('y', 300)));
    }
}
