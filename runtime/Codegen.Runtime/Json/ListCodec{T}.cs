using System.ComponentModel;

namespace Codegen.Runtime.Json;

/// <summary>Reads and writes arrays.</summary>
/// <typeparam name="T">The items' type.</typeparam>
/// <param name="items">The items' codec.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ListCodec<T>(JsonCodec<T> items) : JsonCodec<IReadOnlyList<T>>
{
    /// <inheritdoc/>
    public override IReadOnlyList<T> Read(ref JsonInput json) => json.ReadList(items);

    /// <inheritdoc/>
    public override void Write(ref JsonOutput json, IReadOnlyList<T> value) => json.WriteList(items, value);
}
