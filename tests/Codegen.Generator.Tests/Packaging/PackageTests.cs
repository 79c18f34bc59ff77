using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Codegen.Generator.Tests.Packaging;

public class PackageTests(PackedPackage package) : IClassFixture<PackedPackage>
{
    private const string Slot = "analyzers/dotnet/cs/";

    // What the oldest compiler that we promise has loaded itself, and at which version.
    private static readonly Dictionary<string, Version> HostAssemblies = new()
    {
        ["netstandard"] = new Version(2, 0, 0, 0),
        ["Microsoft.CodeAnalysis"] = new Version(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp"] = new Version(4, 8, 0, 0),
        ["System.Collections.Immutable"] = new Version(7, 0, 0, 0),
        ["System.Reflection.Metadata"] = new Version(7, 0, 0, 0),
    };

    [Fact]
    public void ThereIsOneAnalyzerSlot()
    {
        var assemblies = package.Entries().Where(entry => entry.EndsWith(".dll", StringComparison.Ordinal));

        Assert.All(assemblies, entry => Assert.Equal(Slot + Path.GetFileName(entry), entry));
        Assert.Contains(Slot + "Codegen.Generator.dll", package.Entries());
        Assert.Contains(Slot + "Codegen.Pipeline.dll", package.Entries());
    }

    [Fact]
    public void TheCompilerItselfIsNotShipped() => Assert.DoesNotContain(
        package.Assemblies().Keys,
        name => name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) || HostAssemblies.ContainsKey(name));

    [Fact]
    public void EveryReferenceOfEveryAssemblyIsShippedOrTheHosts()
    {
        var shipped = package.Assemblies();
        var versions = shipped.ToDictionary(pair => pair.Key, pair => Read(pair.Value, reader => reader.GetAssemblyDefinition().Version));

        var missing =
            from pair in shipped
            from reference in Read(pair.Value, References)
            let provided = versions.GetValueOrDefault(reference.Name!) ?? HostAssemblies.GetValueOrDefault(reference.Name!)
            where provided is null || provided < reference.Version
            select $"{pair.Key} needs {reference.Name} {reference.Version}, there is {provided?.ToString() ?? "none"}";

        Assert.True(!missing.Any(), string.Join("\n", missing));
    }

    [Fact]
    public void NothingIsShippedThatNothingNeeds()
    {
        var shipped = package.Assemblies();
        var needed = shipped.Values.SelectMany(image => Read(image, References)).Select(reference => reference.Name!).ToHashSet();

        Assert.Empty(shipped.Keys.Except(needed).Except(["Codegen.Generator"]));
    }

    [Fact]
    public void TheRuntimeComesAlongAtTheSameVersion()
    {
        var nuspec = package.Nuspec();
        var space = nuspec.Root!.Name.Namespace;
        var version = nuspec.Descendants(space + "version").Single().Value;
        var groups = nuspec.Descendants(space + "group").ToDictionary(group => group.Attribute("targetFramework")!.Value);

        Assert.Equal(["net10.0", "net8.0"], groups.Keys.Order(StringComparer.Ordinal));
        Assert.All(groups.Values, group =>
        {
            var dependency = Assert.Single(group.Elements());
            Assert.Equal("Codegen.Runtime", dependency.Attribute("id")!.Value);
            Assert.Equal(version, dependency.Attribute("version")!.Value);
            Assert.Null(dependency.Attribute("exclude"));
        });
        Assert.Empty(nuspec.Descendants(space + "developmentDependency"));
    }

    [Fact]
    public void TheBuildFilesAndTheReadmeAreInside()
    {
        var entries = package.Entries();

        Assert.Contains("build/Codegen.props", entries);
        Assert.Contains("build/Codegen.targets", entries);
        Assert.Contains("README.md", entries);
        Assert.DoesNotContain("build/InRepo.targets", entries);
    }

    [Fact]
    public void PackedAgainItIsTheSame() => Assert.Equal(package.Bytes, package.Pack("again"));

    private static IReadOnlyList<AssemblyName> References(MetadataReader reader) =>
        [.. reader.AssemblyReferences.Select(handle => reader.GetAssemblyReference(handle).GetAssemblyName())];

    private static T Read<T>(byte[] image, Func<MetadataReader, T> read)
    {
        using var file = new PEReader(new MemoryStream(image));
        return read(file.GetMetadataReader());
    }
}
