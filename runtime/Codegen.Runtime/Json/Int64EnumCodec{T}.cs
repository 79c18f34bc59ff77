using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Codegen.Runtime.Json;

/// <summary>Reads and writes a C# enum on <see langword="long"/> as a number. Unknown numbers are kept.</summary>
/// <typeparam name="T">The enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Int64EnumCodec<T> : JsonCodec<T>
    where T : struct, Enum
{
    private Int64EnumCodec()
    {
        if (Unsafe.SizeOf<T>() != sizeof(long))
        {
            throw new NotSupportedException($"{typeof(T).Name} is not an enum on long.");
        }
    }

    /// <summary>The one instance.</summary>
    public static Int64EnumCodec<T> Instance { get; } = new();

    /// <inheritdoc/>
    public override T Read(ref JsonInput json) => Unsafe.BitCast<long, T>(json.ReadInt64());

    /// <inheritdoc/>
    public override void Write(ref JsonOutput json, T value) => json.WriteInt64(Unsafe.BitCast<T, long>(value));
}
