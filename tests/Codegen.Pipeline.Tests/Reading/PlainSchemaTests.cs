using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.Tests.Reading;

public class PlainSchemaTests
{
    [Fact]
    public void ATextKeepsItsFormatAndBounds() => Assert.Equal(
        new TextSchema(Facts(), "date", "dd.MM.yyyy", 1, 99999999999, "^a$") { PatternProgram = [4, 1, 5, 5, 0, 1, 97, 97] },
        SpecText.ReadSchema<TextSchema>("{ type: string, format: date, x-codegen-date-format: dd.MM.yyyy, minLength: 1, maxLength: 99999999999, pattern: ^a$ }"));

    [Theory]
    [InlineData("minLength: -5")]
    [InlineData("minLength: 1.5")]
    [InlineData("minLength: '1'")]
    [InlineData("minLength: 99999999999999999999")]
    public void ABoundThatMakesNoSenseIsAbsent(string bound) => Assert.Null(SpecText.ReadSchema<TextSchema>($"{{ type: string, {bound} }}").MinLength);

    [Fact]
    public void ANumberKeepsItsBoundsAsWritten() => Assert.Equal(
        new NumberSchema(Facts(), false, "double", "1e400", "0.10", true, false),
        SpecText.ReadSchema<NumberSchema>("{ type: number, format: double, minimum: 1e400, exclusiveMinimum: true, maximum: 0.10 }"));

    [Fact]
    public void ExclusiveBoundsMayBeNumbers() => Assert.Equal(
        new NumberSchema(Facts(), true, null, "1", "9", true, true),
        SpecText.ReadSchema<NumberSchema>("{ type: integer, exclusiveMinimum: 1, exclusiveMaximum: 9 }", "3.1.0"));

    [Fact]
    public void AllFactsAreRead() => Assert.Equal(
        new SchemaFacts("/components/schemas/X", "T", "D", true, true, true, true, "true"),
        SpecText.ReadSchema<BooleanSchema>("{ type: boolean, title: T, description: D, nullable: true, readOnly: true, writeOnly: true, deprecated: true, default: true }").Facts);

    [Theory]
    [InlineData("{ properties: { a: {} } }", typeof(ObjectSchema))]
    [InlineData("{ additionalProperties: { type: string } }", typeof(MapSchema))]
    [InlineData("{ items: { type: string } }", typeof(ArraySchema))]
    [InlineData("{ pattern: a }", typeof(TextSchema))]
    [InlineData("{ format: date-time }", typeof(TextSchema))]
    [InlineData("{ format: int64 }", typeof(NumberSchema))]
    [InlineData("{ minimum: 1 }", typeof(NumberSchema))]
    [InlineData("{ description: d }", typeof(AnySchema))]
    [InlineData("{}", typeof(AnySchema))]
    public void WithoutATypeTheKeywordsTellIt(string schema, Type expected) => Assert.IsType(expected, SpecText.ReadSchema(schema));

    [Theory]
    [InlineData("{ type: banana }", "/type")]
    [InlineData("{ type: {} }", "/type")]
    [InlineData("{ type: array, items: 5 }", "/items")]
    [InlineData("{ type: object, properties: [] }", "/properties")]
    [InlineData("text", "")]
    [InlineData("[]", "")]
    public void OddSchemasAreSimplified(string schema, string pointer)
    {
        var (_, places) = SpecText.ReadSchemas("X: { type: object, properties: { a: " + schema + " } }");

        Assert.Equal(["CG2002 /components/schemas/X/properties/a" + pointer], places);
    }

    [Fact]
    public void AListOfTypesMayHoldNull()
    {
        var schema = SpecText.ReadSchema<TextSchema>("{ type: [ string, 'null' ] }", "3.1.0");

        Assert.True(schema.Facts.Nullable);
    }

    [Fact]
    public void AListOfTypesIsAUnion()
    {
        var schema = SpecText.ReadSchema<UnionSchema>("{ type: [ string, object, 'null' ], properties: { a: {} } }", "3.1.0");

        Assert.True(schema.Facts.Nullable);
        Assert.Equal([typeof(TextSchema), typeof(ObjectSchema)], schema.Variants.Select(variant => variant.Schema.GetType()));
    }

