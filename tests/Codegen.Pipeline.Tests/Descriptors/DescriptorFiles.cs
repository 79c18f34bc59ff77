using System.Text.Json.Nodes;
using Codegen.Pipeline.Input;
using Codegen.Pipeline.Problems;

namespace Codegen.Pipeline.Tests.Descriptors;

/// <summary>The descriptors of the repository: shipped ones, invented ones, and the examples of the reference.</summary>
internal static class DescriptorFiles
{
    public static string Root { get; } = FindRoot();

    public static string InventedFolder => Path.Combine(Root, "tests", "Codegen.Pipeline.Tests", "descriptor-cases");

    public static JsonNode Schema => JsonNode.Parse(File.ReadAllText(Path.Combine(Root, "specs", "descriptor.schema.json")))!;

    public static string Shipped(string provider) => File.ReadAllText(Path.Combine(Root, "specs", provider, "descriptor.yaml"));

    public static string Invented(string name) => File.ReadAllText(Path.Combine(InventedFolder, name));

    /// <summary>Name and text of each.</summary>
    public static List<(string Name, string Text)> All()
    {
        var shipped = Directory.GetDirectories(Path.Combine(Root, "specs"))
            .Select(folder => Path.Combine(folder, "descriptor.yaml"))
            .Where(File.Exists)
            .Concat(Directory.GetFiles(InventedFolder))
            .Order(StringComparer.Ordinal)
            .Select(file => (Path.GetRelativePath(Root, file), File.ReadAllText(file)));
        return [.. shipped, .. Examples().Select((text, index) => ($"specs/README.md, example {index + 1}", text))];
    }

    public static List<string> Examples()
    {
        var parts = File.ReadAllText(Path.Combine(Root, "specs", "README.md")).Split("```");
        return [.. parts.Where((_, index) => index % 2 == 1).Where(part => part.StartsWith("yaml\ndescriptor:", StringComparison.Ordinal)).Select(part => part[5..])];
    }

    /// <summary>The tree of a text, and what is wrong with its syntax.</summary>
    public static (JsonObject? Tree, string[] Problems) Read(string text)
    {
        var problems = new ProblemBag();
        var tree = SpecTreeReader.Read(SpecText.File(text), problems);
        return (tree?.Root, SpecText.Places(problems.Problems));
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Codegen.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException($"No folder above '{AppContext.BaseDirectory}' holds Codegen.sln.");
    }
}
