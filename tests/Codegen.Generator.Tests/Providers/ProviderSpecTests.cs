using Codegen.Testing;
using Codegen.Testing.Generation;
using Microsoft.CodeAnalysis;

namespace Codegen.Generator.Tests.Providers;

/// <summary>Every OpenAPI document in <c>specs</c> gives a client without a warning, and the client compiles.</summary>
public sealed class ProviderSpecTests
{
    private static readonly string Root = RepositoryRoot.Combine("specs");

    public static TheoryData<string> Documents() =>
        [.. Directory.GetFiles(Root, "openapi.yaml", SearchOption.AllDirectories)
            .Select(static path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void GivesAClientWithoutAWarning(string document)
    {
        var text = File.ReadAllText(Path.Combine(Root, document));

        var run = new GeneratorHarness(new TestSpec("specs/" + document, text)).RunUnchecked();
        using var generated = GeneratedAssembly.Compile(run);

        Assert.Equal([], run.Diagnostics
            .Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Select(static diagnostic => diagnostic.ToString()));
    }
}
