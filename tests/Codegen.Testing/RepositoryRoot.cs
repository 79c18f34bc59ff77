namespace Codegen.Testing;

/// <summary>Finds files of the repository from wherever a test runs.</summary>
public static class RepositoryRoot
{
    /// <summary>The folder that holds <c>Codegen.sln</c>.</summary>
    public static string Path { get; } = Find();

    /// <summary>The folder of reference data beside the repository, which is there on some machines only.</summary>
    public static string Shared { get; } = System.IO.Path.GetFullPath(System.IO.Path.Combine(Path, "..", "shared"));

    /// <summary>A file or folder of the repository.</summary>
    public static string Combine(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    private static string Find()
    {
        for (var directory = new DirectoryInfo(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(directory.FullName, "Codegen.sln")))
            {
                return directory.FullName;
            }
        }

        throw new InvalidOperationException($"No folder above '{AppContext.BaseDirectory}' holds Codegen.sln.");
    }
}
