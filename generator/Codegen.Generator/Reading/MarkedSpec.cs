using Codegen.Pipeline.Input;

namespace Codegen.Generator.Reading;

/// <summary>A file that an <c>ApiSpec</c> item marked.</summary>
/// <param name="FullPath">Where the compiler found it; messages lead there.</param>
/// <param name="File">What the pipeline reads; null where the compiler could not read the file.</param>
/// <param name="Path">The path seen from the project, the same on every machine.</param>
internal sealed record MarkedSpec(string FullPath, string Path, SpecFile? File);
