using System.Text.Json;
using Codegen.Runtime.Json;
using Xunit;

namespace Codegen.Runtime.Tests.Json;

public class ValueCodecTests
{
    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"a\\u00e9\\n\\\"\\\\\"", "aé\n\"\\")]
    [InlineData("\"\\ud83d\\ude00\"", "\ud83d\ude00")]
    [InlineData("12.50", "12.50")]
    [InlineData("-1e5", "-1e5")]
    [InlineData("true", "true")]
    [InlineData("false", "false")]
    public void Texts(string json, string expected) => Assert.Equal(expected, Json.Read(JsonCodecs.Text, json));

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[\"a\"]")]
    [InlineData("\"\\ud800\"")]
    public void NoTexts(string json) => Json.Fails(JsonCodecs.Text, json);

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("\"true\"", true)]
    [InlineData("\"False\"", false)]
    [InlineData("1", true)]
    [InlineData("0", false)]
    [InlineData("\"1\"", true)]
    [InlineData("\"0\"", false)]
    [InlineData("\"\\u0031\"", true)]
    public void Booleans(string json, bool expected) => Assert.Equal(expected, Json.Read(JsonCodecs.Boolean, json));

    [Theory]
    [InlineData("2")]
    [InlineData("\"yes\"")]
    [InlineData("\"\"")]
    [InlineData("null")]
    [InlineData("{}")]
    public void NoBooleans(string json) => Json.Fails(JsonCodecs.Boolean, json);

    [Theory]
    [InlineData("0", 0)]
    [InlineData("-2147483648", int.MinValue)]
    [InlineData("2147483647", int.MaxValue)]
    [InlineData("\"42\"", 42)]
    [InlineData("\"\\u0034\\u0032\"", 42)]
    [InlineData("1.0", 1)]
    [InlineData("\"-7.00\"", -7)]
    [InlineData("1e3", 1000)]
    public void Int32s(string json, int expected) => Assert.Equal(expected, Json.Read(JsonCodecs.Int32, json));

    [Theory]
    [InlineData("2147483648")]
    [InlineData("-2147483649")]
    [InlineData("1.5")]
    [InlineData("1e400")]
    [InlineData("\"\"")]
    [InlineData("\" 1\"")]
    [InlineData("\"1x\"")]
    [InlineData("\"0x1\"")]
    [InlineData("true")]
    [InlineData("null")]
    public void NoInt32s(string json) => Json.Fails(JsonCodecs.Int32, json);

    [Theory]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("\"9223372036854775807\"", long.MaxValue)]
    [InlineData("9007199254740993.0", 9007199254740993L)]
    public void Int64s(string json, long expected) => Assert.Equal(expected, Json.Read(JsonCodecs.Int64, json));

    [Theory]
    [InlineData("9223372036854775808")]
    [InlineData("0.1")]
    [InlineData("\"a\"")]
    public void NoInt64s(string json) => Json.Fails(JsonCodecs.Int64, json);

    [Theory]
    [InlineData("0.1", 0.1)]
    [InlineData("-1.5e3", -1500)]
    [InlineData("\"2.5\"", 2.5)]
    [InlineData("1e-400", 0)]
    public void Doubles(string json, double expected)
    {
        Assert.Equal(expected, Json.Read(JsonCodecs.Double, json));
        Assert.Equal((float)expected, Json.Read(JsonCodecs.Single, json));
    }

    [Theory]
    [InlineData("1e400")]
    [InlineData("-1e400")]
    [InlineData("\"NaN\"")]
    [InlineData("\"Infinity\"")]
    [InlineData("\"-Infinity\"")]
    [InlineData("\"∞\"")]
    [InlineData("\"1,5\"")]
    [InlineData("true")]
    public void NoDoubles(string json)
    {
        Json.Fails(JsonCodecs.Double, json);
        Json.Fails(JsonCodecs.Single, json);
    }

    [Fact]
    public void SingleDoesNotOverflowSilently() => Json.Fails(JsonCodecs.Single, "1e39");

    [Fact]
    public void Decimals()
    {
        Assert.Equal("12.500", Json.Read(JsonCodecs.Decimal, "12.500").ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(1200m, Json.Read(JsonCodecs.Decimal, "\"1.2e3\""));
        Json.Fails(JsonCodecs.Decimal, "1e30");
        Json.Fails(JsonCodecs.Decimal, "\"1 000\"");
        Assert.Equal("12.500", Json.Write(JsonCodecs.Decimal, 12.500m));
    }

    [Fact]
    public void Guids()
    {
        var value = Guid.Parse("0f8fad5b-d9cb-469f-a165-70867728950e");

        Assert.Equal(value, Json.Read(JsonCodecs.Guid, "\"0F8FAD5B-d9cb-469f-a165-70867728950e\""));
        Assert.Equal(value, Json.Read(JsonCodecs.Guid, "\"0f8fad5bd9cb469fa16570867728950e\""));
        Assert.Equal("\"0f8fad5b-d9cb-469f-a165-70867728950e\"", Json.Write(JsonCodecs.Guid, value));
        Json.Fails(JsonCodecs.Guid, "\"x\"");
        Json.Fails(JsonCodecs.Guid, "1");
    }

    [Fact]
    public void Bytes()
    {
        Assert.Equal([0, 255, 254], Json.Read(JsonCodecs.Bytes, "\"AP/+\""));
        Assert.Equal([0, 255, 254, 1], Json.Read(JsonCodecs.Bytes, "\"AP_-AQ\""));
        Assert.Equal("\"AP/+\"", Json.Write(JsonCodecs.Bytes, [0, 255, 254]));
        Json.Fails(JsonCodecs.Bytes, "\"a\"");
        Json.Fails(JsonCodecs.Bytes, "\"!!!!\"");
        Json.Fails(JsonCodecs.Bytes, "5");
    }

    [Fact]
    public void Elements()
    {
        JsonElement element = Json.Read(JsonCodecs.Element, """{"a":[1,null]}""");

        Assert.Equal(1, element.GetProperty("a")[0].GetInt32());
        Assert.Equal("""{"a":[1,null]}""", Json.Write(JsonCodecs.Element, element));
        Assert.Throws<ArgumentException>(() => Json.Write(JsonCodecs.Element, default));
    }

    [Fact]
    public void PlainValuesAreWrittenAsDocumented()
    {
        Assert.Equal("\"+380 é \\\"\\n\"", Json.Write(JsonCodecs.Text, "+380 é \"\n"));
        Assert.Equal("true", Json.Write(JsonCodecs.Boolean, true));
        Assert.Equal("-5", Json.Write(JsonCodecs.Int32, -5));
        Assert.Equal("9223372036854775807", Json.Write(JsonCodecs.Int64, long.MaxValue));
        Assert.Equal("0.1", Json.Write(JsonCodecs.Double, 0.1));
        Assert.Equal("0.1", Json.Write(JsonCodecs.Single, 0.1f));
    }

    [Fact]
    public void WhatJsonCannotHoldIsRefused()
    {
        Assert.Throws<ArgumentException>(() => Json.Write(JsonCodecs.Text, null!));
        Assert.Throws<ArgumentException>(() => Json.Write(JsonCodecs.Bytes, null!));
        Assert.Throws<ArgumentException>(() => Json.Write(JsonCodecs.Double, double.NaN));
        Assert.Throws<ArgumentException>(() => Json.Write(JsonCodecs.Double, double.NegativeInfinity));
        Assert.Throws<ArgumentException>(() => Json.Write(JsonCodecs.Single, float.NaN));
        Assert.Throws<ArgumentException>(() => Json.Write(new ListCodec<int>(JsonCodecs.Int32), null!));
        Assert.Throws<ArgumentException>(() => Json.Write(new MapCodec<int>(JsonCodecs.Int32), null!));
    }

    [Fact]
    public void NullableValues()
    {
        var text = new NullableCodec<string>(JsonCodecs.Text);
        var number = new NullableValueCodec<int>(JsonCodecs.Int32);

        Assert.Null(Json.Read(text, "null"));
        Assert.Equal("a", Json.Read(text, "\"a\""));
        Assert.Null(Json.Read(number, "null"));
        Assert.Equal(5, Json.Read(number, "5"));
        Assert.Equal(("null", "\"a\"", "null", "5"), (Json.Write(text, null), Json.Write(text, "a"), Json.Write(number, null), Json.Write(number, 5)));
    }

    [Fact]
    public void ListsAndMaps()
    {
        var codec = new MapCodec<IReadOnlyList<int>>(new ListCodec<int>(JsonCodecs.Int32));

        IReadOnlyDictionary<string, IReadOnlyList<int>> map = Json.Read(codec, """{"a":[1,2],"b":[],"a":[3]}""");

        Assert.Equal([3], map["a"]);
        Assert.Empty(map["b"]);
        Assert.Equal("""{"a":[3],"b":[]}""", Json.Write(codec, map));
        Json.Fails(codec, "[]");
        Json.Fails(codec, """{"a":{}}""");
        Json.Fails(codec, """{"a":[null]}""");
    }
}
