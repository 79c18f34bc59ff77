using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.Tests.Reading;

public class UnionSchemaTests
{
    [Theory]
    [InlineData("oneOf")]
    [InlineData("anyOf")]
    public void SeveralShapesAreAUnion(string keyword)
    {
        var union = SpecText.ReadSchema<UnionSchema>($"{{ description: D, {keyword}: [ {{ type: string }}, {{ type: integer }}, {{ type: object }} ] }}");

        Assert.Equal([typeof(TextSchema), typeof(NumberSchema), typeof(MapSchema)], union.Variants.Select(variant => variant.Schema.GetType()));
        Assert.Equal($"/components/schemas/X/{keyword}/1", union.Variants[1].Schema.Facts.Pointer);
        Assert.Null(union.Discriminator);
        Assert.Equal("D", union.Facts.Description);
    }

    [Theory]
    [InlineData("{ oneOf: [ { type: string }, { type: 'null' } ] }")]
    [InlineData("{ anyOf: [ { enum: [ ~ ] }, { type: string } ] }")]
    [InlineData("{ oneOf: [ { type: string }, { const: ~ } ] }")]
    public void AShapeOrNullIsNullable(string schema) => Assert.True(SpecText.ReadSchema<TextSchema>(schema).Facts.Nullable);

    [Theory]
    [InlineData("anyOf: [ { $ref: '#/components/schemas/E' }, { type: object, nullable: true } ]")]
    [InlineData("oneOf: [ { type: object, nullable: true, description: D }, { $ref: '#/components/schemas/E' } ]")]
    [InlineData("anyOf: [ { $ref: '#/components/schemas/E' }, { type: [ object, 'null' ] } ]")]
    public void AReferenceBesideAnEmptyNullableObjectIsANullableReference(string union)
    {
        var (model, _) = SpecText.ReadSchemas("X: { type: object, properties: { a: { " + union + " } } }\nE: { type: object, properties: { id: { type: string } } }");

        var member = Assert.IsType<ObjectSchema>(model.Schemas.Single(schema => schema.Name == "X").Schema).Properties.Single().Schema;

        Assert.True(Assert.IsType<ReferenceSchema>(member).Facts.Nullable);
    }

    [Theory]
    [InlineData("anyOf: [ { $ref: '#/components/schemas/E' }, { type: object } ]")]
    [InlineData("anyOf: [ { $ref: '#/components/schemas/E' }, { type: object, nullable: true, properties: { b: { type: string } } } ]")]
    [InlineData("anyOf: [ { $ref: '#/components/schemas/E' }, { type: object, nullable: true }, { type: string } ]")]
    [InlineData("anyOf: [ { type: string }, { type: object, nullable: true } ]")]
    public void AnObjectThatMayHoldMoreIsAShapeOfItsOwn(string union)
    {
        var (model, _) = SpecText.ReadSchemas("X: { type: object, properties: { a: { " + union + " } } }\nE: { type: object, properties: { id: { type: string } } }");

        var member = Assert.IsType<ObjectSchema>(model.Schemas.Single(schema => schema.Name == "X").Schema).Properties.Single().Schema;

        Assert.IsType<UnionSchema>(member);
    }

    [Theory]
    [InlineData("{ title: T, oneOf: [ { type: string, description: D } ] }")]
    [InlineData("{ title: T, anyOf: [ { type: string, description: D } ] }")]
    [InlineData("{ title: T, allOf: [ { type: string, description: D } ] }")]
    public void ASingleShapeIsThatShapeWithTheFactsOfBoth(string schema)
    {
        var text = SpecText.ReadSchema<TextSchema>(schema);

        Assert.Equal(("/components/schemas/X", "T", "D"), (text.Facts.Pointer, text.Facts.Title, text.Facts.Description));
    }

    [Theory]
    [InlineData("{ items: { anyOf: [ { type: string }, { type: integer } ] } }", "TextSchema, NumberSchema, ArraySchema")]
    [InlineData("{ items: { oneOf: [ { type: string, format: date }, { type: string, format: uuid } ] } }", "TextSchema, ArraySchema")]
    public void ItemsThatAreAChoiceAndNoTypeAreAnItemOrAListOfThem(string schema, string variants)
    {
        var union = SpecText.ReadSchema<UnionSchema>(schema);

        Assert.Equal(variants, string.Join(", ", union.Variants.Select(variant => variant.Schema.GetType().Name)));
    }

    [Theory]
    [InlineData("{ type: array, items: { anyOf: [ { type: string }, { type: integer } ] } }")]
    [InlineData("{ items: { anyOf: [ { type: string } ] } }")]
    [InlineData("{ items: { type: string } }")]
    public void OtherItemsAreThoseOfAList(string schema) => SpecText.ReadSchema<ArraySchema>(schema);

