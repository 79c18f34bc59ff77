using System.Security.Cryptography;
using Microsoft.CodeAnalysis.Text;

namespace Codegen.Generator.Reading;

/// <summary>
/// Finds out whether bytes were lost when the compiler decoded a file: it puts U+FFFD for what is no UTF-8, which would reach
/// the wire as part of a name. A document may hold that character itself, so the bytes are compared by their checksum.
/// </summary>
internal static class LossyText
{
    public static bool Is(SourceText source, string text) =>
        text.IndexOf('\uFFFD') >= 0
        && source is { Encoding: { } encoding, ChecksumAlgorithm: SourceHashAlgorithm.Sha256 }
        && !HasChecksum(source, encoding.GetBytes(text))
        && !HasChecksum(source, [.. encoding.GetPreamble(), .. encoding.GetBytes(text)]);

    private static bool HasChecksum(SourceText source, byte[] bytes)
    {
        using var hash = SHA256.Create();
        return source.GetChecksum().SequenceEqual(hash.ComputeHash(bytes));
    }
}
