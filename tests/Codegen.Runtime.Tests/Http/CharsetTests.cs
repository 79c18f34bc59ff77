using System.Net.Http.Headers;
using System.Text;
using Codegen.Runtime.Http;
using Codegen.Testing.Http;
using Xunit;

namespace Codegen.Runtime.Tests.Http;

public class CharsetTests
{
    public static TheoryData<string?, byte[]> Bodies() => new()
    {
        { null, Encoding.UTF8.GetBytes("\"Привіт é\"") },
        { null, [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("\"Привіт é\"")] },
        { "bogus", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("\"Привіт é\"")] },
        { "utf-8", Encoding.UTF8.GetBytes("\"Привіт é\"") },
        { "utf8", Encoding.UTF8.GetBytes("\"Привіт é\"") },
        { "\"UTF-8\"", Encoding.UTF8.GetBytes("\"Привіт é\"") },
        { "utf-16", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("\"Привіт é\"")] },
        { "utf-16", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("\"Привіт é\"")] },
        { "utf-16", Encoding.Unicode.GetBytes("\"Привіт é\"") },
        { "utf-16be", Encoding.BigEndianUnicode.GetBytes("\"Привіт é\"") },
        { null, Encoding.Unicode.GetBytes("\"Привіт é\"") },
        { null, Encoding.BigEndianUnicode.GetBytes("\"Привіт é\"") },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task KnownCharsetsAreDecoded(string? charset, byte[] body)
    {
        Assert.Equal("Привіт é", await ReadJsonAsync(charset, body));
        Assert.Equal("\"Привіт é\"", await ReadTextAsync(charset, body));
    }

    [Theory]
    [InlineData("windows-1251", new byte[] { 0x22, 0xCF, 0xF0, 0xB3, 0x22 }, "Прі")]
    [InlineData("windows-1252", new byte[] { 0x22, 0x80, 0xE9, 0x22 }, "€é")]
    [InlineData("iso-8859-1", new byte[] { 0x22, 0xE9, 0xFF, 0x22 }, "éÿ")]
    [InlineData("us-ascii", new byte[] { 0x22, 0x41, 0x22 }, "A")]
    public async Task CodePagesAreBuiltIn(string charset, byte[] body, string expected)
    {
        Assert.Equal(expected, await ReadJsonAsync(charset, body));
    }

    [Theory]
    [InlineData("bogus", new byte[] { 0x22, 0x41, 0x22 })]
    [InlineData("utf-7", new byte[] { 0x22, 0x41, 0x22 })]
    [InlineData("utf-8", new byte[] { 0x22, 0xE9, 0x22 })]
    [InlineData(null, new byte[] { 0x22, 0xFF, 0x22 })]
    [InlineData("windows-1252", new byte[] { 0x22, 0x81, 0x22 })]
    [InlineData("utf-16", new byte[] { 0x22, 0x00, 0x00, 0xD8, 0x22, 0x00 })]
    public async Task OthersAreTypedErrors(string? charset, byte[] body)
    {
        await Assert.ThrowsAsync<ApiResponseException>(() => ReadJsonAsync(charset, body));
        await Assert.ThrowsAsync<ApiResponseException>(() => ReadTextAsync(charset, body));
    }

    [Fact]
    public async Task ErrorBodiesAreDecodedAsFarAsPossible()
    {
        using StubHandler handler = Handler("bogus", [0x41, 0xFF, 0x42], 400);
        using ApiTransport transport = Calls.To(handler);

        var thrown = await Assert.ThrowsAsync<ApiException>(() => transport.JsonTextAsync(Calls.Request(SendClass.Safe)));

        Assert.Equal("A\uFFFDB", thrown.ResponseBody);
    }

    private static async Task<string> ReadJsonAsync(string? charset, byte[] body)
    {
        using StubHandler handler = Handler(charset, body, 200);
        using ApiTransport transport = Calls.To(handler);
        return await transport.JsonTextAsync(Calls.Request(SendClass.Safe));
    }

    private static async Task<string> ReadTextAsync(string? charset, byte[] body)
    {
        using StubHandler handler = Handler(charset, body, 200);
        using ApiTransport transport = Calls.To(handler);
        return await transport.SendForTextAsync(Calls.Request(SendClass.Safe), default);
    }

    private static StubHandler Handler(string? charset, byte[] body, int status) => new(_ =>
    {
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(charset is null ? "application/json" : $"application/json; charset={charset}");
        return new HttpResponseMessage((System.Net.HttpStatusCode)status) { Content = content };
    });
}
