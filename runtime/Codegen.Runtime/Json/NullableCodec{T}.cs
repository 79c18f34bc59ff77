using System.ComponentModel;

namespace Codegen.Runtime.Json;

/// <summary>Lets null through to a type of objects.</summary>
/// <typeparam name="T">The type without null.</typeparam>
/// <param name="inner">The codec of values that are not null.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class NullableCodec<T>(JsonCodec<T> inner) : JsonCodec<T?>
    where T : class
{
    /// <inheritdoc/>
    public override T? Read(ref JsonInput json) => json.TryReadNull() ? null : inner.Read(ref json);

    /// <inheritdoc/>
    public override void Write(ref JsonOutput json, T? value)
    {
        if (value is null)
        {
            json.WriteNull();
        }
        else
        {
            inner.Write(ref json, value);
        }
    }
}
