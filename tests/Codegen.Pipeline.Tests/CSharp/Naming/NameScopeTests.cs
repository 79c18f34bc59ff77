using Codegen.Pipeline.CSharp.Naming;
using Codegen.Pipeline.Problems;

namespace Codegen.Pipeline.Tests.CSharp.Naming;

public sealed class NameScopeTests
{
    private readonly ProblemBag _problems = new();

    [Fact]
    public void GivesEachNameOnce()
    {
        var scope = new NameScope(_problems);

        string[] names = [scope.Take("/a", "Id"), scope.Take("/b", "Id", "IdQuery"), scope.Take("/c", "Id", "IdQuery"), scope.Take("/d", "Id")];

        Assert.Equal(["Id", "IdQuery", "IdQuery2", "Id2"], names);
    }

    [Fact]
    public void PrefersMeaningToNumbers()
    {
        var scope = new NameScope(_problems, ["ToString"]);

        Assert.Equal("ToStringValue", scope.Take("/p", "ToString", "ToStringValue"));
    }

    [Fact]
    public void ReportsWhatHadToGiveWay()
    {
        var scope = new NameScope(_problems, ["Id"]);

        scope.Take("/x", "Id", "IdValue");

        var problem = Assert.Single(_problems.Problems);
        Assert.Equal(ProblemId.NameCollision, problem.Id);
        Assert.Equal("/x", problem.Pointer);
        Assert.Equal(["Id", "IdValue"], problem.Arguments);
    }

    [Fact]
    public void ManyCollisionsStayQuick()
    {
        var scope = new NameScope(_problems);

        var names = Enumerable.Range(0, 20_000).Select(_ => scope.Take("", "Same")).ToHashSet();

        Assert.Equal(20_000, names.Count);
    }
}
