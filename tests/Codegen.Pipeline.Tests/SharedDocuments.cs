namespace Codegen.Pipeline.Tests;

/// <summary>Real documents beside the repository, which not every machine has.</summary>
internal static class SharedDocuments
{
    public static string? Folder { get; } = Find();

    public static IEnumerable<string> Names() => Folder is null
        ? []
        : Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
            .Where(path => Path.GetExtension(path) is ".json" or ".yaml")
            .Select(path => Path.GetRelativePath(Folder, path))
            .Order(StringComparer.Ordinal);

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "shared", "openapi");
            if (Directory.Exists(candidate))
            {
                return candidate;
            }
        }

        return Environment.GetEnvironmentVariable("CODEGEN_SHARED_DOCUMENTS") is { Length: > 0 } stated && Directory.Exists(stated) ? stated : null;
    }
}
