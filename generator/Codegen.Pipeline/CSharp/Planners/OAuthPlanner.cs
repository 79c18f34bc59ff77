using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.CSharp.Typing;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>Plans how a client gets its own tokens.</summary>
internal static class OAuthPlanner
{
    public static readonly Code Type = Code.Of($"{Names.Auth}.OAuthClientAuth");

    /// <summary>The same scheme for callers that bring a token.</summary>
    public static SecurityScheme AsReadyToken(SecurityScheme scheme) =>
        scheme is OAuthScheme ? new BearerScheme(scheme.Pointer, scheme.Id, scheme.Description) : scheme;

    /// <summary>The expression that binds the credentials.</summary>
    public static Code Credential(OAuthScheme scheme, int slot, Code parameter)
    {
        var settings = Code.Join($", ", Settings(scheme));
        var endpoint = Code.Of($"new {Names.Auth}.OAuthEndpoint({Code.Literal(scheme.TokenUrl)})");
        return Code.Of($"{Names.Auth}.ApiCredential.FromOAuth({slot}, {parameter}, {(settings.IsEmpty ? endpoint : Code.Of($"{endpoint} {{ {settings} }}"))})");
    }

    private static IEnumerable<Code> Settings(OAuthScheme scheme)
    {
        if (scheme.RefreshUrl is { } refresh)
        {
            yield return Code.Of($"RefreshUrl = {Code.Literal(refresh)}");
        }

        if (scheme.Audience is { } audience)
        {
            yield return Code.Of($"Audience = {Code.Literal(audience)}");
        }

        if (!scheme.Scopes.IsEmpty)
        {
            yield return Code.Of($"Scopes = {CodeLists.Texts(scheme.Scopes)}");
        }

        if (scheme.CredentialsInBody)
        {
            yield return Code.Of($"CredentialsInBody = true");
        }

        if (scheme.JsonRequests)
        {
            yield return Code.Of($"JsonRequests = true");
        }
    }
}
