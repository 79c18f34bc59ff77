using System.Text;

namespace Codegen.Testing.Http;

/// <summary>A request that came whole: its head as it was on the wire, and its body.</summary>
public sealed record RawHttpRequest(string Head, byte[] Body)
{
    /// <summary>The method and target, without the version.</summary>
    public string Line => RequestLine[..RequestLine.LastIndexOf(' ')];

    /// <summary>The header lines.</summary>
    public IReadOnlyList<string> HeaderLines => Head.Split("\r\n", StringSplitOptions.RemoveEmptyEntries)[1..];

    /// <summary>The body as UTF-8.</summary>
    public string BodyText => Encoding.UTF8.GetString(Body);

    private string RequestLine => Head[..Head.IndexOf("\r\n", StringComparison.Ordinal)];

    /// <summary>A header's value, or null.</summary>
    public string? Header(string name)
    {
        string? line = HeaderLines.FirstOrDefault(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase));
        return line?[(name.Length + 1)..].Trim();
    }
}
