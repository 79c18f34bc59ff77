namespace Codegen.Generator.Tests.Calls;

/// <summary>What generated clients do to get tokens.</summary>
public sealed class OAuthTests
{
    private const string Tokens = """
        var sent = new List<string>();
        var handler = new Answers(request =>
        {
            sent.Add(request.Method + " " + request.RequestUri + " " + request.Headers.Authorization + " " + request.Content?.ReadAsStringAsync().GetAwaiter().GetResult());
            return request.RequestUri!.AbsolutePath is "/token" or "/oauth/token" ? "{\"access_token\":\"t1\",\"expires_in\":\"60\"}" : "";
        });

        """;

    [Fact]
    public void AClientGetsATokenAndUsesIt()
    {
        var sent = CallRunner.Run("oauth", Tokens + """
            using var client = new OauthClient(new OAuthClientAuth("me", "secret"), handler);
            client.UsualAsync().GetAwaiter().GetResult();
            client.UsualAsync().GetAwaiter().GetResult();
            return string.Join("\n", sent);
            """);

        Assert.Equal(
            "POST https://login.example.com/token Basic bWU6c2VjcmV0 grant_type=client_credentials&scope=read+write\n"
            + "GET https://api.example.com/v1/usual Bearer t1 \n"
            + "GET https://api.example.com/v1/usual Bearer t1 ",
            sent);
    }

    [Fact]
    public void UnusualRequestsAreMadeAsTheExtensionSays()
    {
        var sent = CallRunner.Run("oauth", Tokens + """
            using var client = new OauthClient(new OAuthClientAuth("me", "secret"), new ApiKeyAuth("k"), handler);
            client.UnusualAsync().GetAwaiter().GetResult();
            using var sandbox = new OauthClient(
                new OAuthClientAuth("me", "secret") { Audience = "sandbox", TokenUrl = new Uri("https://sandbox.example.com/token") }, new ApiKeyAuth("k"), handler);
            sandbox.UnusualAsync().GetAwaiter().GetResult();
            return string.Join("\n", sent);
            """);

        Assert.Equal(
            "POST https://api.example.com/oauth/token  {\"grant_type\":\"client_credentials\",\"audience\":\"https://api.example.com\",\"client_id\":\"me\",\"client_secret\":\"secret\"}\n"
            + "POST https://api.example.com/v1/unusual Bearer t1 \n"
            + "POST https://sandbox.example.com/token  {\"grant_type\":\"client_credentials\",\"audience\":\"sandbox\",\"client_id\":\"me\",\"client_secret\":\"secret\"}\n"
            + "POST https://api.example.com/v1/unusual Bearer t1 ",
            sent);
    }

    [Fact]
    public void AClientOfAnOlderDocumentGetsATokenToo()
    {
        var sent = CallRunner.Run("oauth-older", Tokens + """
            using var client = new OauthOlderClient(new OAuthClientAuth("me", "secret"), handler);
            client.UsualAsync().GetAwaiter().GetResult();
            return string.Join("\n", sent);
            """);

        Assert.Equal(
            "POST https://login.example.com/token  {\"grant_type\":\"client_credentials\",\"audience\":\"https://api.example.com\",\"scope\":\"read\",\"client_id\":\"me\",\"client_secret\":\"secret\"}\n"
            + "GET https://api.example.com/usual Bearer t1 ",
            sent);
    }

    [Fact]
    public void ATokenThatTheCallerBringsIsUsedAsItIs()
    {
        var sent = CallRunner.Run("oauth", Tokens + """
            using var client = new OauthClient(new BearerAuth("mine"), handler);
            client.UsualAsync().GetAwaiter().GetResult();
            return string.Join("\n", sent);
            """);

        Assert.Equal("GET https://api.example.com/v1/usual Bearer mine ", sent);
    }
}
