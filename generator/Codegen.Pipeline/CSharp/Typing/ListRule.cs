namespace Codegen.Pipeline.CSharp.Typing;

/// <summary>What is demanded of a list and its items.</summary>
internal sealed record ListRule(long? MinItems, long? MaxItems, bool UniqueItems, ValueRule Items);
