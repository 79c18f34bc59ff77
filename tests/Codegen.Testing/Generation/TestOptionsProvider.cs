using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Codegen.Testing.Generation;

/// <summary>The metadata of the items, in the form that <c>build/Codegen.props</c> asks for.</summary>
public sealed class TestOptionsProvider(IEnumerable<TestSpec> specs) : AnalyzerConfigOptionsProvider
{
    private const string Metadata = "build_metadata.AdditionalFiles.";

    private static readonly TestOptions Nothing = new(ImmutableDictionary<string, string>.Empty);

    private readonly Dictionary<string, TestOptions> _items = specs
        .GroupBy(spec => spec.FullPath, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => OptionsOf(group.Last()), StringComparer.Ordinal);

    public override AnalyzerConfigOptions GlobalOptions { get; } = new TestOptions(ImmutableDictionary<string, string>.Empty
        .Add("build_property.ProjectDir", TestProject.Folder)
        .Add("build_property.RootNamespace", TestProject.RootNamespace));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Nothing;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _items.GetValueOrDefault(textFile.Path, Nothing);

    // An item without a value has the key all the same, as MSBuild writes it.
    private static TestOptions OptionsOf(TestSpec spec) => spec.IsMarked
        ? new TestOptions(ImmutableDictionary<string, string>.Empty
            .Add(Metadata + "CodegenApiSpec", "true")
            .Add(Metadata + "Client", spec.Client ?? "")
            .Add(Metadata + "Namespace", spec.Namespace ?? "")
            .Add(Metadata + "Access", spec.Access ?? "")
            .AddRange(spec.Metadata.Select(pair => KeyValuePair.Create(Metadata + pair.Key, pair.Value))))
        : Nothing;
}
