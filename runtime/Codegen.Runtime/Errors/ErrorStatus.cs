using System.ComponentModel;

namespace Codegen.Runtime.Errors;

/// <summary>What an HTTP status means where an answer holds no code.</summary>
/// <param name="Status">The status.</param>
/// <param name="Meaning">What it means.</param>
/// <param name="Category">What kind of thing went wrong.</param>
/// <param name="Retry">What a repeat is good for.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record ErrorStatus(int Status, string Meaning, ErrorCategory Category, ErrorRetry Retry);
