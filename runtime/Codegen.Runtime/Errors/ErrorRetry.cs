namespace Codegen.Runtime.Errors;

/// <summary>Whether a request may be repeated after an error.</summary>
public enum ErrorRetry
{
    /// <summary>It would fail again, or might act twice.</summary>
    Never,

    /// <summary>The provider allows a repeat after a pause. Where only an HTTP status says so, that is not meant for requests that cost.</summary>
    AfterWait,

    /// <summary>The request was not worked on at all, so that even what costs may be repeated.</summary>
    NotSent,
}
