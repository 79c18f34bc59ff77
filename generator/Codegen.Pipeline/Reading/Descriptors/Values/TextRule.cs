namespace Codegen.Pipeline.Reading.Descriptors.Values;

/// <summary>What a text must be like.</summary>
/// <param name="What">The rule in words that go on after "must be".</param>
internal sealed record TextRule(string What, Func<string, bool> Fits);
