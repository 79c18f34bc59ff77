using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.Tests.Passes;

public class MergeAllOfTests
{
    [Fact]
    public void MembersComeInOrderAndLaterOnesOverride()
    {
        var schema = Merged("""
            X:
              description: Words.
              nullable: true
              allOf:
                - $ref: '#/components/schemas/Base'
                - { type: object, required: [ c ], properties: { b: { type: integer }, c: { type: string } } }
            Base: { type: object, required: [ b ], properties: { a: { type: string }, b: { type: string } } }
            """);

        var item = Assert.IsType<ObjectSchema>(schema);
        Assert.Equal(["a", "b", "c"], item.Properties.Select(property => property.Name));
        Assert.Equal([false, true, true], item.Properties.Select(property => property.Required));
        Assert.IsType<NumberSchema>(item.Properties[1].Schema);
        Assert.Equal(("/components/schemas/X", "Words.", true), (item.Facts.Pointer, item.Facts.Description, item.Facts.Nullable));
    }

    [Fact]
    public void MembersBesideAnAllOfAreAPartOfIt() => Assert.Equal(["a", "b"], Names(Merged("""
        X: { allOf: [ { $ref: '#/components/schemas/Base' } ], type: object, properties: { b: {} } }
        Base: { type: object, properties: { a: {} } }
        """)));

    [Fact]
    public void NestedPartsAreMergedToo() => Assert.Equal(["a", "b", "c"], Names(Merged("""
        X: { allOf: [ { allOf: [ { $ref: '#/components/schemas/A' }, { properties: { b: {} } } ] }, { properties: { c: {} } } ] }
        A: { allOf: [ { properties: { a: {} } }, { description: none } ] }
        """)));

    [Theory]
    [InlineData("X: { allOf: [ { $ref: '#/components/schemas/Base' }, { required: [ a ] } ] }")]
    [InlineData("X: { allOf: [ { $ref: '#/components/schemas/Base' } ], required: [ a ] }")]
    [InlineData("X: { allOf: [ { $ref: '#/components/schemas/Base' }, { allOf: [ { required: [ a ] }, { type: object } ] } ] }")]
    [InlineData("X: { allOf: [ { $ref: '#/components/schemas/Base' }, { $ref: '#/components/schemas/Rule' } ] }\nRule: { allOf: [ { required: [ a ] }, { title: T } ] }")]
    public void APartMayOnlyRequire(string schemas)
    {
        var item = Assert.IsType<ObjectSchema>(Merged(schemas + "\nBase: { type: object, properties: { a: {}, b: {} } }"));

        Assert.Equal([true, false], item.Properties.Select(property => property.Required));
        Assert.Empty(item.AlsoRequired);
    }

    [Theory]
    [InlineData("additionalProperties: {}", true)]
    [InlineData("additionalProperties: true", true)]
    [InlineData("description: none", false)]
    public void APartThatDeclaresAnyOtherMembersOpensTheWhole(string open, bool isOpen)
    {
        var named = Assert.IsType<ObjectSchema>(Merged($$"""
            X: { allOf: [ { properties: { a: {} } }, { $ref: '#/components/schemas/Open' } ] }
            Open: { type: object, {{open}} }
            """));
        var nested = Assert.IsType<ObjectSchema>(Merged($$"""
            X: { allOf: [ { allOf: [ { type: object, {{open}} } ] }, { properties: { a: {} } }, { properties: { b: {} } } ] }
            """));

        Assert.Equal((isOpen, isOpen), (named.Additional is AnySchema, nested.Additional is AnySchema));
    }

    [Fact]
    public void ANamedShapeThatIsOpenedKeepsItsName() => Assert.IsType<ReferenceSchema>(Assert.IsType<ObjectSchema>(Merged("""
        X: { properties: { a: { allOf: [ { $ref: '#/components/schemas/Base' } ], additionalProperties: true } } }
        Base: { type: object, properties: { b: {} } }
        """)).Properties[0].Schema);

    [Fact]
    public void ARequiredNameThatNobodyDeclaresIsForgotten()
    {
        var item = Assert.IsType<ObjectSchema>(Merged("X: { allOf: [ { properties: { a: {} } }, { required: [ gone ] } ] }"));

        Assert.Equal(["a"], Names(item));
        Assert.Empty(item.AlsoRequired);
    }

