namespace Codegen.Pipeline.Input;

/// <summary>A spec as the host hands it over: text and options, nothing alive.</summary>
/// <param name="Path">The path as the compiler knows it; only shown and never opened.</param>
public sealed record SpecFile(string Path, string Text, SpecOptions Options);
