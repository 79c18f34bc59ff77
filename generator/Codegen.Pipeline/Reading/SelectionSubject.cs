namespace Codegen.Pipeline.Reading;

/// <summary>What a pattern looks at.</summary>
internal enum SelectionSubject
{
    /// <summary>The path, and the method where the pattern begins with one.</summary>
    Path,

    /// <summary>Each of the tags.</summary>
    Tag,

    /// <summary>The operation's id.</summary>
    OperationId,
}