    [Fact]
    public void OneShapeAmongWordsKeepsItsName()
    {
        var (model, places) = SpecText.ReadSchemas(
            """
            X:
              type: object
              properties:
                a: { allOf: [ { $ref: '#/components/schemas/B' }, { description: Words., nullable: true } ] }
            B: { type: object, properties: { b: {} } }
            """,
            passes: true);

        Assert.Empty(places);
        var reference = Assert.IsType<ReferenceSchema>(((ObjectSchema)SpecText.Schema(model, "X")).Properties[0].Schema);
        Assert.Equal(("/components/schemas/B", "Words.", true), (reference.Target, reference.Facts.Description, reference.Facts.Nullable));
    }

    [Fact]
    public void ALaterMemberWithoutAShapeOnlyAddsWords()
    {
        var item = Assert.IsType<ObjectSchema>(Merged("X: { allOf: [ { properties: { a: { type: string } } }, { properties: { a: { description: New. } } } ] }"));

        Assert.Equal("New.", Assert.IsType<TextSchema>(item.Properties[0].Schema).Facts.Description);
    }

    [Theory]
    [InlineData("X: { allOf: [ { type: string, enum: [ a ] }, { type: string, maxLength: 5 } ] }", typeof(EnumSchema))]
    [InlineData("X: { allOf: [ { type: string, format: date }, { type: string, maxLength: 5 } ] }", typeof(TextSchema))]
    [InlineData("X: { allOf: [ { type: integer }, { type: number, minimum: 5 } ] }", typeof(NumberSchema))]
    [InlineData("X: { allOf: [ { type: array, items: { type: string } }, { type: array } ] }", typeof(ArraySchema))]
    [InlineData("X: { allOf: [ { type: object }, { type: object } ] }", typeof(MapSchema))]
    [InlineData("X: { allOf: [ { type: object, additionalProperties: { type: string } }, { description: d } ] }", typeof(MapSchema))]
    [InlineData("X: { allOf: [ {}, {} ] }", typeof(AnySchema))]
    public void PlainPartsAreMergedWhereTheyAgree(string schema, Type expected) => Assert.IsType(expected, Merged(schema));

    [Theory]
    [InlineData("X: { allOf: [ { type: string }, { type: integer } ] }")]
    [InlineData("X: { allOf: [ { type: string }, { type: object, properties: { a: {} } } ] }")]
    [InlineData("X: { allOf: [ { type: string, format: date }, { type: string, format: uuid } ] }")]
    [InlineData("X: { allOf: [ { oneOf: [ { type: string }, { type: object } ] }, { properties: { a: {} } } ] }")]
    public void PartsThatContradictAreAnything(string schema)
    {
        var (model, places) = SpecText.ReadSchemas(schema, passes: true);

        Assert.IsType<AnySchema>(SpecText.Schema(model, "X"));
        Assert.Equal(["CG2002 /components/schemas/X"], places);
    }

    [Fact]
    public void MembersBesideAUnionGoToEachOfItsShapes()
    {
        var union = Assert.IsType<UnionSchema>(Merged("""
            X:
              type: object
              properties: { a: {} }
              discriminator: { propertyName: k }
              oneOf: [ { $ref: '#/components/schemas/B' }, { type: object, properties: { c: {} } } ]
            B: { type: object, properties: { b: {} } }
            """));

        Assert.Equal("k", union.Discriminator);
        Assert.Equal(["B"], union.Variants[0].DiscriminatorValues);
        Assert.Equal(["a", "b"], Names(union.Variants[0].Schema));
        Assert.Equal(["a", "c"], Names(union.Variants[1].Schema));
    }

    [Fact]
    public void ABaseThatListsItsDerivedSchemasGivesThemItsMembers()
    {
        foreach (var order in (string[])["Pet, Cat, Dog", "Cat, Dog, Pet", "Dog, Pet, Cat"])
        {
            var texts = order.Split(", ").Select(name => name == "Pet"
                ? "Pet: { type: object, required: [ kind ], properties: { kind: { type: string } }, discriminator: { propertyName: kind }, oneOf: [ { $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' } ] }"
                : $"{name}: {{ allOf: [ {{ $ref: '#/components/schemas/Pet' }}, {{ type: object, properties: {{ of{name}: {{}} }} }} ] }}");
            var (model, places) = SpecText.ReadSchemas("X: { type: array, items: { $ref: '#/components/schemas/Pet' } }\n" + string.Join('\n', texts), passes: true);

            Assert.Empty(places);
            Assert.Equal(["kind", "ofCat"], Names(SpecText.Schema(model, "Cat")));
            Assert.Equal(["kind", "ofDog"], Names(SpecText.Schema(model, "Dog")));
            var pet = Assert.IsType<UnionSchema>(SpecText.Schema(model, "Pet"));
            Assert.All(pet.Variants, variant => Assert.IsType<ReferenceSchema>(variant.Schema));
        }
    }

