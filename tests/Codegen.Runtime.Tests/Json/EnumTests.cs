using System.Text.Json;
using Codegen.Runtime.Json;
using Xunit;

namespace Codegen.Runtime.Tests.Json;

public class EnumTests
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private enum Level
    {
        Low = 1,
    }

    private enum Big : long
    {
        Huge = 1L << 40,
    }

    [Theory]
    [InlineData("red")]
    [InlineData("dark green")]
    [InlineData("жовтий")]
    [InlineData("unheard of")]
    [InlineData("")]
    public void OpenEnumsKeepEveryText(string text)
    {
        string json = JsonSerializer.Serialize(text, Relaxed);

        SampleColor value = Json.Read(OpenEnumCodec<SampleColor>.Instance, json);

        Assert.Equal(text, value.Value);
        Assert.Equal(json, Json.Write(OpenEnumCodec<SampleColor>.Instance, value));
    }

    [Fact]
    public void KnownValuesAreTheTablesOwnInstances()
    {
        SampleColor one = Json.Read(OpenEnumCodec<SampleColor>.Instance, "\"dark green\"");
        SampleColor other = Json.Read(OpenEnumCodec<SampleColor>.Instance, "\"dark green\"");

        Assert.Same(one.Value, other.Value);
        Json.Fails(OpenEnumCodec<SampleColor>.Instance, "null");
        Assert.Throws<ArgumentException>(() => Json.Write(OpenEnumCodec<SampleColor>.Instance, default));
    }

    [Fact]
    public void TablesFindEveryValue()
    {
        string[] values = [.. Enumerable.Range(0, 500).Select(index => $"value-{index}-end"), "", "é"];
        var table = new OpenEnumTable(values);

        Assert.All(values, value => Assert.Equal(value, table.ValueAt(table.Find(value))));
        Assert.Equal(502, table.Count);
        Assert.Equal(-1, table.Find("Value-1-end"));
        Assert.Equal(-1, table.Find(new string('a', 1000)));
    }

    [Fact]
    public void IntegerEnumsKeepEveryNumber()
    {
        Assert.Equal(Level.Low, Json.Read(Int32EnumCodec<Level>.Instance, "1"));
        Assert.Equal((Level)77, Json.Read(Int32EnumCodec<Level>.Instance, "\"77\""));
        Assert.Equal("77", Json.Write(Int32EnumCodec<Level>.Instance, (Level)77));
        Assert.Equal(Big.Huge, Json.Read(Int64EnumCodec<Big>.Instance, "1099511627776"));
        Assert.Equal("1099511627776", Json.Write(Int64EnumCodec<Big>.Instance, Big.Huge));
        Json.Fails(Int32EnumCodec<Level>.Instance, "\"low\"");
        Assert.ThrowsAny<Exception>(() => Int32EnumCodec<Big>.Instance);
    }
}
