namespace Codegen.Runtime.Http;

/// <summary>The rules for addresses to which requests may go.</summary>
internal static class BaseAddress
{
    internal static Uri Check(Uri address, string parameterName)
    {
        if (!address.IsAbsoluteUri || (address.Scheme != Uri.UriSchemeHttps && address.Scheme != Uri.UriSchemeHttp))
        {
            throw new ArgumentException("The address must be absolute, with https or http.", parameterName);
        }

        // The address itself is not in the message: user information and query may be secrets.
        if (address.UserInfo.Length > 0 || address.Query.Length > 0 || address.Fragment.Length > 0)
        {
            throw new ArgumentException("The address must not have a user name, query or fragment.", parameterName);
        }

        return address;
    }

    /// <summary>The escaped text to which an operation's path is added, without a slash at its end.</summary>
    internal static string Prefix(Uri address, bool allowInsecureHttp)
    {
        if (address.Scheme == Uri.UriSchemeHttp && !allowInsecureHttp && !address.IsLoopback)
        {
            throw new InvalidOperationException(
                $"Requests to {address.Authority} would go over http, in the clear. Use https, or set {nameof(ApiClientOptions.AllowInsecureHttp)}.");
        }

        return address.AbsoluteUri.TrimEnd('/');
    }

    internal static Uri Parse(string address, string parameterName)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out Uri? parsed))
        {
            throw new ArgumentException("The address must be absolute, with https or http.", parameterName);
        }

        return Check(parsed, parameterName);
    }
}
