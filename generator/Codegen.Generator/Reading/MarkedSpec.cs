using Codegen.Pipeline.Input;

namespace Codegen.Generator.Reading;

/// <summary>A file that an <c>ApiSpec</c> item marked.</summary>
/// <param name="FullPath">Where the compiler found it; messages lead there.</param>
/// <param name="Path">The path seen from the project, the same on every machine.</param>
/// <param name="File">What the pipeline reads; null where the file gives no text.</param>
/// <param name="Failure">Why it gives none.</param>
internal sealed record MarkedSpec(string FullPath, string Path, SpecFile? File, string? Failure);