    [Fact]
    public void TextsOfSeveralFormatsAreATextWithoutFormat()
    {
        Assert.Null(SpecText.ReadSchema<TextSchema>("{ oneOf: [ { type: string, format: date }, { type: string, format: uuid } ] }").Format);
        Assert.Equal("date", SpecText.ReadSchema<TextSchema>("{ oneOf: [ { type: string, format: date, minLength: 1 }, { type: string, format: date } ] }").Format);
    }

    [Fact]
    public void AnEnumOrAnyTextIsAnOpenEnum()
    {
        var choice = SpecText.ReadSchema<EnumSchema>("{ anyOf: [ { type: string }, { type: string, enum: [ a, b ] }, { enum: [ b, c ] } ] }");

        Assert.Equal(["a", "b", "c"], choice.Members.Select(member => member.Value));
    }

    [Fact]
    public void ANamedEnumOrAnyTextIsTheNamedEnum()
    {
        var (model, places) = SpecText.ReadSchemas("""
            X: { type: object, properties: { a: { anyOf: [ { type: string }, { $ref: '#/components/schemas/E' } ] } } }
            E: { type: string, enum: [ a, b ] }
            """);

        Assert.Empty(places);
        Assert.IsType<ReferenceSchema>(((ObjectSchema)SpecText.Schema(model, "X")).Properties[0].Schema);
    }

    [Fact]
    public void ShapesThatOnlyRequireAreNoUnion()
    {
        var schema = SpecText.ReadSchema<ObjectSchema>("{ type: object, properties: { a: {}, b: {} }, oneOf: [ { required: [ a ] }, { required: [ b ] } ] }");

        Assert.Equal([false, false], schema.Properties.Select(property => property.Required));
    }

    [Fact]
    public void UnionsInsideOfUnionsAreOpened() => Assert.Equal(3, SpecText.ReadSchema<UnionSchema>(
        "{ oneOf: [ { type: integer }, { oneOf: [ { type: boolean }, { type: array, items: {} } ] } ] }").Variants.Count);

    [Fact]
    public void AVeryWideUnionIsAnyValue()
    {
        var variants = string.Join(", ", Enumerable.Range(0, 201).Select(i => $"{{ type: object, properties: {{ p{i}: {{}} }} }}"));
        var mapping = string.Join(", ", Enumerable.Range(0, 201).Select(i => $"v{i}: '#/components/schemas/A'"));

        var (model, places) = SpecText.ReadSchemas($$"""
            A: { type: object, properties: { wide: { oneOf: [ {{variants}} ] }, mapped: { $ref: '#/components/schemas/B' } } }
            B: { oneOf: [ { $ref: '#/components/schemas/A' }, { type: string } ], discriminator: { propertyName: k, mapping: { {{mapping}} } } }
            """);

        Assert.Equal(["CG2002 /components/schemas/A/properties/wide/oneOf", "CG2002 /components/schemas/B/oneOf"], places);
        Assert.IsType<AnySchema>(SpecText.Schema(model, "B"));
    }

    [Fact]
    public void AUnionDoesNotContainItself()
    {
        var (model, places) = SpecText.ReadSchemas("X: { oneOf: [ { $ref: '#/components/schemas/X' }, { type: string }, { type: boolean } ] }");

        Assert.Equal(["CG2002 /components/schemas/X/oneOf/0"], places);
        Assert.Equal(2, Assert.IsType<UnionSchema>(SpecText.Schema(model, "X")).Variants.Count);
    }

    [Fact]
    public void TheSameShapeTwiceIsOne()
    {
        var (model, places) = SpecText.ReadSchemas("""
            X: { type: array, items: { oneOf: [ { $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/A' } ] } }
            A: { type: object, properties: { a: {} } }
            """);

        Assert.Empty(places);
        Assert.IsType<ReferenceSchema>(((ArraySchema)SpecText.Schema(model, "X")).Items);
    }

    [Fact]
    public void OneOfWinsOverAnyOf() =>
        Assert.Equal(["CG2002 /components/schemas/X/anyOf"], SpecText.ReadSchemas("X: { oneOf: [ { type: string } ], anyOf: [ { type: integer } ] }").Places);

    [Fact]
    public void TooManyShapesAreAnything()
    {
        var (model, places) = SpecText.ReadSchemas("X: { oneOf: [ " + string.Join(',', Enumerable.Repeat("{ type: string }", 1_001)) + " ] }");

        Assert.IsType<AnySchema>(SpecText.Schema(model, "X"));
        Assert.Equal(["CG2002 /components/schemas/X/oneOf"], places);
    }
}
