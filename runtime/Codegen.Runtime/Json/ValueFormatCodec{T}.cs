using System.ComponentModel;

namespace Codegen.Runtime.Json;

/// <summary>Reads and writes values in an API's own text format.</summary>
/// <typeparam name="T">The values' type.</typeparam>
/// <param name="format">The format.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ValueFormatCodec<T>(ValueTextFormat<T> format) : JsonCodec<T>
    where T : struct
{
    /// <inheritdoc/>
    public override T Read(ref JsonInput json) =>
        format.TryParse(json.ReadText(), out T value) ? value : throw json.Fault("A text in the API's own form was expected.");

    /// <inheritdoc/>
    public override void Write(ref JsonOutput json, T value) => json.WriteText(format.Write(value));
}
