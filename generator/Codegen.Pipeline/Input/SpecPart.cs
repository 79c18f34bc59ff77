namespace Codegen.Pipeline.Input;

/// <summary>Another file that a spec needs: one that it refers to, its overlay, or its file of names.</summary>
/// <param name="Path">The path as the compiler knows it; only compared and shown, never opened.</param>
public sealed record SpecPart(string Path, string Text);
