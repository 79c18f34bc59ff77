namespace Codegen.Testing.Generation;

/// <summary>The specs of this repository, as items of a project.</summary>
public static class OwnSpecs
{
    private static readonly string Folder = RepositoryRoot.Combine("specs");

    /// <summary>One for each provider, in the order of their names.</summary>
    public static IReadOnlyList<TestSpec> All { get; } =
    [
        .. Directory.EnumerateFiles(Folder, "*.yaml", SearchOption.AllDirectories)
            .Where(static file => Path.GetFileName(file) is "openapi.yaml" or "descriptor.yaml")
            .Order(StringComparer.Ordinal)
            .Select(static file => new TestSpec("specs/" + Path.GetRelativePath(Folder, file).Replace('\\', '/'), File.ReadAllText(file))),
    ];
}
