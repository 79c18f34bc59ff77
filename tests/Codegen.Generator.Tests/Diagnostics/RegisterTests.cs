using System.Reflection;
using System.Text.RegularExpressions;
using Codegen.Pipeline.Problems;
using Codegen.Testing;
using Microsoft.CodeAnalysis;

namespace Codegen.Generator.Tests.Diagnostics;

/// <summary>A problem is stated in four places; they have to say the same.</summary>
public partial class RegisterTests
{
    private static readonly Dictionary<string, DiagnosticDescriptor> Fields = typeof(DiagnosticDescriptors)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(field => field.FieldType == typeof(DiagnosticDescriptor))
        .ToDictionary(field => field.Name, field => (DiagnosticDescriptor)field.GetValue(null)!);

    private static readonly string Readme = File.ReadAllText(RepositoryRoot.Combine("generator", "README.md"));

    [Fact]
    public void EveryProblemHasItsDescriptor() => Assert.Equal(
        Enum.GetValues<ProblemId>().Select(id => $"{id} CG{(int)id:0000}").Order(StringComparer.Ordinal),
        Fields.Select(field => $"{field.Key} {field.Value.Id}").Order(StringComparer.Ordinal));

    [Fact]
    public void EveryDescriptorIsFoundByItsProblem() =>
        Assert.All(Enum.GetValues<ProblemId>(), id => Assert.Same(Fields[id.ToString()], DiagnosticDescriptors.For(id)));

    [Fact]
    public void EveryDescriptorIsARowOfTheReleaseFiles()
    {
        var rows = new[] { "AnalyzerReleases.Shipped.md", "AnalyzerReleases.Unshipped.md" }
            .SelectMany(name => File.ReadLines(RepositoryRoot.Combine("generator", "Codegen.Generator", name)))
            .Where(line => line.StartsWith("CG", StringComparison.Ordinal));

        Assert.Equal(
            Fields.Select(field => $"{field.Value.Id} | {field.Value.Category} | {field.Value.DefaultSeverity} | {field.Key}").Order(StringComparer.Ordinal),
            rows.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EveryDescriptorHasASectionThatItsLinkLeadsTo()
    {
        var sections = SectionTitle().Matches(Readme).Select(match => match.Groups[1].Value).ToList();

        Assert.Distinct(sections);
        Assert.Equal(
            Fields.Values.Select(descriptor => descriptor.Id).Concat(SetupErrors()).Order(StringComparer.Ordinal),
            sections.Order(StringComparer.Ordinal));
        Assert.All(Fields.Values, descriptor => Assert.Equal("generator/README.md#" + descriptor.Id.ToLowerInvariant(), descriptor.HelpLinkUri));
    }

    [Fact]
    public void EverySectionStatesTheTitleOfItsDescriptor() => Assert.All(Fields.Values, descriptor =>
        Assert.Matches($@"(?m)^### {descriptor.Id}\n\n\*\*{Regex.Escape(descriptor.Title.ToString())}\*\* \({descriptor.DefaultSeverity.ToString().ToLowerInvariant()}\)", Readme));

    [Fact]
    public void EveryDescriptorHasAHint() => Assert.All(Fields.Values, descriptor => Assert.NotEmpty(descriptor.Description.ToString()));

    // Errors of the build, which stop an old compiler before the generator could say anything; shared ids count once.
    private static IEnumerable<string> SetupErrors() =>
        ErrorCode().Matches(File.ReadAllText(RepositoryRoot.Combine("generator", "Codegen.Generator", "build", "Codegen.targets")))
            .Select(match => match.Groups[1].Value)
            .Except(Fields.Values.Select(descriptor => descriptor.Id));

    [GeneratedRegex("(?m)^### (CG[0-9]{4})$")]
    private static partial Regex SectionTitle();

    [GeneratedRegex("Code=\"(CG[0-9]{4})\"")]
    private static partial Regex ErrorCode();
}
