using Codegen.Generator.Naming;

namespace Codegen.Generator.Tests.Naming;

/// <summary>The compiler throws for a name that it does not like, and then the project has no generated file at all.</summary>
public class FileNamesTests
{
    [Theory]
    [InlineData("Acme.Client.g.cs")]
    [InlineData("Acme_1.Models.Messages-2.g.cs")]
    public void APlainNameStays(string name) => Assert.Equal([name], FileNames.Unique([name]));

    [Theory]
    [InlineData("../evil.g.cs")]
    [InlineData("a/b.g.cs")]
    [InlineData("a:b*c?.g.cs")]
    [InlineData("")]
    [InlineData(".g.cs")]
    [InlineData("\u0000\n")]
    [InlineData("\u00e9\u202e.g.cs")]
    public void AnyOtherNameBecomesPlain(string name) =>
        Assert.Matches("^[A-Za-z0-9_][A-Za-z0-9_.-]*\\.g\\.cs$", Assert.Single(FileNames.Unique([name])));

    [Fact]
    public void LongNamesAreCutAndStayApart()
    {
        var names = FileNames.Unique([new string('a', 500) + "1.g.cs", new string('a', 500) + "2.g.cs"]).ToList();

        Assert.Distinct(names);
        Assert.All(names, name => Assert.InRange(name.Length, 1, 100));
    }

    [Fact]
    public void NamesThatDifferInCapitalsOrInWhatIsReplacedStayApart()
    {
        var names = FileNames.Unique(["A.g.cs", "a.g.cs", "a.g.cs", "\u00e9.g.cs", "\u00e8.g.cs"]).ToList();

        Assert.Equal(5, names.Count);
        Assert.Distinct(names, StringComparer.OrdinalIgnoreCase);
    }

    [Fact]
    public void AMarkKeepsTheName()
    {
        Assert.Equal("Acme.Client.0badcafe.g.cs", FileNames.Marked("Acme.Client.g.cs", "0badcafe"));
        Assert.InRange(FileNames.Marked(new string('a', 94) + ".g.cs", "0badcafe").Length, 1, 100);
    }
}
