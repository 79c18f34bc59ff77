using Codegen.Runtime.Http;
using Codegen.Runtime.Json;
using Codegen.Testing.Http;
using Xunit;

namespace Codegen.Runtime.Tests.Http;

public class JsonLineTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("\n\r\n \n", "")]
    [InlineData("1\n2\r\n\n3", "1,2,3")]
    [InlineData("\uFEFF1\n2\n", "1,2")]
    [InlineData("\uFEFF", "")]
    [InlineData("\u001e1\n\u001e\n2\n\n\u001e\u001e3\n", "1,2,3")]
    [InlineData("7", "7")]
    public async Task ValuesAreRead(string text, string expected)
    {
        for (int size = 1; size <= 3; size++)
        {
            Assert.Equal(expected, string.Join(',', await AllAsync(text, size)));
        }
    }

    [Fact]
    public async Task ABrokenLineIsAnErrorWithItsPlace()
    {
        var thrown = await Assert.ThrowsAsync<ApiResponseException>(() => AllAsync("1\n\n{\"a\n3\n", 100));

        Assert.Contains("record 2", thrown.Message, StringComparison.Ordinal);
        Assert.Equal("{\"a", thrown.ResponseBody);
    }

    [Fact]
    public async Task LongLinesAreReadAndEndlessOnesRefused()
    {
        string line = new string(' ', 50_000) + "1";
        Assert.Equal([1, 1, 1], await AllAsync($"{line}\n{line}\n{line}", 7000));

        var thrown = await Assert.ThrowsAsync<ApiResponseException>(() => AllAsync("1\n" + new string('[', 200_000), 7000));

        Assert.Contains("record 2", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("limit", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OtherCharsetsAreRefused()
    {
        using var handler = new StubHandler(_ =>
        {
            var content = new ByteArrayContent("1"u8.ToArray());
            content.Headers.TryAddWithoutValidation("Content-Type", "application/x-ndjson; charset=windows-1251");
            return new HttpResponseMessage { Content = content };
        });
        using ApiTransport transport = Calls.To(handler);

        await Assert.ThrowsAsync<ApiResponseException>(async () =>
        {
            await foreach (int _ in transport.StreamLinesAsync(Calls.Request(SendClass.Safe, "GET"), JsonCodecs.Int32, default))
            {
            }
        });
    }

    private static async Task<List<int>> AllAsync(string text, int size)
    {
        using var handler = new StubHandler(_ => new HttpResponseMessage
        {
            Content = new StreamContent(new ShortReads(System.Text.Encoding.UTF8.GetBytes(text), size)),
        });
        using ApiTransport transport = Calls.To(handler, new ApiClientOptions { MaxResponseBytes = 100_000 });
        var items = new List<int>();

        await foreach (int item in transport.StreamLinesAsync(Calls.Request(SendClass.Safe, "GET"), JsonCodecs.Int32, default))
        {
            items.Add(item);
        }

        return items;
    }
}
