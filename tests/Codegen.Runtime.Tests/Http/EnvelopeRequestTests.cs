using System.Text;
using Codegen.Runtime.Auth;
using Codegen.Runtime.Http;
using Codegen.Runtime.Json;
using Codegen.Testing.Http;
using Xunit;

namespace Codegen.Runtime.Tests.Http;

/// <summary>What a body with an action and credentials looks like.</summary>
public class EnvelopeRequestTests
{
    private static readonly ApiEnvelope Full = new("action")
    {
        Auth = "auth",
        Data = "data",
        Constants = [new("version", JsonScalar.OfNumber("3")), new("tag", JsonScalar.OfText("<\"x\">"))],
    };

    [Fact]
    public async Task EverythingHasItsPlace() => Assert.Equal(
        """{"auth":{"key":"k\"1","user":"u"},"action":"SEND","version":3,"tag":"<\"x\">","data":{"a":1}}""",
        await BodyAsync(Full, """{"a":1}"""));

    [Theory]
    [InlineData("{}", ""","data":{}}""")]
    [InlineData("null", ""","data":null}""")]
    [InlineData(null, "}")]
    public async Task WithoutDataTheDescriptionDecides(string? empty, string end) => Assert.Equal(
        """{"auth":{"key":"k\"1","user":"u"},"action":"SEND" """.TrimEnd() + end,
        await BodyAsync(new ApiEnvelope("action") { Auth = "auth", Data = "data", EmptyData = empty }, null));

    [Fact]
    public async Task DataAndCredentialsMayStandBesideTheAction() => Assert.Equal(
        """{"key":"k\"1","user":"u","do":"SEND","a":1,"b":[2]}""",
        await BodyAsync(new ApiEnvelope("do"), """{"a":1,"b":[2]}"""));

    [Fact]
    public async Task FixedHeadersGoWithEachRequest()
    {
        var request = new ApiRequest(new ApiOperation("Test", "GET", "/x", SendClass.Safe) { FixedHeaders = [new("X-A", "1"), new("Accept", "text/x")], Accept = "application/json" });

        StubRequest seen = await Calls.CaptureAsync(request);

        Assert.Equal(("1", "text/x"), (seen.Header("X-A"), seen.Header("Accept")));
    }

    [Fact]
    public async Task AKeyIsAddedToTheBody()
    {
        var request = new ApiRequest(new ApiOperation("Test", "POST", "/x", SendClass.Keyed));
        request.SetFileBody("""{"a":1}"""u8.ToArray(), "application/json");
        request.AddBodyMember("ref", JsonScalar.OfText("r\"1"));

        Assert.Equal("""{"ref":"r\"1","a":1}""", (await Calls.CaptureAsync(request)).BodyText);
    }

    [Fact]
    public async Task CredentialsGoIntoAForm()
    {
        var request = new ApiRequest(new ApiOperation("Test", "POST", "/x", SendClass.Send) { Security = [1UL] });
        var form = new ApiForm();
        form.AddText("text", "a b");
        request.SetFormBody(form);

        StubRequest seen = await Calls.CaptureAsync(request, null, Credential("password", ApiKeyLocation.Form, "pass word"));

        Assert.Equal("pass+word=k%221&text=a+b", seen.BodyText);
        Assert.Equal("application/x-www-form-urlencoded", seen.Header("Content-Type"));
    }

    [Fact]
    public async Task CredentialsOfAFormArePartsOfAMultipartBody()
    {
        var request = new ApiRequest(new ApiOperation("Test", "POST", "/x", SendClass.Send) { Security = [1UL] });
        request.SetMultipartBody(new ApiMultipart().AddText("text", "a b"), "multipart/form-data");

        StubRequest seen = await Calls.CaptureAsync(request, null, Credential("password", ApiKeyLocation.Form, "pass word"));

        Assert.Matches("name=\"pass word\"\r\n\r\n[^\r]+\r\n--part-[0-9a-f]{32}\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\na b\r\n", seen.BodyText);
    }

    [Fact]
    public async Task CredentialsOfAFormAreRefusedBesideAnyOtherBody()
    {
        var json = new ApiRequest(new ApiOperation("Test", "POST", "/x", SendClass.Send) { Security = [1UL] });
        json.SetJsonBody(JsonCodecs.Text, "a");
        var file = new ApiRequest(new ApiOperation("Test", "POST", "/x", SendClass.Send) { Security = [1UL] });
        file.SetFileBody(new byte[] { 1 }, "image/png");

        foreach (ApiRequest request in new[] { json, file })
        {
            await Assert.ThrowsAsync<InvalidOperationException>(() => Calls.CaptureAsync(request, null, Credential("password", ApiKeyLocation.Form, "pass word")));
        }
    }

    [Fact]
    public async Task CredentialsGoIntoHeadersAndQueries()
    {
        var request = new ApiRequest(new ApiOperation("Test", "GET", "/x", SendClass.Safe) { Security = [1UL] });

        StubRequest seen = await Calls.CaptureAsync(
            request, null, Credential("password", ApiKeyLocation.Header, "X-Key", "Key "), Credential("user", ApiKeyLocation.Query, "u r"));

        Assert.Equal(("Key k\"1", "/v1/x?u%20r=u"), (seen.Header("X-Key"), seen.PathAndQuery));
    }

    [Theory]
    [InlineData(100, false)]
    [InlineData(101, true)]
    public void MoreThanARequestHoldsIsRefused(int count, bool isRefused)
    {
        var error = Record.Exception(() => BatchLimit.Require(count, 100, "messages"));

        Assert.Equal(isRefused, error is ArgumentException { ParamName: "messages" });
        Assert.Equal(isRefused, error?.Message.Contains("At most 100 items go into one request, but there are 101.", StringComparison.Ordinal) ?? false);
    }

    private static ApiCredential Credential(string argument, ApiKeyLocation location, string name, string prefix = "") =>
        ApiCredential.FromValue(0, new TestCredentials("u", "k\"1"), argument, location, name, prefix);

    private static async Task<string> BodyAsync(ApiEnvelope envelope, string? data)
    {
        var request = new ApiRequest(new ApiOperation("Test", "POST", "/x", SendClass.Send) { Envelope = envelope, Action = "SEND", Security = [1UL] });

        if (data is not null)
        {
            request.SetFileBody(Encoding.UTF8.GetBytes(data), "application/json");
        }

        StubRequest seen = await Calls.CaptureAsync(request, null, Credential("password", ApiKeyLocation.Body, "key"), Credential("user", ApiKeyLocation.Body, "user"));
        return seen.BodyText;
    }
}
