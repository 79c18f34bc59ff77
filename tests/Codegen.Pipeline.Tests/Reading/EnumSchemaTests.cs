using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.Tests.Reading;

public class EnumSchemaTests
{
    [Theory]
    [InlineData("{ type: string, enum: [ a, '', ' ', '*', '<', a ] }", false, "a|| |*|<")]
    [InlineData("{ enum: [ a, b ] }", false, "a|b")]
    [InlineData("{ type: string, enum: [ only ] }", false, "only")]
    [InlineData("{ type: string, enum: [ 1, 2.50, true, no ] }", false, "1|2.50|true|no")]
    [InlineData("{ type: integer, enum: [ 1, 2, -3, 1 ] }", true, "1|2|-3")]
    [InlineData("{ type: integer, enum: [ '1', '2' ] }", true, "1|2")]
    [InlineData("{ type: number, enum: [ 1.0, 2 ] }", true, "1|2")]
    [InlineData("{ enum: [ 1, 9223372036854775807 ] }", true, "1|9223372036854775807")]
    [InlineData("{ const: a }", false, "a")]
    public void ListsOfTextsOrIntegersAreEnums(string schema, bool isInteger, string values)
    {
        var choice = SpecText.ReadSchema<EnumSchema>(schema);

        Assert.Equal(isInteger, choice.IsInteger);
        Assert.Equal(values, string.Join('|', choice.Members.Select(member => member.Value)));
    }

    [Theory]
    [InlineData("{ type: integer, enum: [ 1, 2.5 ] }", typeof(NumberSchema))]
    [InlineData("{ type: integer, enum: [ 1, 18446744073709551616 ] }", typeof(NumberSchema))]
    [InlineData("{ type: number, enum: [ 0.5 ] }", typeof(NumberSchema))]
    [InlineData("{ enum: [ 0.5 ] }", typeof(NumberSchema))]
    [InlineData("{ type: string, enum: [ a, {} ] }", typeof(TextSchema))]
    [InlineData("{ enum: [ a, 1 ] }", typeof(AnySchema))]
    [InlineData("{ enum: [ {} ] }", typeof(AnySchema))]
    public void OtherListsAreTheirType(string schema, Type expected)
    {
        var (model, places) = SpecText.ReadSchemas("X: " + schema);

        Assert.IsType(expected, SpecText.Schema(model, "X"));
        Assert.Equal(["CG2002 /components/schemas/X/enum"], places);
    }

    [Theory]
    [InlineData("{ enum: [ true, false ] }", typeof(BooleanSchema))]
    [InlineData("{ type: boolean, enum: [ true ] }", typeof(BooleanSchema))]
    [InlineData("{ type: string, enum: [] }", typeof(TextSchema))]
    [InlineData("{ type: array, items: {}, enum: [ a ] }", typeof(ArraySchema))]
    public void ListsThatSayNothingMoreAreIgnored(string schema, Type expected) => Assert.IsType(expected, SpecText.ReadSchema(schema));

    [Fact]
    public void ANullAmongTheValuesMakesItNullable()
    {
        var choice = SpecText.ReadSchema<EnumSchema>("{ type: string, enum: [ a, ~ ] }");

        Assert.True(choice.Facts.Nullable);
        Assert.Equal(["a"], choice.Members.Select(member => member.Value));
    }

    [Theory]
    [InlineData("x-enum-varnames: [ One, Two ], x-enum-descriptions: [ First., Second. ]")]
    [InlineData("x-enumNames: [ One, Two ], x-enum-descriptions: { a: First., b: Second. }")]
    [InlineData("x-ms-enum: { name: N, values: [ { value: b, name: Two, description: Second. }, { value: a, name: One, description: First. } ] }")]
    public void NamesAndWordsBesideTheValuesAreTaken(string hints) => Assert.Equal(
        [new EnumMember("a", "One", "First."), new EnumMember("b", "Two", "Second.")],
        SpecText.ReadSchema<EnumSchema>($"{{ type: string, enum: [ a, b ], {hints} }}").Members);

    [Fact]
    public void HintsOfTheWrongKindAreIgnored() => Assert.Equal(
        [new EnumMember("a", null, null), new EnumMember("b", null, null)],
        SpecText.ReadSchema<EnumSchema>("{ type: string, enum: [ a, b ], x-enum-varnames: [ ' ' ], x-enum-descriptions: 5, x-ms-enum: [] }").Members);

    [Fact]
    public void TooManyValuesAreTheirType()
    {
        var (model, places) = SpecText.ReadSchemas("X: { type: string, enum: [ " + string.Join(',', Enumerable.Range(0, 10_001).Select(i => $"v{i}")) + " ] }");

        Assert.IsType<TextSchema>(SpecText.Schema(model, "X"));
        Assert.Equal(["CG2002 /components/schemas/X/enum"], places);
    }
}
