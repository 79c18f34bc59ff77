using Codegen.Runtime.Auth;

namespace Codegen.Runtime.Tests.Http;

/// <summary>What a generated class of credentials would be.</summary>
internal sealed class TestCredentials : ApiCredentials
{
    internal TestCredentials(string user, string password)
        : base(new ApiCredentialValue("user", user, false, true), new ApiCredentialValue("password", password, true, true))
    {
    }

    internal TestCredentials(ApiReadyToken token)
        : base(token)
    {
    }
}
