using System.ComponentModel;

namespace Codegen.Runtime.Json;

/// <summary>Reads and writes an open enum as text. Unknown values are kept.</summary>
/// <typeparam name="T">The enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OpenEnumCodec<T> : JsonCodec<T>
    where T : struct, IOpenEnum<T>
{
    private OpenEnumCodec()
    {
    }

    /// <summary>The one instance.</summary>
    public static OpenEnumCodec<T> Instance { get; } = new();

    /// <inheritdoc/>
    public override T Read(ref JsonInput json) => T.FromValue(json.ReadEnumText(T.Table));

    /// <inheritdoc/>
    public override void Write(ref JsonOutput json, T value) => json.WriteText(value.Value);
}
