namespace Codegen.Pipeline.Model.Errors;

/// <summary>Whether a request may be repeated after an error.</summary>
public enum ErrorRetry
{
    /// <summary>It would fail again, or might act twice.</summary>
    Never,

    /// <summary>The provider allows a repeat after a pause.</summary>
    AfterWait,

    /// <summary>The request was not worked on at all, so that even what costs may be repeated.</summary>
    NotSent,
}
