using System.ComponentModel;
using Codegen.Runtime.Json;

namespace Codegen.Runtime.Callbacks;

/// <summary>Writes what callbacks have to be answered with.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CallbackAnswer
{
    private static readonly ListCodec<string> Texts = new(JsonCodecs.Text);

    /// <summary>A JSON list of texts.</summary>
    /// <param name="texts">The texts.</param>
    /// <returns>The body of the answer, to be sent as <c>application/json</c>.</returns>
    public static byte[] ListOf(IReadOnlyList<string> texts) => Texts.ToUtf8Bytes(texts);
}
