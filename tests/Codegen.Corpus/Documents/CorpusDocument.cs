namespace Codegen.Corpus.Documents;

/// <summary>A document to try.</summary>
/// <param name="Path">Where the file is.</param>
/// <param name="Name">What the results call it: its path below the folder that was given, with slashes.</param>
/// <param name="Size">Bytes.</param>
internal sealed record CorpusDocument(string Path, string Name, long Size)
{
    /// <summary>A guess of the work, in bytes: what a document costs whatever its size, and its size.</summary>
    public long Weight => Size + 100_000;
}
