using Codegen.Runtime.Json;
using Xunit;

namespace Codegen.Runtime.Tests.Json;

public class UnionTests
{
    private static readonly OpenEnumTable Colors = new(["red", "green"]);
    private static readonly JsonNames Cat = new(["name", "lives", "meow"], [0]);
    private static readonly JsonNames Dog = new(["name", "bark"], [0, 1]);

    private static readonly JsonVariants Plain = new(
    [
        new JsonShape(JsonKinds.Text),
        new JsonShape(JsonKinds.Text) { Values = Colors },
        new JsonShape(JsonKinds.Number),
        new JsonShape(JsonKinds.Integer),
        new JsonShape(JsonKinds.Boolean | JsonKinds.Null),
        new JsonShape(JsonKinds.Array) { Items = new JsonShape(JsonKinds.Text) },
        new JsonShape(JsonKinds.Array) { Items = new JsonShape(JsonKinds.Object) { Names = Dog } },
        new JsonShape(JsonKinds.Object) { Names = Cat },
        new JsonShape(JsonKinds.Object) { Names = Dog },
    ]);

    [Theory]
    [InlineData("\"blue\"", 0)]
    [InlineData("\"red\"", 1)]
    [InlineData("\"r\\u0065d\"", 1)]
    [InlineData("1.5", 2)]
    [InlineData("1e30", 2)]
    [InlineData("1", 3)]
    [InlineData("1.0", 3)]
    [InlineData("12345678901234567890123", 3)]
    [InlineData("true", 4)]
    [InlineData("null", 4)]
    [InlineData("[\"a\",1]", 5)]
    [InlineData("[]", 5)]
    [InlineData("[{\"name\":1,\"bark\":2}]", 6)]
    [InlineData("[1]", -1)]
    [InlineData("[{\"name\":1}]", -1)]
    [InlineData("{\"name\":1}", 7)]
    [InlineData("{\"name\":1,\"bark\":2}", 8)]
    [InlineData("{\"name\":1,\"bark\":2,\"lives\":3,\"meow\":4}", 7)]
    [InlineData("{\"bark\":2}", -1)]
    [InlineData("{}", -1)]
    public void ShapesDecide(string json, int expected) => Assert.Equal(expected, Json.Read(new PickCodec(Plain), json));

    [Fact]
    public void FirstOfEqualsWinsAndFewerUnknownMembersWin()
    {
        var variants = new JsonVariants(
        [
            new JsonShape(JsonKinds.Object) { Names = new JsonNames(["a"], []) },
            new JsonShape(JsonKinds.Object) { Names = new JsonNames(["b"], []) },
            new JsonShape(JsonKinds.Object) { Names = new JsonNames(["a", "b"], []) },
            new JsonShape(JsonKinds.Any),
        ]);

        Assert.Equal(0, Json.Read(new PickCodec(variants), """{"a":1}"""));
        Assert.Equal(1, Json.Read(new PickCodec(variants), """{"b":{"a":1}}"""));
        Assert.Equal(2, Json.Read(new PickCodec(variants), """{"a":1,"b":2,"c":3}"""));
        Assert.Equal(0, Json.Read(new PickCodec(variants), """{"z":1}"""));
        Assert.Equal(3, Json.Read(new PickCodec(variants), "[]"));
        Assert.Equal(3, Json.Read(new PickCodec(variants), "7"));
    }

    [Fact]
    public void UnknownTextGoesToAnOpenEnumWhereThereIsNoPlainText()
    {
        var variants = new JsonVariants([new JsonShape(JsonKinds.Integer), new JsonShape(JsonKinds.Text) { Values = Colors }]);

        Assert.Equal(1, Json.Read(new PickCodec(variants), "\"blue\""));
        Assert.Equal(-1, Json.Read(new PickCodec(variants), "1.5"));
    }

    [Theory]
    [InlineData("""{"type":"red"}""", 0)]
    [InlineData("""{"x":{"type":"red"},"type":"green"}""", 1)]
    [InlineData("""{"\u0074ype":"gr\u0065en"}""", 1)]
    [InlineData("""{"type":"blue"}""", -1)]
    [InlineData("""{"type":null}""", -1)]
    [InlineData("""{"type":["red"]}""", -1)]
    [InlineData("""{"other":"red"}""", -1)]
    [InlineData("{}", -1)]
    [InlineData("\"red\"", -1)]
    public void DiscriminatorsAreFound(string json, int expected) => Assert.Equal(expected, Json.Read(new DiscriminatorCodec(), json));

    [Fact]
    public void BrokenJsonBehindTheValueIsATypedError()
    {
        Json.Fails(new PickCodec(Plain), "{\"name\":1,");
        Json.Fails(new DiscriminatorCodec(), "{\"name\":1,");
    }

    private sealed class PickCodec(JsonVariants variants) : JsonCodec<int>
    {
        public override int Read(ref JsonInput json)
        {
            int picked = json.PickVariant(variants);
            json.ReadElement();
            return picked;
        }

        public override void Write(ref JsonOutput json, int value) => throw new NotSupportedException();
    }

    private sealed class DiscriminatorCodec : JsonCodec<int>
    {
        public override int Read(ref JsonInput json)
        {
            int picked = json.PickByDiscriminator("type", Colors);
            json.SkipValue();
            return picked;
        }

        public override void Write(ref JsonOutput json, int value) => throw new NotSupportedException();
    }
}
