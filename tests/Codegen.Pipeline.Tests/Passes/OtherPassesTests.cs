using Codegen.Pipeline.Model;
using Codegen.Pipeline.Passes;
using Codegen.Pipeline.Problems;

namespace Codegen.Pipeline.Tests.Passes;

public class OtherPassesTests
{
    [Fact]
    public void ASchemaThatOnlyRenamesAnotherIsReplacedByIt()
    {
        var (model, places) = SpecText.ReadSchemas(
            """
            X: { type: object, properties: { a: { $ref: '#/components/schemas/A' } } }
            A: { nullable: true, allOf: [ { $ref: '#/components/schemas/B' } ] }
            B: { allOf: [ { $ref: '#/components/schemas/C' } ] }
            C: { type: object, properties: { c: {} } }
            """,
            passes: true);

        Assert.Empty(places);
        Assert.Equal(["X", "C"], model.Schemas.Select(named => named.Name));
        var reference = Assert.IsType<ReferenceSchema>(((ObjectSchema)model.Schemas[0].Schema).Properties[0].Schema);
        Assert.Equal(("/components/schemas/C", true), (reference.Target, reference.Facts.Nullable));
    }

    [Fact]
    public void SchemasThatOnlyRenameEachOtherAreAnything()
    {
        var (model, places) = SpecText.ReadSchemas(
            """
            X: { type: object, properties: { a: { $ref: '#/components/schemas/A' } } }
            A: { allOf: [ { $ref: '#/components/schemas/B' } ] }
            B: { allOf: [ { $ref: '#/components/schemas/A' } ] }
            """,
            passes: true);

        Assert.Equal(["CG2002 /components/schemas/A", "CG2002 /components/schemas/B"], places);
        Assert.IsType<AnySchema>(((ObjectSchema)Assert.Single(model.Schemas).Schema).Properties[0].Schema);
    }

    [Fact]
    public void AReferenceToANullableSchemaIsNullable()
    {
        var (model, _) = SpecText.ReadSchemas("X: { type: object, properties: { a: { $ref: '#/components/schemas/A' } } }\nA: { type: string, nullable: true }", passes: true);

        Assert.True(((ObjectSchema)SpecText.Schema(model, "X")).Properties[0].Schema.Facts.Nullable);
    }

    [Theory]
    [InlineData("X: { type: array, items: { $ref: '#/components/schemas/X' } }")]
    [InlineData("X: { type: object, additionalProperties: { $ref: '#/components/schemas/X' } }")]
    [InlineData("X: { type: array, items: { $ref: '#/components/schemas/Y' } }\nY: { oneOf: [ { type: string }, { $ref: '#/components/schemas/X' } ] }")]
    public void AListOfItselfEnds(string schemas) => Assert.Equal("CG2002", Assert.Single(SpecText.ReadSchemas(schemas, passes: true).Places)[..6]);

    [Fact]
    public void ATreeThroughAnObjectIsNoProblem() => Assert.Empty(SpecText.ReadSchemas(
        "X: { type: array, items: { $ref: '#/components/schemas/Y' } }\nY: { type: object, properties: { list: { $ref: '#/components/schemas/X' } } }",
        passes: true).Places);

    [Theory]
    [InlineData("type: array, items")]
    [InlineData("type: object, additionalProperties")]
    public void ALongChainOfListsIsCut(string link)
    {
        var chain = string.Join('\n', Enumerable.Range(0, 10_000).Select(i => $"S{i}: {{ {link}: {{ $ref: '#/components/schemas/S{i + 1}' }} }}"));

        var (_, places) = SpecText.ReadSchemas(chain + "\nS10000: { type: string }", passes: true);

        Assert.NotEmpty(places);
        Assert.All(places, place => Assert.StartsWith("CG2002", place, StringComparison.Ordinal));
    }

    [Fact]
    public void BasesThatWereMergedAreRemoved()
    {
        var (model, _) = SpecText.ReadSchemas("X: { allOf: [ { $ref: '#/components/schemas/B' }, { properties: { a: {} } } ] }\nB: { properties: { b: {} } }", passes: true);

        Assert.Equal(["X"], model.Schemas.Select(named => named.Name));
    }

    [Fact]
    public void AnExceptionBecomesAProblem()
    {
        var (model, _) = SpecText.ReadSchemas("X: { type: string }");
        var twice = model with { Schemas = [model.Schemas[0], model.Schemas[0]] };
        var problems = new ProblemBag();

        var result = ApiPasses.Run(twice, problems);

        Assert.Empty(result.Operations);
        Assert.Equal(["CG9001 "], SpecText.Places(problems.Problems));
    }
}
