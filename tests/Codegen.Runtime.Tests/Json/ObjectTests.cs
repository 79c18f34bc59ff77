using Codegen.Runtime.Json;
using Xunit;

namespace Codegen.Runtime.Tests.Json;

public class ObjectTests
{
    [Theory]
    [InlineData("""{"id":"a","count":1,"color":"red"}""")]
    [InlineData("""{"color":"red","count":1,"id":"a"}""")]
    [InlineData("""{"x":{"id":[1]},"id":"b","count":1,"y":[{}],"color":"red","id":"a","z":null}""")]
    [InlineData("""{"\u0069d":"a","c\u006funt":1,"color":"r\u0065d","\u0078":1}""")]
    [InlineData(" \r\n\t{ \"id\" : \"a\" , \"count\" : 1 , \"color\" : \"red\" } \n")]
    public void MembersComeInAnyOrderAndSpelling(string json)
    {
        Sample value = Json.Read(SampleCodec.Instance, json);

        Assert.Equal(("a", 1, SampleColor.Red), (value.Id, value.Count, value.Color));
    }

    [Fact]
    public void ModelsRoundTrip()
    {
        const string Text = """{"id":"a","count":2,"color":"dark green","children":[{"id":"b"},{"id":"c","children":[]}],"note":null}""";

        Assert.Equal(Text, Json.Write(SampleCodec.Instance, Json.Read(SampleCodec.Instance, Text)));
    }

    [Fact]
    public void AbsentAndNullAreToldApart()
    {
        Assert.False(Json.Read(SampleCodec.Instance, """{"id":"a"}""").Note.HasValue);
        Assert.Null(Json.Read(SampleCodec.Instance, """{"id":"a","note":null}""").Note.Value);
    }

