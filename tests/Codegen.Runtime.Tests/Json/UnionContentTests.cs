using Codegen.Runtime.Json;
using Xunit;

namespace Codegen.Runtime.Tests.Json;

public class UnionContentTests
{
    private static readonly JsonNames Drawing = new(["kind", "area", "tags"], [1]);
    private static readonly JsonNames Round = new(["radius"], [0]);
    private static readonly JsonNames Square = new(["side"], []);
    private static readonly JsonNames Open = JsonNames.WithExtras(["side"], []);

    [Theory]
    [InlineData("""{"area":{"radius":1}}""", 0)]
    [InlineData("""{"area":{"side":1}}""", 1)]
    [InlineData("""{"area":{"side":1},"kind":"round"}""", 1)]
    [InlineData("""{"area":{"radius":1,"side":1}}""", 0)]
    [InlineData("""{"area":[{"radius":1}]}""", 0)]
    [InlineData("""{"area":{}}""", 1)]
    [InlineData("""{"area":null}""", 0)]
    [InlineData("""{"kind":"round"}""", -1)]
    public void WhatAMemberHoldsDecidesBetweenEquals(string json, int expected) => Assert.Equal(expected, Pick(json,
    [
        Shape(new JsonShape(JsonKinds.Object) { Names = Round }),
        Shape(new JsonShape(JsonKinds.Object) { Names = Square }),
    ]));

    [Theory]
    [InlineData("""{"kind":"round","area":1}""", 0)]
    [InlineData("""{"kind":"square","area":1}""", 1)]
    [InlineData("""{"kind":"squ\u0061re","area":1}""", 1)]
    [InlineData("""{"kind":"oval","area":1}""", 0)]
    [InlineData("""{"area":1}""", 0)]
    public void TheValueOfAnEnumDecidesBetweenEquals(string json, int expected) => Assert.Equal(expected, Pick(json,
    [
        new JsonShape(JsonKinds.Object) { Names = Drawing, Members = [new JsonShape(JsonKinds.Text) { Values = new OpenEnumTable(["round"]) }] },
        new JsonShape(JsonKinds.Object) { Names = Drawing, Members = [new JsonShape(JsonKinds.Text) { Values = new OpenEnumTable(["square"]) }] },
    ]));

    [Theory]
    [InlineData("""{"area":1}""", 0)]
    [InlineData("""{"area":true}""", 1)]
    [InlineData("""{"area":"1"}""", 0)]
    [InlineData("""{"area":[]}""", 2)]
    [InlineData("""{"area":[{"side":1},{"radius":2}],"tags":[[]]}""", 2)]
    [InlineData("""{"area":[{"radius":1},{"radius":2}],"tags":[[]]}""", 3)]
    public void TheKindOfAMemberDecidesBetweenEquals(string json, int expected) => Assert.Equal(expected, Pick(json,
    [
        Shape(new JsonShape(JsonKinds.Integer)),
        Shape(new JsonShape(JsonKinds.Boolean)),
        Shape(new JsonShape(JsonKinds.Array) { Items = new JsonShape(JsonKinds.Object) { Names = Square } }),
        Shape(new JsonShape(JsonKinds.Array) { Items = new JsonShape(JsonKinds.Object) { Names = Round } }),
    ]));

    [Fact]
    public void ItemsAreLookedIntoToo()
    {
        JsonShape[] lists =
        [
            new JsonShape(JsonKinds.Array) { Items = Shape(new JsonShape(JsonKinds.Object) { Names = Round }) },
            new JsonShape(JsonKinds.Array) { Items = Shape(new JsonShape(JsonKinds.Object) { Names = Square }) },
        ];

        Assert.Equal(1, Pick("""[{"area":{"side":1}},{"area":{}}]""", lists));
        Assert.Equal(0, Pick("[]", lists));
    }

    [Fact]
    public void AnOpenShapeKnowsAllMembers() => Assert.Equal(1, Pick("""{"area":{"weight":1}}""",
    [
        Shape(new JsonShape(JsonKinds.Object) { Names = Square }),
        Shape(new JsonShape(JsonKinds.Object) { Names = Open }),
    ]));

    // Raw JSON would keep all members, but a caller who pages by "next" would find no page where the answer has one.
    [Theory]
    [InlineData("""{"next":1,"last":1}""", 0)]
    [InlineData("""{"next":1,"new":1}""", 0)]
    [InlineData("""{"next":1,"first":1}""", 0)]
    [InlineData("""{"prev":1,"first":1,"last":1}""", 1)]
    [InlineData("[]", 2)]
    public void MembersOfSeveralShapesGoToTheOneThatKnowsMost(string json, int expected) => Assert.Equal(expected, Pick(json,
    [
        new JsonShape(JsonKinds.Object) { Names = new JsonNames(["next", "last"], []) },
        new JsonShape(JsonKinds.Object) { Names = new JsonNames(["prev", "first"], []) },
        new JsonShape(JsonKinds.Any),
    ]));

    [Fact]
    public void BrokenJsonInsideAMemberIsATypedError() =>
        Json.Fails(new PickCodec(new JsonVariants([Shape(new JsonShape(JsonKinds.Object) { Names = Round }), Shape(new JsonShape(JsonKinds.Object) { Names = Square })])), """{"area":{"side":1,""");

    private static JsonShape Shape(JsonShape area) => new(JsonKinds.Object) { Names = Drawing, Members = [null, area] };

    private static int Pick(string json, JsonShape[] shapes) => Json.Read(new PickCodec(new JsonVariants(shapes)), json);

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
}
