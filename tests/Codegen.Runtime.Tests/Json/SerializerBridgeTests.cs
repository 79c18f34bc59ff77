using System.Text.Json;
using Xunit;

namespace Codegen.Runtime.Tests.Json;

public class SerializerBridgeTests
{
    private static readonly JsonSerializerOptions InPieces = new() { DefaultBufferSize = 100 };

    [Fact]
    public void SerializerReadsAndWritesModels()
    {
        const string Text = """[{"id":"a","count":2,"color":"red","children":[{"id":"b"}]},null]""";

        Sample?[]? read = JsonSerializer.Deserialize<Sample?[]>(Text);

        Assert.Equal("b", read![0]!.Children![0].Id);
        Assert.Null(read[1]);
        Assert.Equal(Text, JsonSerializer.Serialize(read));
    }

    [Fact]
    public void SerializerOptionsAreHonoured()
    {
        var options = new JsonSerializerOptions { WriteIndented = true, AllowTrailingCommas = true, ReadCommentHandling = JsonCommentHandling.Skip };

        Sample read = JsonSerializer.Deserialize<Sample>("{/* c */ \"id\": \"a\", }", options)!;

        Assert.Equal($"{{{Environment.NewLine}  \"id\": \"a\"{Environment.NewLine}}}", JsonSerializer.Serialize(read, options));
    }

    [Fact]
    public async Task SerializerReadsModelsFromStreamsInPieces()
    {
        string text = "[" + string.Join(',', Enumerable.Range(0, 2000).Select(index => $"{{\"id\":\"{new string('x', 50)}{index}\"}}")) + "]";
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text));

        List<Sample>? read = await JsonSerializer.DeserializeAsync<List<Sample>>(stream, InPieces);

        Assert.Equal(2000, read!.Count);
        Assert.EndsWith("x1999", read[^1].Id, StringComparison.Ordinal);
    }

    [Fact]
    public void SerializerSeesOurFailuresAsItsOwn()
    {
        JsonException thrown = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Sample>("""{"id":"a","count":"canary"}"""));

        Assert.Equal("$.count", thrown.Path);
        Assert.DoesNotContain("canary", thrown.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void SerializerReadsAndWritesOpenEnums()
    {
        const string Text = """{"red":"dark green","new":"newer"}""";

        Dictionary<SampleColor, SampleColor> read = JsonSerializer.Deserialize<Dictionary<SampleColor, SampleColor>>(Text)!;

        Assert.Equal("dark green", read[SampleColor.Red].Value);
        Assert.Equal(Text, JsonSerializer.Serialize(read));
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<SampleColor>("1"));
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<SampleColor>("null"));
    }
}
