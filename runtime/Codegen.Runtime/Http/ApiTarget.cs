namespace Codegen.Runtime.Http;

/// <summary>A checked base address.</summary>
/// <param name="Prefix">The escaped text to which paths are added.</param>
/// <param name="UriHost">The host as <see cref="Uri.Host"/> gives it.</param>
/// <param name="Authority">The host, with its port where that is not the scheme's own.</param>
internal sealed record ApiTarget(string Prefix, string UriHost, string Authority)
{
    internal static ApiTarget Create(Uri address, bool allowInsecureHttp) =>
        new(BaseAddress.Prefix(address, allowInsecureHttp), address.Host, address.Authority);
}
