namespace Codegen.Pipeline.Reading.OpenApi;

/// <summary>The rule for base addresses.</summary>
internal static class ServerAddress
{
    /// <summary>Why an address cannot be a base; null where it can.</summary>
    public static string? Refuse(string url)
    {
        if (url.Length == 0)
        {
            return "it is empty";
        }

        foreach (var c in url)
        {
            if (c <= ' ' || c == '\\' || c == '"' || c == '<' || c == '>' || char.IsControl(c) || char.IsWhiteSpace(c))
            {
                return "it holds a character that no address has";
            }
        }

        if (url[0] == '/' || !Uri.TryCreate(url, UriKind.Absolute, out var address))
        {
            return "it is not absolute";
        }

        if (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps)
        {
            return "it is neither http nor https";
        }

        if (address.UserInfo.Length > 0)
        {
            return "it holds a user name";
        }

        if (url.IndexOfAny(['?', '#']) >= 0)
        {
            return "it holds a query or a fragment";
        }

        return address.Host.Length == 0 ? "it has no host" : null;
    }
}
