namespace Codegen.Pipeline.Reading.OpenApi.Schemas.Patterns;

/// <summary>What a part of a pattern does.</summary>
internal enum PatternNodeKind
{
    Set,
    Sequence,
    Choice,
    Repeat,

    /// <summary>The beginning of the text.</summary>
    Begin,

    /// <summary>The end of the text.</summary>
    End,
}
