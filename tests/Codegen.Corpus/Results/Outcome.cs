namespace Codegen.Corpus.Results;

/// <summary>What became of a document.</summary>
internal enum Outcome
{
    /// <summary>A client was generated and compiles without a warning.</summary>
    Compiled,

    /// <summary>Nothing was generated, and a diagnostic says where in the document the reason is.</summary>
    Refused,

    /// <summary>The generated code does not compile or gives warnings, the generator has a defect, or nothing came out in silence.</summary>
    Failed,

    /// <summary>The process died, or took more memory than it may.</summary>
    Crashed,

    /// <summary>It took longer than it may.</summary>
    TimedOut,
}
