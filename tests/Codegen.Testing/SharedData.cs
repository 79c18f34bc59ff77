namespace Codegen.Testing;

/// <summary>The reference data beside the repository: documents of others that are not ours to copy into it.</summary>
public static class SharedData
{
    public static string Combine(params string[] parts) => Path.Combine([RepositoryRoot.Shared, .. parts]);

    internal static string? ReasonToSkip(string[] parts)
    {
        var path = Combine(parts);
        return Path.Exists(path) ? null : $"needs '{Path.GetRelativePath(RepositoryRoot.Path, path)}', which is not on this machine";
    }
}
