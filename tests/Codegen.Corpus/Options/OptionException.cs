namespace Codegen.Corpus.Options;

/// <summary>The command line is not usable, and why.</summary>
internal sealed class OptionException(string message) : Exception(message);
