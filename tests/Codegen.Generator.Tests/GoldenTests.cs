using Codegen.Testing;
using Codegen.Testing.Generation;

namespace Codegen.Generator.Tests;

/// <summary>The exact text of generated files, one case a feature, and that it compiles.</summary>
public sealed class GoldenTests
{
    private static readonly string Project = RepositoryRoot.Combine("tests", "Codegen.Generator.Tests");
    private static readonly string Goldens = Path.Combine(Project, "goldens");

    private static readonly string[] Names =
        [.. Directory.GetFiles(Path.Combine(Project, "cases"), "*.yaml").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Cases() => [.. Names];

    [Theory]
    [MemberData(nameof(Cases))]
    public void GeneratesTheSameText(string name)
    {
        var text = File.ReadAllText(Path.Combine(Project, "cases", name + ".yaml"));
        var names = Path.Combine(Project, "cases", "names", name + ".yaml");
        var run = File.Exists(names)
            ? Specs.WithNames("specs/" + name + ".yaml", text, File.ReadAllText(names)).RunAllowing("CG3001")
            : new GeneratorHarness(new TestSpec("specs/" + name + ".yaml", text)).RunAllowing("CG3001");

        Golden.Verify(Goldens, name, run.Files);
        using var assembly = GeneratedAssembly.Compile(run);
    }

    [Fact]
    public void NoGoldenIsLeftOver() => Golden.VerifyNoneUnused(Goldens, Names);
}