    [Fact]
    public void DerivedSchemasOfABareUnionKeepTheirOwnMembers()
    {
        var (model, places) = SpecText.ReadSchemas(
            """
            Pet: { oneOf: [ { $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' } ] }
            Cat: { allOf: [ { $ref: '#/components/schemas/Pet' }, { type: object, properties: { a: {} } } ] }
            Dog: { type: object, properties: { b: {} } }
            """,
            passes: true);

        Assert.Empty(places);
        Assert.Equal(["a"], Names(SpecText.Schema(model, "Cat")));
        Assert.Equal(2, Assert.IsType<UnionSchema>(SpecText.Schema(model, "Pet")).Variants.Count);
    }

    [Theory]
    [InlineData("X: { allOf: [ { $ref: '#/components/schemas/X' }, { properties: { a: {} } } ] }")]
    [InlineData("X: { allOf: [ { $ref: '#/components/schemas/Y' }, { properties: { a: {} } } ] }\nY: { allOf: [ { $ref: '#/components/schemas/X' }, { title: T } ] }")]
    public void AnAllOfThatContainsItselfIsItsOtherParts(string schemas)
    {
        var (model, places) = SpecText.ReadSchemas(schemas, passes: true);

        Assert.Equal(["a"], Names(SpecText.Schema(model, "X")));
        Assert.All(places, place => Assert.StartsWith("CG2002", place, StringComparison.Ordinal));
    }

    [Fact]
    public void WordsAroundAReferenceInACircleKeepTheReference()
    {
        var (model, places) = SpecText.ReadSchemas(
            """
            X: { type: object, properties: { y: { allOf: [ { $ref: '#/components/schemas/Y' }, { description: Words. } ] } } }
            Y: { type: object, properties: { x: { allOf: [ { $ref: '#/components/schemas/X' }, { description: Words. } ] } } }
            """,
            passes: true);

        Assert.Empty(places);
        var property = Assert.IsType<ReferenceSchema>(((ObjectSchema)SpecText.Schema(model, "Y")).Properties[0].Schema);
        Assert.Equal(("/components/schemas/X", "Words."), (property.Target, property.Facts.Description));
    }

    [Fact]
    public void ALongChainIsMergedWhole()
    {
        var chain = string.Join('\n', Enumerable.Range(0, 1_000).Select(i =>
            $"S{i}: {{ allOf: [ {{ $ref: '#/components/schemas/S{i + 1}' }}, {{ properties: {{ p{i}: {{}} }} }} ] }}"));

        Assert.Equal(1_001, Names(Merged(chain + "\nS1000: { properties: { last: {} } }", "S0")).Count());
    }

    [Fact]
    public void ADiamondOfManyPathsIsMergedOnce()
    {
        var diamond = string.Join('\n', Enumerable.Range(0, 40).Select(i =>
            $"S{i}: {{ allOf: [ {{ $ref: '#/components/schemas/S{i + 1}' }}, {{ $ref: '#/components/schemas/S{i + 1}' }}, {{ properties: {{ p{i}: {{}} }} }} ] }}"));

        Assert.Equal(41, Names(Merged(diamond + "\nS40: { properties: { last: {} } }", "S0")).Count());
    }

    [Fact]
    public void TooManyMembersAreAMap()
    {
        var parts = Enumerable.Range(0, 3).Select(i => "{ properties: { " + string.Join(',', Enumerable.Range(0, 2_000).Select(j => $"p{i}x{j}: {{}}")) + " } }");

        var (model, places) = SpecText.ReadSchemas($"X: {{ allOf: [ {string.Join(',', parts)} ] }}", passes: true);

        Assert.IsType<MapSchema>(SpecText.Schema(model, "X"));
        Assert.Equal(["CG2002 /components/schemas/X"], places);
    }

    private static ApiSchema Merged(string schemas, string name = "X")
    {
        var (model, places) = SpecText.ReadSchemas(schemas, passes: true);

        Assert.Empty(places);
        return SpecText.Schema(model, name);
    }

    private static IEnumerable<string> Names(ApiSchema schema) => Assert.IsType<ObjectSchema>(schema).Properties.Select(property => property.Name);
}
