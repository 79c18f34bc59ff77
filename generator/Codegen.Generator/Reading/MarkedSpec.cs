using Codegen.Pipeline.Collections;
using Codegen.Pipeline.Input;

namespace Codegen.Generator.Reading;

/// <summary>A file that an <c>ApiSpec</c> item marked.</summary>
/// <param name="FullPath">Where the compiler found it; messages lead there.</param>
/// <param name="Path">The path seen from the project, the same on every machine.</param>
/// <param name="File">What the pipeline reads; null where the file gives no text.</param>
/// <param name="Failure">Why it gives none.</param>
internal sealed record MarkedSpec(string FullPath, string Path, SpecFile? File, string? Failure)
{
    /// <summary>It is no client of its own, but part of other ones, an overlay or a file of names.</summary>
    public bool IsPart { get; init; }

    /// <summary>The overlay's path as written in the project; null where there is none.</summary>
    public string? Overlay { get; init; }

    /// <summary>The path of its file of names as written in the project; null where there is none.</summary>
    public string? Names { get; init; }

    /// <summary>Paths, seen from the project, of files that the text may refer to.</summary>
    public EquatableArray<string> References { get; init; } = [];

    /// <summary>The other files that the spec is made of.</summary>
    public EquatableArray<PlacedFile> Others { get; init; } = [];
}
