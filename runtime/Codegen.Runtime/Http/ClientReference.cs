using System.ComponentModel;
using System.Security.Cryptography;

namespace Codegen.Runtime.Http;

/// <summary>
/// Makes references by which a provider recognizes a repetition. Numbers run on from a start that is random for each
/// process: independent random numbers of 31 bits would collide after some ten thousand, and a collision drops a message.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ClientReference
{
    // JSON numbers beyond 2^53 lose digits in servers that keep them as floating point.
    private const long Int64Bound = 1L << 52;

    private static long _int32 = RandomBelow(int.MaxValue);
    private static long _int64 = RandomBelow(Int64Bound);

    /// <summary>The next number, 1 to 2^31 - 1. It comes again in this process only after 2^31 - 1 others.</summary>
    /// <returns>The number.</returns>
    public static int NextInt32() => (int)(Interlocked.Increment(ref _int32) % int.MaxValue) + 1;

    /// <summary>The next number, 1 to 2^52.</summary>
    /// <returns>The number.</returns>
    public static long NextInt64() => (Interlocked.Increment(ref _int64) % Int64Bound) + 1;

    /// <summary>A new random text of 32 hexadecimal digits.</summary>
    /// <returns>The text.</returns>
    public static string NextText() => Guid.NewGuid().ToString("N");

    private static long RandomBelow(long bound)
    {
        Span<byte> random = stackalloc byte[sizeof(long)];
        RandomNumberGenerator.Fill(random);
        return (long)(BitConverter.ToUInt64(random) % (ulong)bound);
    }
}
