namespace Codegen.Pipeline.Model;

/// <summary>A text, a number or a flag as a document gives it.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Text">The text itself, the number's JSON text, or <c>true</c> or <c>false</c>.</param>
public sealed record WireScalar(WireScalarKind Kind, string Text);
