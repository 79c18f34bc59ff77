namespace Codegen.Pipeline.CSharp.Typing;

/// <summary>What is demanded of a number.</summary>
internal sealed record NumberRule(string? Minimum, string? Maximum, bool ExclusiveMinimum, bool ExclusiveMaximum, string? MultipleOf);
