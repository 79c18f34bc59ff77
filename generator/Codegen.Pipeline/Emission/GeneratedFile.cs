namespace Codegen.Pipeline.Emission;

/// <summary>A finished C# file.</summary>
public sealed record GeneratedFile(string HintName, string Text);
