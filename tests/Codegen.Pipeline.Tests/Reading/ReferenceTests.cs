using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.Tests.Reading;

public class ReferenceTests
{
    [Theory]
    [InlineData("#/components/schemas/Gone")]
    [InlineData("#/components/schemas/%ZZ")]
    [InlineData("#/components/schemas/a~2b")]
    [InlineData("#/paths")]
    [InlineData("#/info/title")]
    [InlineData("#")]
    [InlineData("#/")]
    [InlineData("")]
    [InlineData("#anchor")]
    [InlineData("##")]
    [InlineData("###")]
    [InlineData("##/x-codegen-parts/a#b")]
    [InlineData("X")]
    [InlineData("/etc/passwd")]
    [InlineData("file:///etc/passwd")]
    [InlineData("..\\\\..\\\\x")]
    [InlineData("http://127.0.0.1:1/x.json")]
    [InlineData("other.yaml#/components/schemas/X")]
    public void AReferenceThatLeadsNowhereCostsTheOperation(string reference)
    {
        var (operation, places) = SpecText.ReadOperation($"requestBody: {{ content: {{ application/json: {{ schema: {{ \"$ref\": \"{reference}\" }} }} }} }}");

        Assert.Null(operation);
        Assert.Equal(["CG1004 /paths/~1things/post/requestBody/content/application~1json/schema/$ref"], places);
    }

    [Fact]
    public void AnEscapedKeyIsAReferenceTheSame()
    {
        var (operation, places) = SpecText.ReadOperation("requestBody: { content: { application/json: { schema: { \"\\x24ref\": \"/etc/passwd\" } } } }");

        Assert.Null(operation);
        Assert.Equal(["CG1004 /paths/~1things/post/requestBody/content/application~1json/schema/$ref"], places);
    }

    [Fact]
    public void ABrokenReferenceInASharedSchemaCostsThatPlaceOnly()
    {
        var (model, places) = SpecText.ReadSchemas("""
            A:
              type: object
              properties:
                bad: { $ref: '#/gone' }
                good: { type: string }
            """);

        Assert.Equal(["CG1004 /components/schemas/A/properties/bad/$ref"], places);
        var schema = Assert.IsType<ObjectSchema>(SpecText.Schema(model, "A"));
        Assert.IsType<AnySchema>(schema.Properties[0].Schema);
        Assert.IsType<TextSchema>(schema.Properties[1].Schema);
    }

    [Fact]
    public void AliasesAreFollowed()
    {
        var (model, places) = SpecText.ReadSchemas("""
            A: { type: object, properties: { b: { $ref: '#/components/schemas/B' } } }
            B: { $ref: '#/components/schemas/C' }
            C: { type: string }
            """);

        Assert.Empty(places);
        Assert.Equal(["A", "C"], model.Schemas.Select(named => named.Name));
        Assert.Equal("/components/schemas/C", Assert.IsType<ReferenceSchema>(((ObjectSchema)model.Schemas[0].Schema).Properties[0].Schema).Target);
    }

    [Theory]
    [InlineData("M: { $ref: '#/components/schemas/M' }")]
    [InlineData("M: { $ref: '#/components/schemas/N' }\nN: { $ref: '#/components/schemas/M' }")]
    public void AReferenceInACircleIsBroken(string schemas)
    {
        var (model, places) = SpecText.ReadSchemas(schemas);

        Assert.Empty(model.Operations);
        Assert.Equal(["CG1004 /paths/~1things/get/responses/200/content/application~1json/schema/$ref"], places);
    }

    [Fact]
    public void ALongChainOfAliasesIsBroken()
    {
        var (_, places) = SpecText.ReadSchemas(string.Join('\n', Enumerable.Range(0, 1_000).Select(i => $"M{i}: {{ $ref: '#/components/schemas/M{i + 1}' }}")) + "\nM1000: {}");

        Assert.Equal("CG1004", Assert.Single(places)[..6]);
    }

    [Fact]
    public void SchemasMayContainThemselves()
    {
        var (model, places) = SpecText.ReadSchemas("""
            A:
              type: object
              properties:
                next: { $ref: '#/components/schemas/A' }
                list: { type: array, items: { $ref: '#/components/schemas/A' } }
            """);

        Assert.Empty(places);
        Assert.Single(model.Schemas);
    }

    [Fact]
    public void WhatElseIsReferredToGetsANameOfItsOwn()
    {
        var (model, places) = SpecText.ReadSchemas("""
            A:
              type: object
              properties:
                b: { type: object, properties: { x: { type: string } } }
            C: { type: array, items: { $ref: '#/components/schemas/A/properties/b' } }
            """);

        Assert.Empty(places);
        Assert.Equal(["/components/schemas/A", "/components/schemas/A/properties/b"], model.Schemas.Select(named => named.Pointer));
        Assert.Equal("b", model.Schemas[1].Name);
        Assert.Equal("/components/schemas/A/properties/b", Assert.IsType<ReferenceSchema>(((ObjectSchema)model.Schemas[0].Schema).Properties[0].Schema).Target);
    }

