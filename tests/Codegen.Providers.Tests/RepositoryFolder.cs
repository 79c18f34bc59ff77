namespace Codegen.Providers.Tests;

/// <summary>Finds files of the repository from where the tests run.</summary>
internal static class RepositoryFolder
{
    private static readonly string Root = Find();

    public static string Spec(string provider) => Path.Combine(Root, "specs", provider, "openapi.yaml");

    /// <summary>A folder for downloads, which version control ignores.</summary>
    public static string Cache(string name) => Path.Combine(Root, "tests", ".cache", name);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Codegen.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run below the repository.");
    }
}
