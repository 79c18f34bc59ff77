namespace Codegen.Testing.Generation;

/// <summary>An <c>ApiSpec</c> item of a project that exists in memory only.</summary>
/// <param name="Path">Seen from the project's folder.</param>
/// <param name="IsMarked">False for an additional file that some other item brought.</param>
public sealed record TestSpec(string Path, string Text, string? Client = null, string? Namespace = null, string? Access = null, bool IsMarked = true)
{
    /// <summary>It is only part of other specs.</summary>
    public bool IsPart { get; init; }

    /// <summary>The path of its overlay, which is an additional file of its own.</summary>
    public string? Overlay { get; init; }

    /// <summary>It is the overlay of another one.</summary>
    public bool IsOverlay { get; init; }

    /// <summary>The file's bytes, where they are not the text in UTF-8.</summary>
    public ReadOnlyMemory<byte> Bytes { get; init; }

    /// <summary>Further metadata by name.</summary>
    public IReadOnlyDictionary<string, string> Metadata { get; init; } = new Dictionary<string, string>();

    public string FullPath => TestProject.Folder + Path;
}