    [Theory]
    [InlineData("""{"count":1}""", "$.id")]
    [InlineData("""{}""", "$.id")]
    [InlineData("""{"id":null}""", "$.id")]
    [InlineData("""{"id":"a","children":[{"id":"b"},{"count":1}]}""", "$.children[1].id")]
    [InlineData("""{"id":"a","children":[{"id":"b"},{"id":"c","children":[{"id":"d","count":"x"}]}]}""", "$.children[1].children[0].count")]
    [InlineData("""{"id":"a","children":7}""", "$.children")]
    [InlineData("""{"id":"a","children":[[]]}""", "$.children[0]")]
    [InlineData("""{"id":"a","children":[{"id":"b"}""", "$.children[0]")]
    [InlineData("""{"id":"a" "count":1}""", "$.id")]
    [InlineData("""[]""", "$")]
    [InlineData("null", "$")]
    [InlineData("", "$")]
    [InlineData("   ", "$")]
    [InlineData("""{"id":"a"} x""", "$")]
    [InlineData("""{"id":"a"}{"id":"b"}""", "$")]
    [InlineData("""{"id":"a",}""", "$.id")]
    [InlineData("""{"id":NaN}""", "$.id")]
    [InlineData("""{/*c*/"id":"a"}""", "$")]
    public void FailuresHaveAPath(string json, string path)
    {
        JsonDataException thrown = Json.Fails(SampleCodec.Instance, json);

        Assert.Equal(path, thrown.Path);
        Assert.Contains($"Path: {path}.", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FailuresDoNotShowValues()
    {
        foreach (string json in new[] { """{"id":"canary","count":"canary"}""", """{"id":"canary""", """{"id":canary}""", "\"canary\"" })
        {
            Assert.DoesNotContain("canary", Json.Fails(SampleCodec.Instance, json).ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void OddNamesAreQuotedInPaths()
    {
        var codec = new MapCodec<int>(JsonCodecs.Int32);

        Assert.Equal("$['a b\u00e9?']", Json.Fails(codec, """{"a bé\n":"x"}""").Path);
        Assert.Equal("$['" + new string('a', 100) + "...']", Json.Fails(codec, "{\"" + new string('a', 500) + "\":\"x\"}").Path);
    }

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    [InlineData(100_000, false)]
    public void DepthIsLimited(int depth, bool fits)
    {
        string skipped = "{\"id\":\"a\",\"x\":" + new string('[', depth - 1) + new string(']', depth - 1) + "}";

        Exception? thrown = Record.Exception(() => Json.Read(SampleCodec.Instance, skipped));

        Assert.Equal(fits, thrown is null);
        Assert.True(fits || thrown is JsonDataException);
        string element = new string('[', depth) + new string(']', depth);
        Assert.Equal(fits, Record.Exception(() => Json.Read(JsonCodecs.Element, element)) is null);
    }

    [Fact]
    public void EndlessModelsAreNotWritten()
    {
        var loop = new Sample(default) { Id = "a" };
        loop.Children = [loop];

        Assert.Throws<ArgumentException>(() => Json.Write(SampleCodec.Instance, loop));
        Assert.Equal("""{"id":"b"}""", Json.Write(SampleCodec.Instance, new Sample(default) { Id = "b" }));
    }

    [Fact]
    public void MissingRequiredValueIsNamedWhenWriting()
    {
        ArgumentException thrown = Assert.Throws<ArgumentException>(() => Json.Write(SampleCodec.Instance, new Sample(default)));

        Assert.Contains("'id'", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ByteOrderMarkIsSkippedAndInvalidUtf8IsNot()
    {
        Assert.Equal("a", SampleCodec.Instance.Parse([0xEF, 0xBB, 0xBF, .. "{\"id\":\"a\"}"u8]).Id);
        Assert.Equal("$.id", Assert.Throws<JsonDataException>(() => SampleCodec.Instance.Parse([.. "{\"id\":\""u8, 0xFF, .. "\"}"u8])).Path);
    }

    [Fact]
    public void ExtrasAreKeptWhereAskedFor()
    {
        Dictionary<string, string> seen = Json.Read(new ExtrasCodec(), """{"x":1,"known":"k","y z":[2],"x":3}""");

        Assert.Equal(new() { ["#0"] = "k", ["x"] = "3", ["y z"] = "[2]" }, seen);
        Assert.Equal("""{"known":"k","x":"3","y z":"[2]"}""", Json.Write(new ExtrasCodec(), seen));
        Assert.Equal("$.known", Json.Fails(new ExtrasCodec(), "{}").Path);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(130)]
    public void AnyNumberOfRequiredMembersIsChecked(int count)
    {
        var codec = new WideCodec(count);
        string[] members = [.. Enumerable.Range(0, count).Select(index => $"\"m{index}\":{index}")];

        Assert.Equal(count, Json.Read(codec, "{" + string.Join(',', members) + "}"));
        Assert.Equal(count, Json.Read(codec, "{" + string.Join(',', members.Reverse()) + "}"));

        for (int left = 0; left < count; left++)
        {
            string[] others = [.. members.Where((_, index) => index != left)];

            Assert.Equal($"$.m{left}", Json.Fails(codec, "{" + string.Join(',', others) + "}").Path);
        }
    }

    private sealed class ExtrasCodec : JsonCodec<Dictionary<string, string>>
    {
        private static readonly JsonNames Names = JsonNames.WithExtras(["known"], [0]);

        public override Dictionary<string, string> Read(ref JsonInput json)
        {
            var seen = new Dictionary<string, string>();
            JsonMembers members = json.BeginObject(Names);

            while (json.NextMember(ref members))
            {
                string name = members.Index < 0 ? members.Name! : $"#{members.Index}";
                seen[name] = json.ReadElement().ToString();
            }

            json.EndObject(ref members);
            return seen;
        }

        public override void Write(ref JsonOutput json, Dictionary<string, string> value)
        {
            json.BeginObject();
            json.WriteName(Names, 0);
            json.WriteText(value["#0"]);

            foreach (KeyValuePair<string, string> extra in value.Where(pair => pair.Key[0] != '#'))
            {
                json.WriteNameText(extra.Key);
                json.WriteText(extra.Value);
            }

            json.EndObject();
        }
    }

    private sealed class WideCodec(int count) : JsonCodec<int>
    {
        private readonly JsonNames _names = new([.. Enumerable.Range(0, count).Select(index => $"m{index}")], [.. Enumerable.Range(0, count)]);

        public override int Read(ref JsonInput json)
        {
            int seen = 0;
            JsonMembers members = json.BeginObject(_names);

            while (json.NextMember(ref members))
            {
                Assert.Equal(members.Index, json.ReadInt32());
                seen++;
            }

            json.EndObject(ref members);
            return seen;
        }

        public override void Write(ref JsonOutput json, int value) => throw new NotSupportedException();
    }
}
