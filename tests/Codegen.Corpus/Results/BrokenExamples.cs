namespace Codegen.Corpus.Results;

/// <summary>Examples of a document that break their schemas in the same way.</summary>
/// <param name="First">The first of them, and what is wrong with it.</param>
internal sealed record BrokenExamples(int Count, string First);
