using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Codegen.Runtime.Json;

/// <summary>Reads and writes a C# enum on <see langword="int"/> as a number. Unknown numbers are kept.</summary>
/// <typeparam name="T">The enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Int32EnumCodec<T> : JsonCodec<T>
    where T : struct, Enum
{
    private Int32EnumCodec()
    {
        if (Unsafe.SizeOf<T>() != sizeof(int))
        {
            throw new NotSupportedException($"{typeof(T).Name} is not an enum on int.");
        }
    }

    /// <summary>The one instance.</summary>
    public static Int32EnumCodec<T> Instance { get; } = new();

    /// <inheritdoc/>
    public override T Read(ref JsonInput json) => Unsafe.BitCast<int, T>(json.ReadInt32());

    /// <inheritdoc/>
    public override void Write(ref JsonOutput json, T value) => json.WriteInt32(Unsafe.BitCast<T, int>(value));
}
