namespace Codegen.Corpus.Documents;

/// <summary>The package of documents cannot be had, and why.</summary>
internal sealed class PackageMissingException(string message) : Exception(message);
