namespace Codegen.Pipeline.CSharp.Typing;

/// <summary>What is demanded of a map and its values.</summary>
internal sealed record MapRule(long? MinProperties, long? MaxProperties, ValueRule Values);
