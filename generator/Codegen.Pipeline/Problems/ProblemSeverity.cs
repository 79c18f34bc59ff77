namespace Codegen.Pipeline.Problems;

/// <summary>How bad a problem is.</summary>
public enum ProblemSeverity
{
    /// <summary>A quirk that was repaired.</summary>
    Info,

    /// <summary>Something was dropped or simplified; the rest is generated.</summary>
    Warning,

    /// <summary>Nothing is generated from the spec.</summary>
    Error,
}
