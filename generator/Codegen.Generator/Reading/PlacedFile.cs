namespace Codegen.Generator.Reading;

/// <summary>Where a file is, to name it in messages.</summary>
/// <param name="Path">Seen from the project.</param>
/// <param name="FullPath">As the compiler knows it.</param>
internal sealed record PlacedFile(string Path, string FullPath);
