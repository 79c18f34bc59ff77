using System.ComponentModel;
using System.Text;
using Codegen.Runtime.Json;

namespace Codegen.Runtime.Callbacks;

/// <summary>How a request that an API makes is read. Made once; safe for concurrent use.</summary>
/// <typeparam name="T">What the request says.</typeparam>
/// <param name="codec">Its codec.</param>
/// <param name="names">The names of its members.</param>
/// <param name="sources">Where values may stand, in this order.</param>
/// <param name="ignoreCase">Capitals in names do not count.</param>
/// <param name="prefixes">Letters before names that some senders leave out.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CallbackForm<T>(JsonCodec<T> codec, string[] names, CallbackSource[] sources, bool ignoreCase, string[] prefixes)
{
    private const int MostBytes = 1024 * 1024;

    private readonly CallbackNames _names = new(names, ignoreCase, prefixes);

    /// <summary>Reads a request.</summary>
    /// <param name="contentType">The <c>Content-Type</c> header; null for none.</param>
    /// <param name="body">The body; empty for none.</param>
    /// <param name="query">The query with or without its question mark, as it came; null for none.</param>
    /// <returns>What it says.</returns>
    /// <exception cref="CallbackException">It is not such a request.</exception>
    public T Read(string? contentType, ReadOnlySpan<byte> body, string? query)
    {
        if (body.Length > MostBytes || query?.Length > MostBytes)
        {
            throw new CallbackException($"The callback is larger than {MostBytes} bytes.");
        }

        foreach (CallbackSource source in sources)
        {
            byte[]? json = source switch
            {
                CallbackSource.Json => IsJson(contentType, body) ? _names.Rename(body) : null,
                CallbackSource.Form => IsForm(contentType, body) ? _names.ToJson(CallbackFields.Read(Decode(body))) : null,
                _ => string.IsNullOrEmpty(query) ? null : _names.ToJson(CallbackFields.Read(query.TrimStart('?'))),
            };

            if (json is not null)
            {
                return Parse(json);
            }
        }

        throw new CallbackException("The callback holds nothing that its description knows.");
    }

    private T Parse(byte[] json)
    {
        try
        {
            return codec.Parse(json);
        }
        catch (JsonDataException e)
        {
            throw new CallbackException($"The callback does not have the described form, at {e.Path ?? "$"}.", e);
        }
    }

    private static bool IsJson(string? contentType, ReadOnlySpan<byte> body) =>
        (contentType is null || contentType.Contains("json", StringComparison.OrdinalIgnoreCase)) && body.TrimStart(" \t\r\n"u8) is [(byte)'{' or (byte)'[', ..];

    private static bool IsForm(string? contentType, ReadOnlySpan<byte> body) =>
        !body.IsEmpty && (contentType is null || contentType.TrimStart().StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase));

    // A form is ASCII; bytes beyond it are taken for what their sender meant to encode.
    private static string Decode(ReadOnlySpan<byte> body) => Encoding.UTF8.GetString(body);
}
