using Codegen.Runtime.Auth;
using Codegen.Runtime.Http;
using Codegen.Runtime.Http.Paging;
using Codegen.Runtime.Json;
using Codegen.Testing.Http;
using Xunit;

namespace Codegen.Runtime.Tests.Http;

public sealed class PagingTests
{
    private static readonly ListCodec<string> Texts = new(JsonCodecs.Text);

    [Fact]
    public async Task LinksAreFollowedToTheEnd()
    {
        var (items, asked) = await ReadAsync(
            new LinkPaging("/items", "/next"),
            null,
            """{"items":["a","b"],"next":"/v1/list?page=2&size=2"}""",
            """{"items":[],"next":"https://api.sample.test/v1/list?page=3"}""",
            """{"items":["c"],"next":null}""");

        Assert.Equal("a b c", items);
        Assert.Equal(["/v1/list?q=x%26y", "/v1/list?page=2&size=2", "/v1/list?page=3"], asked);
    }

    [Theory]
    [InlineData("https://other.sample.test/v1/list")]
    [InlineData("http://api.sample.test/v1/list")]
    [InlineData("https://api.sample.test:8443/v1/list")]
    [InlineData("//other.sample.test/list")]
    [InlineData("https://user:p@api.sample.test/v1/list")]
    [InlineData("javascript:alert(1)")]
    public async Task ALinkToAnotherOriginIsNotFollowed(string link)
    {
        var refusal = await Assert.ThrowsAsync<ApiResponseException>(() =>
            ReadAsync(new LinkPaging("/items", "/next"), null, $$"""{"items":["a"],"next":"{{link}}"}""", """{"items":["b"]}"""));

        Assert.DoesNotContain("other", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ALinkToItselfIsNotFollowedForEver()
    {
        const string Page = """{"items":["a"],"next":"?page=2"}""";

        var refusal = await Assert.ThrowsAsync<ApiResponseException>(() => ReadAsync(new LinkPaging("/items", "/next"), null, Page, Page, Page));

        Assert.Contains("names itself", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CursorsAreHandedOn()
    {
        var (items, asked) = await ReadAsync(
            new CursorPaging("/data/items", "after", "/data/token"),
            null,
            """{"data":{"items":["a"],"token":"t&1"}}""",
            """{"data":{"items":["b"],"token":17}}""",
            """{"data":{"items":["c"],"token":""}}""");

        Assert.Equal("a b c", items);
        Assert.Equal(["/v1/list?q=x%26y", "/v1/list?q=x%26y&after=t%261", "/v1/list?q=x%26y&after=17"], asked);
    }

    [Fact]
    public async Task ACursorThatStaysIsAnError() =>
        await Assert.ThrowsAsync<ApiResponseException>(() =>
            ReadAsync(new CursorPaging("", "after", "/0"), "t", """["t"]"""));

    [Fact]
    public async Task PagesAreCountedUntilTheLast()
    {
        var (items, asked) = await ReadAsync(
            new PageNumberPaging("/items", "page", 1) { Pages = "/pages" },
            null,
            """{"items":["a"],"pages":"2"}""",
            """{"items":["b"],"pages":2}""");

        Assert.Equal("a b", items);
        Assert.Equal(["/v1/list?q=x%26y", "/v1/list?q=x%26y&page=2"], asked);
    }

    [Fact]
    public async Task AFlagOrAnEmptyPageEndsPages()
    {
        var (all, last) = await ReadAsync(new PageNumberPaging("", "page", 0), "4", """["a","b"]""", "[]");
        var (items, asked) = await ReadAsync(new PageNumberPaging("/items", "page", 0) { Last = "/last" }, null, """{"items":["a"],"last":false}""", """{"items":["b"],"last":true}""");

        Assert.Equal("a b", all);
        Assert.Equal(["/v1/list?q=x%26y&page=4", "/v1/list?q=x%26y&page=5"], last);
        Assert.Equal("a b", items);
        Assert.Equal("/v1/list?q=x%26y&page=1", asked[1]);
    }

    [Fact]
    public async Task OffsetsAreWhatCameSoFar()
    {
        var (items, asked) = await ReadAsync(
            new OffsetPaging("/items", "offset") { Total = "/total" },
            "10",
            """{"items":["a","b"],"total":13}""",
            """{"items":["c"],"total":13}""");
        var (all, last) = await ReadAsync(new OffsetPaging("/items", "offset") { Total = "/total" }, null, """{"items":["a","b","c"],"total":-1}""", """{"items":[]}""");

        Assert.Equal("a b c", items);
        Assert.Equal(["/v1/list?q=x%26y&offset=10", "/v1/list?q=x%26y&offset=12"], asked);
        Assert.Equal("a b c", all);
        Assert.Equal("/v1/list?q=x%26y&offset=3", last[1]);
    }

    [Theory]
    [InlineData(null, null, "after=id%3C5", "after=id%3C4")]
    [InlineData("&", "kind=sent", "after=kind%3Dsent%26id%3C5", "after=kind%3Dsent%26id%3C4")]
    public async Task KeysGoOnAfterTheLastItem(string? join, string? start, string second, string third)
    {
        var (items, asked) = await ReadAsync(new KeyPaging("", "after", "", "id<{value}") { Join = join }, start, "[7,5]", """["4"]""", "[]");

        Assert.Equal("7 5 4", items);
        Assert.EndsWith(second, asked[1], StringComparison.Ordinal);
        Assert.EndsWith(third, asked[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task KeysDependOnAnotherParameter()
    {
        var paging = new KeyPaging("", "after", "", "id<{value}") { WhenParameter = "q", WhenValue = "x&y", WhenText = "id>{value}" };

        var (_, asked) = await ReadAsync(paging, null, "[7]", "[]");

        Assert.EndsWith("after=id%3E7", asked[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}", "")]
    [InlineData("""{"items":null}""", "")]
    public async Task AListThatIsMissingIsEmpty(string body, string expected) =>
        Assert.Equal(expected, (await ReadAsync(new LinkPaging("/items", "/next"), null, body)).Items);

    [Theory]
    [InlineData("""{"items":{}}""")]
    [InlineData("""{"items":[{}]}""")]
    [InlineData("no JSON")]
    public async Task AnAnswerThatIsNoPageIsAnError(string body) =>
        await Assert.ThrowsAsync<ApiResponseException>(() => ReadAsync(new LinkPaging("/items", "/next"), null, body));

    [Fact]
    public async Task WhatWasReadIsHandedOutBeforeAnError()
    {
        int answered = 0;
        using var handler = new StubHandler(_ => new HttpResponseMessage(++answered == 1 ? System.Net.HttpStatusCode.OK : System.Net.HttpStatusCode.BadGateway)
        {
            Content = new StringContent("""{"items":["a","b"],"next":"t"}"""),
        });
        using ApiTransport transport = Calls.To(handler);
        var items = new List<string>();

        await Assert.ThrowsAsync<ApiException>(async () =>
        {
            await foreach (string item in transport.ListPagesAsync(Request(new CursorPaging("/items", "after", "/next")), Texts, null, default))
            {
                items.Add(item);
            }
        });

        Assert.Equal(["a", "b"], items);
    }

    [Fact]
    public async Task TheListCanBeReadAgainAndStopsWhenNobodyWantsMore()
    {
        using var handler = StubHandler.Json("""{"items":["a"],"next":"t"}""");
        using ApiTransport transport = Calls.To(handler, null, ApiCredential.FromKey(0, new ApiKeyAuth("secret"), ApiKeyLocation.Header, "X-Key"));
        IAsyncEnumerable<string> list = transport.ListPagesAsync(Request(new CursorPaging("/items", "after", "/next")), Texts, null, default);

        for (int i = 0; i < 2; i++)
        {
            await foreach (string _ in list)
            {
                break;
            }
        }

        Assert.Equal(2, handler.Requests.Count);
    }

    private static ApiRequest Request(ApiPaging paging)
    {
        var request = new ApiRequest(new ApiOperation("Items.List", "GET", "/list", SendClass.Safe) { Paging = paging });
        request.AddQueryText("q", "x&y");
        return request;
    }

    private static async Task<(string Items, List<string> Asked)> ReadAsync(ApiPaging paging, string? start, params string[] answers)
    {
        int answered = 0;
        using var handler = new StubHandler(_ => new HttpResponseMessage { Content = new StringContent(answers[answered++]) });
        using ApiTransport transport = Calls.To(handler);
        var items = new List<string>();

        await foreach (string item in transport.ListPagesAsync(Request(paging), Texts, start, default))
        {
            items.Add(item);
        }

        return (string.Join(' ', items), [.. handler.Requests.Select(request => request.PathAndQuery)]);
    }
}