    [Fact]
    public void AnchorsAreFollowed()
    {
        var (model, places) = SpecText.ReadSchemas(
            """
            A:
              type: object
              $dynamicAnchor: node
              properties:
                b: { $ref: '#bee' }
                next: { $dynamicRef: '#node' }
                c: { $ref: '#cee' }
            B: { $anchor: bee, type: string, minLength: 1 }
            D: { type: object, properties: { c: { $anchor: cee, type: object, properties: { x: { type: string } } } }, example: { $anchor: bee } }
            """,
            version: "3.1.0");

        Assert.Empty(places);
        var properties = Assert.IsType<ObjectSchema>(SpecText.Schema(model, "A")).Properties;
        Assert.Equal(
            ["/components/schemas/B", "/components/schemas/A", "/components/schemas/D/properties/c"],
            properties.Select(property => Assert.IsType<ReferenceSchema>(property.Schema).Target));
    }

    [Fact]
    public void AnAnchorThatSeveralSchemasHaveIsNoTarget()
    {
        var (model, problems) = SpecText.TryRead("""
            openapi: 3.1.0
            paths: { /a: { get: { responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/A' } } } } } } } }
            components:
              schemas:
                A: { type: object, properties: { item: { $dynamicRef: '#item' } } }
                B: { $dynamicAnchor: item, type: string }
                C: { $dynamicAnchor: item, type: integer }
            """);

        Assert.Single(model!.Operations);
        Assert.StartsWith(
            "CG1004 /components/schemas/A/properties/item/$dynamicRef: The reference '#item' cannot be followed: several schemas have this anchor",
            SpecText.Show(Assert.Single(problems)),
            StringComparison.Ordinal);
    }

    [Fact]
    public void AReferenceIntoAPathIsFollowed()
    {
        var (model, places) = SpecText.ReadPaths("""
            paths:
              /a/b:
                get: { responses: { 200: { description: ok, content: { application/json: { schema: { type: object, properties: { x: {} } } } } } } }
              /c:
                get: { responses: { 200: { description: ok, content: { application/json: { schema: { $ref: '#/paths/~1a~1b/get/responses/200/content/application~1json/schema' } } } } } }
            """);

        Assert.Empty(places);
        Assert.Equal("/paths/~1a~1b/get/responses/200/content/application~1json/schema", Assert.Single(model.Schemas).Pointer);
    }

    [Fact]
    public void EscapedAndEncodedNamesLeadToTheSameSchema()
    {
        var (model, places) = SpecText.ReadSchemas("""
            A: { type: object, properties: { x: { $ref: '#/components/schemas/a~1b%20c' }, y: { $ref: '#/components/schemas/a~1b c' } } }
            'a/b c': { type: object, properties: { z: {} } }
            """);

        Assert.Empty(places);
        Assert.Equal(["A", "a/b c"], model.Schemas.Select(named => named.Name));
    }

    [Fact]
    public void WordsBesideAReferenceCount()
    {
        var (model, _) = SpecText.ReadSchemas("""
            A: { type: object, properties: { x: { $ref: '#/components/schemas/B', description: Mine., nullable: true, deprecated: true } } }
            B: { type: string, description: Theirs. }
            """);

        var facts = ((ObjectSchema)SpecText.Schema(model, "A")).Properties[0].Schema.Facts;
        Assert.Equal(("/components/schemas/A/properties/x", "Mine.", true, true), (facts.Pointer, facts.Description, facts.Nullable, facts.Deprecated));
    }

    [Fact]
    public void KeywordsBesideAReferenceCountFromVersionThreeOne()
    {
        const string Schemas = """
            A: { $ref: '#/components/schemas/B', properties: { y: {} }, type: object }
            B: { type: object, properties: { x: {} } }
            """;

        Assert.Equal(["B"], SpecText.ReadSchemas(Schemas).Model.Schemas.Select(named => named.Name));
        var schema = Assert.IsType<ObjectSchema>(SpecText.Schema(SpecText.ReadSchemas(Schemas, true, "3.1.0").Model, "A"));
        Assert.Equal(["x", "y"], schema.Properties.Select(property => property.Name));
    }

    [Fact]
    public void SchemasThatNothingReachesAreNotRead()
    {
        var (model, places) = SpecText.ReadSchemas("A: { type: string }\nB: { type: banana }");

        Assert.Empty(places);
        Assert.Equal(["A"], model.Schemas.Select(named => named.Name));
    }

    [Fact]
    public void SchemasComeInTheDocumentsOrder()
    {
        var (model, _) = SpecText.ReadSchemas("""
            Z: { type: object, properties: { a: { $ref: '#/components/schemas/B' }, b: { $ref: '#/components/schemas/A' } } }
            B: { type: string }
            A: { type: string }
            """);

        Assert.Equal(["Z", "B", "A"], model.Schemas.Select(named => named.Name));
    }
}
