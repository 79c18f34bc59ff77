namespace Codegen.Pipeline.Reading;

/// <summary>Names that travel in headers (RFC 9110, 5.6.2).</summary>
internal static class HttpToken
{
    /// <summary>What belongs to the message itself and is never a parameter's to set.</summary>
    private static readonly HashSet<string> Framing = new(StringComparer.OrdinalIgnoreCase)
    {
        "Connection", "Content-Length", "Expect", "Host", "Keep-Alive", "Proxy-Connection", "TE", "Trailer", "Transfer-Encoding", "Upgrade",
    };

    public static bool IsToken(string text)
    {
        foreach (var c in text)
        {
            if (!(c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9') && "!#$%&'*+-.^_`|~".IndexOf(c) < 0)
            {
                return false;
            }
        }

        return text.Length > 0;
    }

    public static bool IsFraming(string name) => Framing.Contains(name);
}
