using System.Text.RegularExpressions;
using Codegen.Pipeline.Collections;
using Codegen.Pipeline.CSharp.Naming;
using Codegen.Pipeline.CSharp.Planners;
using Codegen.Pipeline.Emission;
using Codegen.Pipeline.Input;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Passes;
using Codegen.Pipeline.Problems;
using Codegen.Pipeline.Reading;
using Codegen.Testing;

namespace Codegen.Pipeline.Tests.CSharp.Naming;

/// <summary>No public name depends on what other operations a document has.</summary>
public class StabilityTests
{
    private const int MostTries = 12;

    public static TheoryData<string> Specs() =>
        [.. Directory.GetFiles(RepositoryRoot.Combine("specs"), "openapi.yaml", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(RepositoryRoot.Path, path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Specs))]
    public void AnOperationLessRenamesNothing(string path) => AssertStable(File.ReadAllText(RepositoryRoot.Combine(path)));

    [SharedTheory("openapi")]
    [InlineData("google-paws-spectrum-v1explorer.swagger2.json")]
    [InlineData("reloadly-all-2022.openapi31.yaml")]
    [InlineData("reloadly-topup-1.0.0-apisguru.swagger2.json")]
    [InlineData("route-mobile-sms-1.0.0.openapi30.yaml")]
    [InlineData("twilio-2010-04-01.swagger2.json")]
    [InlineData("twilio-2010-04-01-apisguru-reconstructed.swagger2.json")]
    [InlineData("zoom-2.0.0-2018.swagger2.json")]
    public void AnOperationLessRenamesNothingInForeignDocuments(string name) => AssertStable(File.ReadAllText(Path.Combine(SharedDocuments.Folder, name)));

    [Fact]
    public void AnOperationLessRenamesNothingWhereThereAreNoIds() =>
        AssertStable(File.ReadAllText(RepositoryRoot.Combine("tests", "Codegen.Generator.Tests", "cases", "names.yaml")));

    private static void AssertStable(string text)
    {
        var model = Assert.IsType<ApiModel>(SpecReader.ReadModel(new SpecFile("specs/test.yaml", text, SpecText.Options), new ProblemBag(), CancellationToken.None));
        var all = Names(model).ToHashSet(StringComparer.Ordinal);
        Assert.True(all.Count > 3);
        var step = Math.Max(1, model.Operations.Count / MostTries);
        for (var left = 0; left < model.Operations.Count && model.Operations.Count > 1; left += step)
        {
            var less = model with { Operations = model.Operations.Where((_, index) => index != left).ToEquatableArray() };
            Assert.Empty(Names(less).Except(all, StringComparer.Ordinal));
        }
    }

    /// <summary>Types, and the members of each.</summary>
    private static IEnumerable<string> Names(ApiModel model)
    {
        var plans = CSharpPlanner.Plan(ApiPasses.Run(model, new ProblemBag()), new ClientNames("Test", "Test", true), new ProblemBag(), CancellationToken.None);
        foreach (var plan in plans.Where(plan => !plan.HintName.Contains(".Json.", StringComparison.Ordinal)))
        {
            var type = "";
            foreach (var line in FileRenderer.Render(plan).Text.Split('\n'))
            {
                if (Regex.Match(line, @"^public .*\b(class|struct|enum) (\w+)") is { Success: true } declared)
                {
                    type = declared.Groups[2].Value;
                    yield return type;
                }
                else if (Regex.Match(line, @"^    public [^(=]*?(\w+)( \{| =|\()") is { Success: true } member)
                {
                    yield return type + "." + member.Groups[1].Value;
                }
            }
        }
    }
}
