using System.ComponentModel;

namespace Codegen.Runtime.Http;

/// <summary>A range of HTTP status codes, both ends included.</summary>
/// <param name="First">The lowest.</param>
/// <param name="Last">The highest.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct ApiStatusRange(int First, int Last)
{
    internal bool Contains(int status) => status >= First && status <= Last;
}
