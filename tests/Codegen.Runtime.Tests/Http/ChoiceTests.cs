using Codegen.Runtime.Http;
using Codegen.Testing.Http;
using Xunit;

namespace Codegen.Runtime.Tests.Http;

public class ChoiceTests
{
    private static readonly ApiOperation Adaptable = new("Things.Get", "POST", "/things/{id}", SendClass.Safe)
    {
        PathOption = "ThingsGetPath",
        MethodOption = "ThingsGetMethod",
        Accept = "application/json",
    };

    [Fact]
    public async Task PathAndMethodCanBeSet()
    {
        var options = new Options { Path = "/v2/{id}/thing%20s", Method = HttpMethod.Put };
        using StubHandler handler = StubHandler.Json("\"ok\"");
        using ApiTransport transport = Calls.To(handler, options);
        var request = new ApiRequest(transport.Adapt(Adaptable));
        request.SetPathText("id", "a/b");

        await transport.JsonTextAsync(request);

        StubRequest seen = Assert.Single(handler.Requests);
        Assert.Equal(("PUT", "https://api.sample.test/v1/v2/a%2Fb/thing%20s", "application/json"), (seen.Method, seen.Address, seen.Header("Accept")));
        Assert.Same(transport.Adapt(Adaptable), transport.Adapt(Adaptable));
    }

    [Fact]
    public void AnOperationStaysAsItIsUnlessOptionsSayOtherwise()
    {
        using StubHandler handler = StubHandler.Json("\"ok\"");
        using ApiTransport transport = Calls.To(handler, new Options());

        Assert.Same(Adaptable, transport.Adapt(Adaptable));
        Assert.Equal((1, "date"), (transport.Choice("Coding", 1), transport.WireName("DateName", "date")));
    }

    [Fact]
    public void ChoicesAreKept()
    {
        var options = new Options { Coding = 2, DateName = "scheduledate" };
        using StubHandler handler = StubHandler.Json("\"ok\"");
        using ApiTransport transport = Calls.To(handler, options);

        Assert.Equal((2, "scheduledate"), (transport.Choice("Coding", 1), transport.WireName("DateName", "date")));
        Assert.Equal((2, "scheduledate", "/things/{id}", HttpMethod.Post), (options.Coding, options.DateName, options.Path, options.Method));
    }

    [Fact]
    public void FirstClientFreezesThem()
    {
        var options = new Options { Coding = 1 };
        Calls.To(StubHandler.Json("\"ok\""), options).Dispose();

        Assert.Throws<InvalidOperationException>(() => options.Coding = 2);
        Assert.Throws<InvalidOperationException>(() => options.Path = "/{id}");
        Assert.Throws<InvalidOperationException>(() => options.Method = HttpMethod.Get);
        Assert.Throws<InvalidOperationException>(() => options.DateName = "day");
        Assert.Equal(1, options.Coding);
    }

    [Theory]
    [InlineData("")]
    [InlineData("things/{id}")]
    [InlineData("//evil.test/{id}")]
    [InlineData("https://evil.test/{id}")]
    [InlineData("/a/../{id}")]
    [InlineData("/a/./{id}")]
    [InlineData("/a/%2e%2E/{id}")]
    [InlineData("/a/.%2e/{id}")]
    [InlineData("/a/..%2f/{id}")]
    [InlineData("/a/..%5C/{id}")]
    [InlineData("/a\\..\\{id}")]
    [InlineData("/{id}?key=1")]
    [InlineData("/{id}#top")]
    [InlineData("/{id}/a b")]
    [InlineData("/{id}\r\nEvil: 1")]
    [InlineData("/{id}\0")]
    [InlineData("/{id}\u2028")]
    [InlineData("/things")]
    [InlineData("/{id}/{id}")]
    [InlineData("/{other}")]
    public void APathThatLeadsElsewhereIsRefused(string path) => Assert.Throws<ArgumentException>(() => new Options { Path = path });

    [Fact]
    public void OtherValuesAreCheckedToo()
    {
        var options = new Options();

        Assert.Throws<ArgumentOutOfRangeException>(() => options.Coding = 3);
        Assert.Throws<ArgumentOutOfRangeException>(() => options.Coding = -1);
        Assert.Throws<ArgumentException>(() => options.Method = HttpMethod.Trace);
        Assert.Throws<ArgumentException>(() => options.Method = new HttpMethod("post"));
        Assert.Throws<ArgumentException>(() => options.DateName = " ");
        Assert.Throws<ArgumentException>(() => options.DateName = "a\nb");
        Assert.Throws<ArgumentException>(() => options.DateName = new string('a', 201));
        Assert.Throws<ArgumentNullException>(() => options.Path = null!);
        Assert.Throws<ArgumentNullException>(() => options.Method = null!);
        Assert.Throws<ArgumentNullException>(() => options.DateName = null!);
    }

    /// <summary>Options as a client's generated code has them.</summary>
    private sealed class Options : ApiClientOptions
    {
        public int Coding
        {
            get => GetChoice("Coding", 0);
            set => SetChoice("Coding", value, 3);
        }

        public string Path
        {
            get => GetText("ThingsGetPath", "/things/{id}");
            set => SetPath("ThingsGetPath", value, "/things/{id}");
        }

        public HttpMethod Method
        {
            get => GetMethod("ThingsGetMethod", "POST");
            set => SetMethod("ThingsGetMethod", value);
        }

        public string DateName
        {
            get => GetText("DateName", "date");
            set => SetWireName("DateName", value);
        }
    }
}
