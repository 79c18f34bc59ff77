using Codegen.Runtime.Http;
using Codegen.Runtime.Json;
using Codegen.Testing.Http;
using Xunit;

namespace Codegen.Runtime.Tests.Http;

public class HeaderTests
{
    [Theory]
    [InlineData("a\r\nEvil: 1")]
    [InlineData("a\nEvil: 1")]
    [InlineData("a\rb")]
    [InlineData("a\0b")]
    [InlineData("a\tb")]
    [InlineData("a\u007fb")]
    [InlineData("a\u0085b")]
    [InlineData("a\u2028b")]
    [InlineData("é")]
    public void ControlCharactersAreRefusedByNameAndNotShown(string value)
    {
        ApiRequest request = Calls.Request(SendClass.Send);

        foreach (Action add in new Action[]
        {
            () => request.AddHeaderText("X-Ref", value),
            () => request.AddHeaderList("X-Ref", ["a", value], false),
            () => request.AddHeaderPairs("X-Ref", [new("a", value)], true),
            () => request.AddHeaderPairs("X-Ref", [new(value, "a")], true),
        })
        {
            ArgumentException thrown = Assert.ThrowsAny<ArgumentException>(add);

            Assert.Equal("X-Ref", thrown.ParamName);
            Assert.DoesNotContain("Evil", thrown.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("Host")]
    [InlineData("content-length")]
    [InlineData("Transfer-Encoding")]
    [InlineData("X Bad")]
    [InlineData("X:\r\nEvil")]
    [InlineData("")]
    public void NamesThatFrameTheMessageAreRefused(string name)
    {
        Assert.ThrowsAny<ArgumentException>(() => Calls.Request(SendClass.Send).AddHeaderText(name, "1"));
    }

    [Fact]
    public async Task OtherPlacesKeepLineEndsHarmless()
    {
        await using var server = new RawHttpServer(exchange => exchange.AnswerAsync("\"ok\""));
        using ApiTransport transport = Calls.To(server);
        ApiRequest request = Calls.Request(SendClass.Send, "POST", "/x/{id}");
        request.SetPathText("id", "a\r\nEvil: 1");
        request.AddQueryText("q\r\nEvil: 1", "a\r\nEvil: 1");
        request.AddCookieText("c\r\nEvil: 1", "a\r\nEvil: 1");
        var form = new ApiForm();
        form.AddText("f\r\nEvil: 1", "\r\n\r\nGET /evil HTTP/1.1");
        request.SetFormBody(form);

        await transport.JsonTextAsync(request);

        RawHttpRequest seen = Assert.Single(server.Requests);
        Assert.DoesNotContain(seen.HeaderLines, line => line.StartsWith("Evil", StringComparison.Ordinal));
        Assert.Equal("f%0D%0AEvil%3A+1=%0D%0A%0D%0AGET+%2Fevil+HTTP%2F1.1", seen.BodyText);
    }

    [Fact]
    public async Task StandardHeadersAreSent()
    {
        var operation = new ApiOperation("X", "GET", "/x", SendClass.Safe) { Accept = "application/json" };

        StubRequest seen = await Calls.CaptureAsync(new ApiRequest(operation));
        StubRequest changed = await Calls.CaptureAsync(new ApiRequest(operation), new ApiClientOptions { UserAgent = "mine/3 (x)" });

        Assert.Equal("application/json", seen.Header("Accept"));
        Assert.Equal("sample/1.0", seen.Header("User-Agent"));
        Assert.Equal("mine/3 (x)", changed.Header("User-Agent"));
        Assert.Null(seen.Body);
    }

    [Fact]
    public async Task ParametersMaySetAcceptAndContentType()
    {
        var operation = new ApiOperation("X", "POST", "/x", SendClass.Send) { Accept = "application/json" };
        var request = new ApiRequest(operation);
        request.SetTextBody("<a/>", "text/plain");
        request.AddHeaderText("Accept", "text/csv");
        request.AddHeaderText("Content-Type", "application/xml");

        StubRequest seen = await Calls.CaptureAsync(request);

        Assert.Equal("text/csv", seen.Header("Accept"));
        Assert.Equal("application/xml", seen.Header("Content-Type"));
    }

    [Fact]
    public async Task BodiesHaveTheirMediaType()
    {
        ApiRequest json = Calls.Request(SendClass.Send);
        json.SetJsonBody(JsonCodecs.Text, "Привіт +380 \"x\"");
        ApiRequest patch = Calls.Request(SendClass.Send);
        patch.SetJsonBody(JsonCodecs.Int32, 5, "application/merge-patch+json");
        ApiRequest text = Calls.Request(SendClass.Safe);
        text.SetTextBody("é", "text/plain");
        ApiRequest bytes = Calls.Request(SendClass.Safe);
        bytes.SetFileBody(new byte[] { 0, 255 }, "application/octet-stream");

        StubRequest first = await Calls.CaptureAsync(json);

        Assert.Equal(("application/json", "\"Привіт +380 \\\"x\\\"\""), (first.Header("Content-Type"), first.BodyText));
        Assert.Equal("application/merge-patch+json", (await Calls.CaptureAsync(patch)).Header("Content-Type"));
        Assert.Equal("text/plain; charset=utf-8", (await Calls.CaptureAsync(text)).Header("Content-Type"));
        Assert.Equal([0, 255], (await Calls.CaptureAsync(bytes)).Body);
    }

    [Fact]
    public async Task RequestIsSentOnce()
    {
        using StubHandler handler = StubHandler.Json("\"ok\"");
        using ApiTransport transport = Calls.To(handler);
        ApiRequest request = Calls.Request(SendClass.Safe);
        await transport.JsonTextAsync(request);

        await Assert.ThrowsAsync<InvalidOperationException>(() => transport.JsonTextAsync(request));
    }
}
