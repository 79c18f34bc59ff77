using System.ComponentModel;

namespace Codegen.Runtime.Json;

/// <summary>Reads and writes flags as two values of an API's own, numbers as numbers.</summary>
/// <param name="format">The format.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FlagFormatCodec(FlagTextFormat format) : JsonCodec<bool>
{
    /// <inheritdoc/>
    public override bool Read(ref JsonInput json) =>
        format.TryParse(json.ReadText(), out bool value) ? value : throw json.Fault("A flag in the API's own form was expected.");

    /// <inheritdoc/>
    public override void Write(ref JsonOutput json, bool value) => json.WriteScalar(format.ScalarOf(value));
}
