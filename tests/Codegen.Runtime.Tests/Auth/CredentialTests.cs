using Codegen.Runtime.Auth;
using Xunit;

namespace Codegen.Runtime.Tests.Auth;

public class CredentialTests
{
    [Theory]
    [InlineData("")]
    [InlineData("canary\r\n")]
    [InlineData("canary\0")]
    [InlineData("canary\u0085")]
    public void BadSecretsAreRefusedByName(string secret)
    {
        foreach ((string name, Action make) in new (string, Action)[]
        {
            ("userName", () => _ = new BasicAuth(secret, "p")),
            ("password", () => _ = new BasicAuth("u", secret)),
            ("token", () => _ = new BearerAuth(secret)),
            ("key", () => _ = new ApiKeyAuth(secret)),
        })
        {
            ArgumentException thrown = Assert.ThrowsAny<ArgumentException>(make);

            Assert.Equal(name, thrown.ParamName);
            Assert.DoesNotContain("canary", thrown.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void NullsAreRefused()
    {
        Assert.Throws<ArgumentNullException>("userName", () => new BasicAuth(null!, "p"));
        Assert.Throws<ArgumentNullException>("password", () => new BasicAuth("u", null!));
        Assert.Throws<ArgumentNullException>("token", () => new BearerAuth(null!));
        Assert.Throws<ArgumentNullException>("key", () => new ApiKeyAuth(null!));
    }

    [Fact]
    public void WhatAHeaderCannotCarryIsRefused()
    {
        Assert.Throws<ArgumentException>("userName", () => new BasicAuth("a:b", "p"));
        Assert.Throws<ArgumentException>("token", () => new BearerAuth("é"));
        Assert.Throws<ArgumentException>("key", () => ApiCredential.FromKey(0, new ApiKeyAuth("é"), ApiKeyLocation.Header, "X-Key"));
        Assert.NotNull(ApiCredential.FromKey(0, new ApiKeyAuth("é"), ApiKeyLocation.Query, "key"));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(64)]
    public void SlotsAreBits(int slot)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ApiCredential.FromBearer(slot, new BearerAuth("t")));
    }
}
