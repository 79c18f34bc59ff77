using System.ComponentModel;

namespace Codegen.Runtime.Json;

/// <summary>Reads and writes objects as maps.</summary>
/// <typeparam name="T">The values' type.</typeparam>
/// <param name="values">The values' codec.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MapCodec<T>(JsonCodec<T> values) : JsonCodec<IReadOnlyDictionary<string, T>>
{
    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, T> Read(ref JsonInput json) => json.ReadMap(values);

    /// <inheritdoc/>
    public override void Write(ref JsonOutput json, IReadOnlyDictionary<string, T> value) => json.WriteMap(values, value);
}
