namespace Codegen.Generator.Tests.Architecture;

/// <summary>Who may use whom. A layer that reaches past its neighbour is seen here before anything depends on it.</summary>
public class ImportTests
{
    private const string Pipeline = "generator/Codegen.Pipeline/";

    private static readonly IReadOnlyList<SourceFile> Generator = SourceFile.Under("generator");
    private static readonly IReadOnlyList<SourceFile> Runtime = SourceFile.Under("runtime");

    // The longest folder that a file lies in decides; a layer may always use itself and what lies below it.
    private static readonly Dictionary<string, string[]> Layers = new()
    {
        ["Collections"] = [],
        ["Problems"] = ["Collections", "Input"],
        ["Input"] = ["Collections", "Problems"],
        ["Model"] = ["Collections"],
        ["Reading"] = ["Collections", "Problems", "Input", "Model"],
        ["Passes"] = ["Collections", "Problems", "Model"],
        ["CSharp"] = ["Collections", "Problems", "Model"],
        ["CSharp/Text"] = ["Collections"],
        ["CSharp/Plans"] = ["Collections", "CSharp/Text"],
        ["Emission"] = ["Collections", "CSharp/Plans", "CSharp/Text"],
    };

    [Fact]
    public void EveryLayerOfThePipelineUsesItsNeighboursOnly() => AssertNone(
        from file in Generator
        where file.Folder.StartsWith(Pipeline, StringComparison.Ordinal) && file.Folder != Pipeline
        let layer = LayerOf(file.Folder[Pipeline.Length..].TrimEnd('/'))
        from import in file.Imports
        where import.StartsWith("Codegen.Pipeline.", StringComparison.Ordinal)
        let used = import["Codegen.Pipeline.".Length..].Replace('.', '/')
        where !Layers[layer].Append(layer).Any(allowed => IsWithin(used, allowed))
        select $"{file} uses {import}");

    [Theory]
    [InlineData("Microsoft.OpenApi", "generator/Codegen.Pipeline/Reading/OpenApi/")]
    [InlineData("Microsoft.CodeAnalysis", "generator/Codegen.Generator/")]
    public void ALibraryStaysInItsFolder(string library, string folder) => Assert.All(
        FilesThatName(library), path => Assert.StartsWith(folder, path, StringComparison.Ordinal));

    [Theory]
    [InlineData("YamlDotNet")]
    [InlineData("HandlebarsDotNet")]
    public void ALibraryHasOneOwner(string library) => Assert.Single(FilesThatName(library));

    [Theory]
    [InlineData("Json")]
    [InlineData("Sms")]
    public void ARuntimeFolderStandsAlone(string folder) => AssertNone(
        from file in Runtime
        where file.Folder.StartsWith($"runtime/Codegen.Runtime/{folder}/", StringComparison.Ordinal)
        from import in file.Imports
        where import.StartsWith("Codegen.Runtime.", StringComparison.Ordinal) && !IsWithin(import, "Codegen.Runtime." + folder)
        select $"{file} uses {import}");

    [Fact]
    public void CredentialsDoNotKnowTheTransport() => AssertNone(
        from file in Runtime
        where file.Folder.StartsWith("runtime/Codegen.Runtime/Auth/", StringComparison.Ordinal)
        where file.Imports.Any(import => IsWithin(import, "Codegen.Runtime.Http"))
        select file.Path);

    [Fact]
    public void TheRuntimeDoesNotKnowTheGenerator() => AssertNone(
        from file in Runtime
        from import in file.Imports
        where IsWithin(import, "Codegen.Generator") || IsWithin(import, "Codegen.Pipeline") || import.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)
        select $"{file} uses {import}");

    private static string LayerOf(string folder) => Layers.Keys
        .Where(layer => IsWithin(folder, layer))
        .OrderByDescending(layer => layer.Length)
        .FirstOrDefault() ?? throw new InvalidOperationException($"The folder '{folder}' is no known layer; add it to the table with what it may use.");

    private static bool IsWithin(string name, string whole) =>
        name == whole || (name.StartsWith(whole, StringComparison.Ordinal) && name[whole.Length] is '.' or '/');

    private static IEnumerable<string> FilesThatName(string library) => Generator
        .Where(file => file.Imports.Any(import => IsWithin(import, library)) || file.Text.Contains($"global::{library}.", StringComparison.Ordinal))
        .Select(file => file.Path);

    private static void AssertNone(IEnumerable<string> violations) => Assert.True(!violations.Any(), string.Join("\n", violations));
}
