using Codegen.Pipeline.Collections;

namespace Codegen.Pipeline.CSharp.Typing;

/// <summary>What is demanded of a text.</summary>
internal sealed record TextRule(long? MinLength, long? MaxLength, string? Pattern, EquatableArray<int> Program);
