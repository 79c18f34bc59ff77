using Codegen.Pipeline.Input;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Problems;
using Codegen.Pipeline.Reading;

namespace Codegen.Pipeline.Tests.Input.Parts;

public class PartBundleTests
{
    private const string Head = "openapi: 3.0.3\npaths:\n  /a:\n    get:\n      responses:\n        '200': { description: ok, content: { application/json: { schema: { $ref: '";
    private const string Tail = "' } } } }\n";

    [Fact]
    public void ReferencesLeadFromFileToFileAndBack()
    {
        var (model, problems) = Read(
            Head + "parts/pets.yaml#/components/schemas/Pet" + Tail + "components: { schemas: { Colour: { type: string, enum: [red, blue] } } }",
            new("specs/parts/pets.yaml", """
                components:
                  schemas:
                    Pet:
                      type: object
                      properties:
                        friend: { $ref: '#/components/schemas/Pet' }
                        colour: { $ref: '../test.yaml#/components/schemas/Colour' }
                        home: { $ref: 'home.yaml' }
                        any:
                          oneOf: [ { $ref: '#/components/schemas/Cat' }, { $ref: 'home.yaml' } ]
                          discriminator: { propertyName: kind, mapping: { cat: Cat, home: 'home.yaml' } }
                    Cat: { type: object, properties: { kind: { type: string } } }
                """),
            new("specs/parts/home.yaml", "type: object\nproperties: { kind: { type: string }, pets: { type: array, items: { $ref: pets.yaml#/components/schemas/Pet } } }"));

        Assert.Empty(problems);
        Assert.Equal(["Cat", "Colour", "Pet", "home"], model!.Schemas.Select(schema => schema.Name).Order(StringComparer.Ordinal));
        var pet = Assert.IsType<ObjectSchema>(SpecText.Schema(model, "Pet"));
        var union = Assert.IsType<UnionSchema>(pet.Properties[3].Schema);
        Assert.Equal(["cat", "home"], union.Variants.Select(variant => variant.DiscriminatorValues[0]));
    }

    [Fact]
    public void APathAParameterAndAnAnswerMayStandElsewhere()
    {
        var (model, problems) = Read(
            "openapi: 3.0.3\npaths: { /a: { $ref: 'b.json#/paths/~1a' } }",
            new SpecPart("specs/b.json", """
                { "paths": { "/a": { "get": { "parameters": [ { "$ref": "#/p" } ], "responses": { "200": { "$ref": "#/r" } } } } },
                  "p": { "name": "x", "in": "query", "schema": { "type": "string" } }, "r": { "description": "ok" } }
                """));

        Assert.Empty(problems);
        Assert.Equal("x", Assert.Single(Assert.Single(model!.Operations).Parameters).Name);
    }

    [Fact]
    public void FilesThatLeadToEachOtherEnd()
    {
        var (model, problems) = Read(Head + "b.yaml#/X" + Tail, new("specs/b.yaml", "X: { $ref: 'c.yaml#/Y' }"), new("specs/c.yaml", "Y: { $ref: 'b.yaml#/X' }"));

        Assert.Empty(model!.Operations);
        Assert.Equal("CG1004", SpecText.Places(problems)[0][..6]);
    }

    [Fact]
    public void AnchorsBelongToTheirFile()
    {
        var (model, problems) = Read(
            Head + "b.yaml#thing" + Tail + "components: { schemas: { Own: { $anchor: thing, type: string } } }",
            new("specs/b.yaml", "X: { $anchor: thing, type: object, properties: { same: { $ref: '#thing' }, other: { $ref: 'c.yaml#thing' }, back: { $ref: 'test.yaml#thing' } } }"),
            new("specs/c.yaml", "$anchor: thing\ntype: object\nproperties: { n: { $dynamicRef: '#thing' } }"));

        Assert.Empty(problems);
        Assert.Equal(["Own", "X", "c"], model!.Schemas.Select(schema => schema.Name).Order(StringComparer.Ordinal));
        Assert.Equal(
            ["/x-codegen-parts/b/X", "/x-codegen-parts/c", "/components/schemas/Own"],
            Assert.IsType<ObjectSchema>(SpecText.Schema(model, "X")).Properties.Select(property => Assert.IsType<ReferenceSchema>(property.Schema).Target));
    }

    [Theory]
    [InlineData("./b.yaml#/X", true)]
    [InlineData("%2e/b.yaml#/X", true)]
    [InlineData("c/../b.yaml#/X", true)]
    [InlineData("B.yaml#/X", false)]
    [InlineData("../../../etc/passwd", false)]
    [InlineData("/etc/passwd", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("http://127.0.0.1/x.json", false)]
    [InlineData("..\\\\b.yaml#/X", false)]
    [InlineData("b.yaml#X", false)]
    [InlineData("b.yaml#/Gone", false)]
    [InlineData("#/x-codegen-parts", false)]
    public void OnlyWhatTheProjectNamesIsRead(string reference, bool isRead)
    {
        var (model, problems) = Read(Head + reference + Tail, new SpecPart("specs/b.yaml", "X: { type: object }"));

        Assert.Equal(isRead, model!.Operations.Count == 1);
        Assert.Equal(isRead ? [] : ["CG1004 /paths/~1a/get/responses/200/content/application~1json/schema/$ref"], SpecText.Places(problems));
    }

    [Fact]
    public void AProblemIsLocatedInItsOwnFile()
    {
        var file = File(Head + "b.yaml#/X" + Tail, new("specs/b.yaml", "# words\nX:\n  type: integer\n  default: no\n"), new("specs/c.yaml", "a: ["));

        var result = SpecPipeline.Build(file, new CompilationFacts(1200, true), CancellationToken.None);

        Assert.Equal(
            ["CG1001 specs/c.yaml 0 /a/0", "CG2005 specs/b.yaml 3 /X/default"],
            result.Problems.Select(problem => $"CG{(int)problem.Problem.Id} {problem.Path} {problem.Line} {problem.Problem.Pointer}".TrimEnd()));
    }

    private static SpecFile File(string text, params SpecPart[] parts) => SpecText.File(text) with { Parts = [.. parts] };

    private static (ApiModel? Model, IReadOnlyList<SpecProblem> Problems) Read(string text, params SpecPart[] parts)
    {
        var problems = new ProblemBag();
        var file = File(text, parts);
        var tree = SpecTreeReader.Read(file, problems)!;
        Assert.True(SpecAssembly.Complete(tree, file, problems));
        return (SpecReader.ReadModel(tree, file.Options, problems, CancellationToken.None), problems.Problems);
    }
}
