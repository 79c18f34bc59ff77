using Codegen.Testing;

namespace Codegen.Pipeline.Tests;

/// <summary>Real documents beside the repository, which not every machine has.</summary>
internal static class SharedDocuments
{
    public static string Folder { get; } = SharedData.Combine("openapi");

    public static IEnumerable<string> Names() => Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
        .Where(path => Path.GetExtension(path) is ".json" or ".yaml")
        .Select(path => Path.GetRelativePath(Folder, path))
        .Order(StringComparer.Ordinal);
}
