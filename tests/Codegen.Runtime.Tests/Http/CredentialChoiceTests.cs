using Codegen.Runtime.Auth;
using Codegen.Runtime.Http;
using Codegen.Testing.Http;
using Xunit;

namespace Codegen.Runtime.Tests.Http;

public class CredentialChoiceTests
{
    private static readonly ApiCredential Basic = ApiCredential.FromBasic(0, new BasicAuth("Aladdin", "open sesame"));
    private static readonly ApiCredential Header = ApiCredential.FromKey(1, new ApiKeyAuth("k1"), ApiKeyLocation.Header, "X-Key");
    private static readonly ApiCredential Query = ApiCredential.FromKey(2, new ApiKeyAuth("k 2&"), ApiKeyLocation.Query, "api key");
    private static readonly ApiCredential Cookie = ApiCredential.FromKey(63, new ApiKeyAuth("k3;"), ApiKeyLocation.Cookie, "sid");

    [Fact]
    public async Task EachCredentialGoesToItsPlace()
    {
        ApiRequest request = Request(0b111UL | (1UL << 63));
        request.AddQueryText("a", "1");
        request.AddCookieText("c", "0");

        StubRequest seen = await Calls.CaptureAsync(request, null, Basic, Header, Query, Cookie);

        Assert.Equal("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==", seen.Header("Authorization"));
        Assert.Equal("k1", seen.Header("X-Key"));
        Assert.Equal("/v1/x/..%2F?a=1&api%20key=k%202%26", seen.PathAndQuery);
        Assert.Equal("c=0; sid=k3%3B", seen.Header("Cookie"));
    }

    [Fact]
    public async Task FirstAlternativeThatTheClientHasIsTaken()
    {
        StubRequest seen = await Calls.CaptureAsync(Request(0, 0b101, 0b010, 0b001), null, Basic, Header);

        Assert.Equal("k1", seen.Header("X-Key"));
        Assert.Null(seen.Header("Authorization"));
    }

    [Fact]
    public async Task NothingIsSentWhereNothingIsNeeded()
    {
        StubRequest unasked = await Calls.CaptureAsync(Request(), null, Basic, Header, Query, Cookie);
        StubRequest anonymous = await Calls.CaptureAsync(Request(0b100, 0), null, Basic);

        Assert.Null(unasked.Header("Authorization"));
        Assert.Null(unasked.Header("Cookie"));
        Assert.Equal("/v1/x/..%2F", unasked.PathAndQuery);
        Assert.Null(anonymous.Header("Authorization"));
    }

    [Fact]
    public async Task MissingCredentialIsToldBeforeAnythingIsSent()
    {
        using StubHandler handler = StubHandler.Json("1");
        using ApiTransport transport = Calls.To(handler, null, Basic);

        await Assert.ThrowsAsync<InvalidOperationException>(() => transport.JsonTextAsync(Request(0b010)));

        Assert.Empty(handler.Requests);
    }

    private static ApiRequest Request(params ulong[] security)
    {
        var request = new ApiRequest(new ApiOperation("X", "GET", "/x/{id}", SendClass.Safe) { Security = security });
        request.SetPathText("id", "../");
        return request;
    }
}
