using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.Tests.Reading;

public class DiscriminatorTests
{
    private const string Pets = """

        Cat: { type: object, properties: { kind: { type: string }, a: {} } }
        Dog: { type: object, properties: { kind: { type: string }, b: {} } }
        """;

    private const string Both = "oneOf: [ { $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' } ]";

    [Fact]
    public void WithoutAMappingTheNamesSelect()
    {
        var union = Union($"X: {{ {Both}, discriminator: {{ propertyName: kind }} }}", []);

        Assert.Equal("kind", union.Discriminator);
        Assert.Equal(["Cat", "Dog"], union.Variants.Select(variant => Assert.Single(variant.DiscriminatorValues)));
    }

    [Fact]
    public void AMappingMayNameSchemasOrReferThem()
    {
        var union = Union(
            $"X: {{ {Both}, discriminator: {{ propertyName: kind, mapping: {{ c: Cat, k: '#/components/schemas/Cat', d: '#/components/schemas/Dog' }} }} }}",
            []);

        Assert.Equal(["c|k", "d"], union.Variants.Select(variant => string.Join('|', variant.DiscriminatorValues)));
    }

    [Fact]
    public void AMappingMayLeaveSchemasOut() => Assert.Equal(
        ["c", "Dog"],
        Union($"X: {{ {Both}, discriminator: {{ propertyName: kind, mapping: {{ c: Cat }} }} }}", []).Variants.Select(variant => variant.DiscriminatorValues[0]));

    [Theory]
    [InlineData("global::System.Diagnostics.Process", "CG1004")]
    [InlineData("'#/components/schemas/Gone'", "CG1004")]
    [InlineData("X", "CG2002")]
    public void AMappingToSomethingElseIsReported(string target, string code) =>
        Union($"X: {{ {Both}, discriminator: {{ propertyName: kind, mapping: {{ x: {target} }} }} }}", [code + " /components/schemas/X/discriminator/mapping/x"]);

    [Fact]
    public void AFixedTextInAShapeSelectsIt()
    {
        var (model, places) = SpecText.ReadSchemas("""
            X:
              discriminator: { propertyName: kind }
              oneOf:
                - $ref: '#/components/schemas/Cat'
                - { type: object, properties: { kind: { type: string, enum: [ dog ] } } }
            Cat: { type: object, properties: { kind: { const: cat } } }
            """);

        Assert.Empty(places);
        Assert.Equal(
            ["cat|Cat", "dog"],
            Assert.IsType<UnionSchema>(SpecText.Schema(model, "X")).Variants.Select(variant => string.Join('|', variant.DiscriminatorValues)));
    }

    [Fact]
    public void ABaseWithADiscriminatorButNoListIsAnObject() =>
        Assert.IsType<ObjectSchema>(SpecText.ReadSchema("{ type: object, properties: { kind: {} }, discriminator: { propertyName: kind, mapping: { a: Gone } } }"));

    [Theory]
    [InlineData("text")]
    [InlineData("{}")]
    [InlineData("{ propertyName: [] }")]
    public void ADiscriminatorWithoutANameIsNone(string discriminator) =>
        Assert.Null(Union($"X: {{ {Both}, discriminator: {discriminator} }}", []).Discriminator);

    private static UnionSchema Union(string schema, string[] expected)
    {
        var (model, places) = SpecText.ReadSchemas(schema + Pets);

        Assert.Equal(expected, places);
        return Assert.IsType<UnionSchema>(SpecText.Schema(model, "X"));
    }
}