    [Fact]
    public void ObjectsKeepTheOrderOfTheirMembers()
    {
        var schema = SpecText.ReadSchema<ObjectSchema>("""
            type: object
            required: [ b, gone ]
            additionalProperties: { type: integer }
            properties:
              z: { type: string }
              b: { type: string }
              a~/b: { type: string }
            """);

        Assert.Equal(["z", "b", "a~/b"], schema.Properties.Select(property => property.Name));
        Assert.Equal([false, true, false], schema.Properties.Select(property => property.Required));
        Assert.Equal("/components/schemas/X/properties/a~0~1b", schema.Properties[2].Schema.Facts.Pointer);
        Assert.IsType<NumberSchema>(schema.Additional);
    }

    [Theory]
    [InlineData("{ type: object }", typeof(AnySchema))]
    [InlineData("{ type: object, properties: {} }", typeof(AnySchema))]
    [InlineData("{ type: object, additionalProperties: true }", typeof(AnySchema))]
    [InlineData("{ type: object, additionalProperties: { type: string } }", typeof(TextSchema))]
    [InlineData("{ type: object, patternProperties: { '^a': { type: string } } }", typeof(TextSchema))]
    [InlineData("{ type: object, patternProperties: { '^a': { type: string } }, additionalProperties: false }", typeof(TextSchema))]
    [InlineData("{ type: object, patternProperties: { '^a': { type: string } }, additionalProperties: { type: integer } }", typeof(AnySchema))]
    [InlineData("{ type: object, patternProperties: { '^a': { type: string }, '^b': { type: integer } } }", typeof(AnySchema))]
    [InlineData("{ type: object, unevaluatedProperties: { type: string } }", typeof(TextSchema))]
    [InlineData("{ type: object, unevaluatedProperties: { type: string }, additionalProperties: { type: integer } }", typeof(NumberSchema))]
    public void ObjectsWithoutMembersAreMaps(string schema, Type values) => Assert.IsType(values, SpecText.ReadSchema<MapSchema>(schema, "3.1.0").Values);

    [Theory]
    [InlineData("patternProperties: { '^x-': { type: string } }", typeof(AnySchema))]
    [InlineData("patternProperties: { '^x-': { type: string } }, additionalProperties: false", typeof(TextSchema))]
    [InlineData("patternProperties: { '^x-': { type: string } }, unevaluatedProperties: false", typeof(TextSchema))]
    [InlineData("patternProperties: { '^x-': { type: string }, '^y-': { type: string } }, additionalProperties: false", typeof(AnySchema))]
    [InlineData("unevaluatedProperties: { type: string }", typeof(TextSchema))]
    [InlineData("unevaluatedProperties: true", typeof(AnySchema))]
    [InlineData("unevaluatedProperties: false", null)]
    public void MembersWithoutNamesHaveTheShapeThatIsLeftForThem(string keywords, Type? values) =>
        Assert.Equal(values, SpecText.ReadSchema<ObjectSchema>("{ type: object, properties: { a: { type: string } }, " + keywords + " }", "3.1.0").Additional?.GetType());

    [Fact]
    public void AnOlderDocumentDoesNotKnowWhatIsUnevaluated() =>
        Assert.Null(SpecText.ReadSchema<ObjectSchema>("{ type: object, properties: { a: { type: string } }, unevaluatedProperties: { type: string } }").Additional);

    [Theory]
    [InlineData("{ type: string }", typeof(TextSchema))]
    [InlineData("false", null)]
    public void WhatNoPartOfAnAllOfNamesIsUnevaluated(string keyword, Type? values)
    {
        var (model, places) = SpecText.ReadSchemas(
            "X: { allOf: [{ type: object, properties: { a: { type: integer } } }, { type: object, properties: { b: { type: integer } } }], unevaluatedProperties: " + keyword + " }", true, "3.1.0");

        Assert.Empty(places);
        var schema = Assert.IsType<ObjectSchema>(SpecText.Schema(model, "X"));
        Assert.Equal(["a", "b"], schema.Properties.Select(property => property.Name));
        Assert.Equal(values, schema.Additional?.GetType());
    }

    [Fact]
    public void AnObjectThatForbidsMembersIsEmpty() =>
        Assert.Empty(SpecText.ReadSchema<ObjectSchema>("{ type: object, additionalProperties: false }").Properties);

    [Fact]
    public void NestingBeyondTheBoundIsAnything()
    {
        var (_, places) = SpecText.ReadSchemas("X: " + string.Concat(Enumerable.Repeat("{ properties: { a: ", 40)) + "{}" + string.Concat(Enumerable.Repeat(" } }", 40)));

        Assert.Equal("CG2002 /components/schemas/X" + string.Concat(Enumerable.Repeat("/properties/a", 33)), Assert.Single(places));
    }

    private static SchemaFacts Facts() => new("/components/schemas/X");
}
