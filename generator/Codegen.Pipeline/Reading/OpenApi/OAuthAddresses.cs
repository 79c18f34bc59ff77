using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.Reading.OpenApi;

/// <summary>Reads the addresses of OAuth flows; one that is only a path belongs to the API's own server.</summary>
internal sealed class OAuthAddresses(IEnumerable<ApiServer> servers)
{
    private readonly string? _server = servers.Select(server => server.Url).OrderBy(url => url.StartsWith("https:", StringComparison.OrdinalIgnoreCase) ? 0 : 1).FirstOrDefault();

    /// <param name="instead">What is used in place of an address that cannot be used.</param>
    /// <returns>The absolute address; null, with a note, where there is none.</returns>
    public string? Read(string url, string pointer, string instead, ReadScope scope)
    {
        var absolute = Complete(url);
        var reason = ServerAddress.Refuse(absolute.Split('?')[0]);
        if (reason is null && ServerAddress.Refuse(absolute.Replace("?", "")) is null)
        {
            return absolute;
        }

        scope.Simplify(pointer, $"The address '{url}', which cannot be used because {reason ?? "it holds a character that no address has"},", instead);
        return null;
    }

    private string Complete(string url) =>
        _server is not null && url.StartsWith("/", StringComparison.Ordinal) && !url.StartsWith("//", StringComparison.Ordinal)
        && Uri.TryCreate(_server, UriKind.Absolute, out var server)
            ? server.GetLeftPart(UriPartial.Authority) + url
            : url;
}
