using System.Text;
using Codegen.Runtime.Http;
using Codegen.Runtime.Json;
using Codegen.Testing.Http;
using Xunit;

namespace Codegen.Runtime.Tests.Http;

/// <summary>The examples of the table "Style Examples" in the OpenAPI Specification 3.0.4.</summary>
public class ParameterStyleTests
{
    private static readonly string[] Colors = ["blue", "black", "brown"];

    private static readonly KeyValuePair<string, string?>[] Rgb = [new("R", "100"), new("G", "200"), new("B", "150"), new("A", null)];

    [Theory]
    [InlineData(ParameterStyle.Simple, "blue", "blue")]
    [InlineData(ParameterStyle.Label, "blue", ".blue")]
    [InlineData(ParameterStyle.Matrix, "blue", ";color=blue")]
    [InlineData(ParameterStyle.Matrix, "", ";color")]
    public async Task PathTexts(ParameterStyle style, string value, string expected)
    {
        ApiRequest request = PathRequest();
        request.SetPathStyledText("color", value, style, false);

        Assert.Equal($"/v1/x/{expected}/y", (await Calls.CaptureAsync(request)).PathAndQuery);
    }

    [Theory]
    [InlineData(ParameterStyle.Simple, false, "blue,black,brown")]
    [InlineData(ParameterStyle.Simple, true, "blue,black,brown")]
    [InlineData(ParameterStyle.Label, false, ".blue,black,brown")]
    [InlineData(ParameterStyle.Label, true, ".blue.black.brown")]
    [InlineData(ParameterStyle.Matrix, false, ";color=blue,black,brown")]
    [InlineData(ParameterStyle.Matrix, true, ";color=blue;color=black;color=brown")]
    public async Task PathLists(ParameterStyle style, bool explode, string expected)
    {
        ApiRequest request = PathRequest();
        request.SetPathList("color", Colors, style, explode);

        Assert.Equal($"/v1/x/{expected}/y", (await Calls.CaptureAsync(request)).PathAndQuery);
    }

    [Theory]
    [InlineData(ParameterStyle.Simple, false, "R,100,G,200,B,150")]
    [InlineData(ParameterStyle.Simple, true, "R=100,G=200,B=150")]
    [InlineData(ParameterStyle.Label, false, ".R,100,G,200,B,150")]
    [InlineData(ParameterStyle.Label, true, ".R=100.G=200.B=150")]
    [InlineData(ParameterStyle.Matrix, false, ";color=R,100,G,200,B,150")]
    [InlineData(ParameterStyle.Matrix, true, ";R=100;G=200;B=150")]
    public async Task PathPairs(ParameterStyle style, bool explode, string expected)
    {
        ApiRequest request = PathRequest();
        request.SetPathPairs("color", Rgb, style, explode);

        Assert.Equal($"/v1/x/{expected}/y", (await Calls.CaptureAsync(request)).PathAndQuery);
    }

    [Theory]
    [InlineData("", "?color=")]
    [InlineData("blue", "?color=blue")]
    [InlineData(null, "")]
    [InlineData("a b&c=d#é+/?", "?color=a%20b%26c%3Dd%23%C3%A9%2B%2F%3F")]
    public async Task QueryTexts(string? value, string expected)
    {
        ApiRequest request = Calls.Request(SendClass.Safe, "GET", "/x");
        request.AddQueryText("color", value);

        Assert.Equal("/v1/x" + expected, (await Calls.CaptureAsync(request)).PathAndQuery);
    }

    [Theory]
    [InlineData("a/b?c:d@e!$'(),;=*", "a/b?c:d@e!$'(),;=*")]
    [InlineData("a&b=c#d+e[f]", "a%26b=c%23d%2Be%5Bf%5D")]
    [InlineData("50% %41 %zz", "50%25%20%41%20%25zz")]
    [InlineData("\ud83d\ude00\r\n", "%F0%9F%98%80%0D%0A")]
    public async Task QueryReservedTexts(string value, string expected)
    {
        ApiRequest request = Calls.Request(SendClass.Safe, "GET", "/x");
        request.AddQueryReservedText("to", value);
        request.AddQueryReservedText("none", null);

        Assert.Equal("/v1/x?to=" + expected, (await Calls.CaptureAsync(request)).PathAndQuery);
    }

    [Theory]
    [InlineData(ParameterStyle.Form, false, "?color=blue,black,brown")]
    [InlineData(ParameterStyle.Form, true, "?color=blue&color=black&color=brown")]
    [InlineData(ParameterStyle.SpaceDelimited, false, "?color=blue%20black%20brown")]
    [InlineData(ParameterStyle.PipeDelimited, false, "?color=blue%7Cblack%7Cbrown")]
    [InlineData(ParameterStyle.SpaceDelimited, true, "?color=blue&color=black&color=brown")]
    public async Task QueryLists(ParameterStyle style, bool explode, string expected)
    {
        ApiRequest request = Calls.Request(SendClass.Safe, "GET", "/x");
        request.AddQueryList("color", Colors, style, explode);
        request.AddQueryList("none", null, style, explode);
        request.AddQueryList("empty", [], style, explode);

        Assert.Equal("/v1/x" + expected, (await Calls.CaptureAsync(request)).PathAndQuery);
    }

