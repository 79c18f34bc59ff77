using System.Text;

namespace Codegen.Simulators.BulkGet;

/// <summary>
/// The query as it came over the wire. Only the unreserved characters of RFC 3986 may stand for themselves: a plus sign or a
/// comma that is not encoded means something else to the service, or to what stands before it.
/// </summary>
internal sealed class RawQuery
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);
    private readonly Dictionary<string, string> _parameters = new(StringComparer.Ordinal);

    public RawQuery(string rawTarget)
    {
        var start = rawTarget.IndexOf('?', StringComparison.Ordinal);
        foreach (var pair in start < 0 ? [] : rawTarget[(start + 1)..].Split('&'))
        {
            var parts = pair.Split('=');
            if (parts.Length != 2 || !_parameters.TryAdd(parts[0], parts[1]))
            {
                throw new BulkGetRefusal(BulkGetRefusal.MissingParameter, $"A parameter is not of the form name=value, or comes twice: {parts[0]}");
            }
        }
    }

    public string TakeRequired(string name, int code) =>
        Take(name, code) is { Length: > 0 } text ? text : throw new BulkGetRefusal(BulkGetRefusal.MissingParameter, $"{name} is missing or empty");

    /// <summary>The value, decoded.</summary>
    /// <param name="code">Tells that the value is not encoded as it has to be.</param>
    public string? Take(string name, int code)
    {
        if (!_parameters.Remove(name, out var raw))
        {
            return null;
        }

        var bytes = new List<byte>();
        for (var i = 0; i < raw.Length; i++)
        {
            if (char.IsAsciiLetterOrDigit(raw[i]) || raw[i] is '-' or '.' or '_' or '~')
            {
                bytes.Add((byte)raw[i]);
            }
            else if (raw[i] == '%' && i + 2 < raw.Length && char.IsAsciiHexDigit(raw[i + 1]) && char.IsAsciiHexDigit(raw[i + 2]))
            {
                bytes.Add(Convert.ToByte(raw.Substring(i + 1, 2), 16));
                i += 2;
            }
            else
            {
                throw new BulkGetRefusal(code, $"{name}: '{raw[i]}' has to be percent-encoded");
            }
        }

        try
        {
            return StrictUtf8.GetString([.. bytes]);
        }
        catch (DecoderFallbackException)
        {
            throw new BulkGetRefusal(code, $"{name} is not UTF-8");
        }
    }

    public void End()
    {
        foreach (var name in _parameters.Keys)
        {
            throw new BulkGetRefusal(BulkGetRefusal.MissingParameter, $"There is no parameter {name}");
        }
    }
}