    [Theory]
    [InlineData(ParameterStyle.Form, false, "?color=R,100,G,200,B,150")]
    [InlineData(ParameterStyle.Form, true, "?R=100&G=200&B=150")]
    [InlineData(ParameterStyle.SpaceDelimited, false, "?color=R%20100%20G%20200%20B%20150")]
    [InlineData(ParameterStyle.PipeDelimited, false, "?color=R%7C100%7CG%7C200%7CB%7C150")]
    [InlineData(ParameterStyle.DeepObject, true, "?color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150")]
    public async Task QueryPairs(ParameterStyle style, bool explode, string expected)
    {
        ApiRequest request = Calls.Request(SendClass.Safe, "GET", "/x");
        request.AddQueryPairs("color", Rgb, style, explode);
        request.AddQueryPairs("none", null, style, explode);

        Assert.Equal("/v1/x" + expected, (await Calls.CaptureAsync(request)).PathAndQuery);
    }

    [Fact]
    public async Task DelimitersInItemsAreEncoded()
    {
        ApiRequest request = Calls.Request(SendClass.Safe, "GET", "/x");
        request.AddQueryList("a", ["1,2", "3&4"], ParameterStyle.Form, false);

        Assert.Equal("/v1/x?a=1%2C2,3%264", (await Calls.CaptureAsync(request)).PathAndQuery);
    }

    [Fact]
    public async Task Headers()
    {
        ApiRequest request = Calls.Request(SendClass.Safe, "GET", "/x");
        request.AddHeaderText("X-One", "blue");
        request.AddHeaderText("X-None", null);
        request.AddHeaderList("X-List", Colors, false);
        request.AddHeaderPairs("X-Pairs", Rgb, false);
        request.AddHeaderPairs("X-Exploded", Rgb, true);

        StubRequest seen = await Calls.CaptureAsync(request);

        Assert.Equal("blue", seen.Header("X-One"));
        Assert.Null(seen.Header("X-None"));
        Assert.Equal("blue,black,brown", seen.Header("X-List"));
        Assert.Equal("R,100,G,200,B,150", seen.Header("X-Pairs"));
        Assert.Equal("R=100,G=200,B=150", seen.Header("X-Exploded"));
    }

    [Fact]
    public async Task Cookies()
    {
        ApiRequest request = Calls.Request(SendClass.Safe, "GET", "/x");
        request.AddCookieText("one", "a;b c");
        request.AddCookieText("none", null);
        request.AddCookieList("list", Colors, false);
        request.AddCookieList("each", ["1", "2"], true);
        request.AddCookiePairs("pairs", Rgb, false);

        Assert.Equal(
            "one=a%3Bb%20c; list=blue,black,brown; each=1; each=2; pairs=R,100,G,200,B,150",
            (await Calls.CaptureAsync(request)).Header("Cookie"));
    }

    [Fact]
    public async Task Forms()
    {
        var form = new ApiForm();
        form.AddText("text", "a b+c&d=é~*");
        form.AddText("none", null);
        form.AddList("list", Colors, ParameterStyle.Form, true);
        form.AddList("spaced", ["1", "2"], ParameterStyle.SpaceDelimited, false);
        form.AddPairs("deep", Rgb, ParameterStyle.DeepObject, true);
        ApiRequest request = Calls.Request(SendClass.Send);
        request.SetFormBody(form);

        StubRequest seen = await Calls.CaptureAsync(request);

        Assert.Equal("application/x-www-form-urlencoded", seen.Header("Content-Type"));
        Assert.Equal(
            "text=a+b%2Bc%26d%3D%C3%A9%7E*&list=blue&list=black&list=brown&spaced=1+2&deep%5BR%5D=100&deep%5BG%5D=200&deep%5BB%5D=150",
            seen.BodyText);
    }

    [Theory]
    [InlineData("""{ "text": "a b", "none": null, "list": [1, null, true], "mixed": [{ "a": 1 }], "object": { "b": "c" }, "empty": [] }""", "text=a+b&list=1&list=true&mixed=%5B%7B%22a%22%3A1%7D%5D&object=%7B%22b%22%3A%22c%22%7D")]
    [InlineData("""["a", [1, 2]]""", "0=a&1=1&1=2")]
    [InlineData("{}", "")]
    public async Task FormsOfAnyShape(string json, string expected)
    {
        var form = new ApiForm();
        form.AddShape(JsonCodecs.Element, JsonCodecs.Element.Parse(Encoding.UTF8.GetBytes(json)));
        ApiRequest request = Calls.Request(SendClass.Send);
        request.SetFormBody(form);

        Assert.Equal(expected, (await Calls.CaptureAsync(request)).BodyText);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("null")]
    public void AFormIsMadeOfMembers(string json) =>
        Assert.Throws<ArgumentException>(() => new ApiForm().AddShape(JsonCodecs.Element, JsonCodecs.Element.Parse(Encoding.UTF8.GetBytes(json))));

    private static ApiRequest PathRequest() => Calls.Request(SendClass.Safe, "GET", "/x/{color}/y");
}
