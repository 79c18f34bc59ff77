using System.Globalization;
using Codegen.Testing.Generation;
using Microsoft.CodeAnalysis.CSharp;

namespace Codegen.Generator.Tests.Hostile;

/// <summary>Names that C# cannot have, and names that become one.</summary>
public sealed class NameTests
{
    // A collision that was solved is said once for each name; these tests look at the code.
    private const string Solved = "CG3001";

    [Fact]
    public void KeywordsAreNames()
    {
        var keywords = Enum.GetValues<SyntaxKind>().Where(SyntaxFacts.IsReservedKeyword)
            .Concat(SyntaxFacts.GetContextualKeywordKinds())
            .Select(SyntaxFacts.GetText)
            .Where(text => text.Length > 0 && text.All(char.IsLetter))
            .Concat(["field", "extension", "scoped", "file", "required", "allows", "record", "dynamic", "nint", "args", "await", "_"])
            .Distinct()
            .ToArray();

        AssertMembers(keywords);
        AssertParameters([.. keywords.Where(keyword => keyword != "_")]);
    }

    [Fact]
    public void MembersOfObjectGiveWay() => AssertMembers(
    [
        "Equals", "GetHashCode", "ToString", "GetType", "MemberwiseClone", "Finalize", "ReferenceEquals", "Clone", "EqualityContract", "PrintMembers",
        "Deconstruct", "get_X", "X", "set_X", "value__", "Codec", "Instance", "Names", "AdditionalProperties",
    ]);

    [Theory]
    [InlineData("System")]
    [InlineData("Task")]
    [InlineData("String")]
    [InlineData("HttpClient")]
    [InlineData("List")]
    [InlineData("Codegen")]
    [InlineData("Acme")]
    [InlineData("global")]
    [InlineData("ThingsClient")]
    [InlineData("ThingsCodecs")]
    [InlineData("Object")]
    [InlineData("record")]
    public void SchemasMayHaveTheNameOfAnything(string name)
    {
        var run = Generate(HostileSpec.WithProperties(new[] { name, "System", "Json" }.Distinct(), name));

        using var assembly = GeneratedAssembly.Compile(run);
        Assert.Contains(name, SourceAudit.Literals(run));
    }

    [Fact]
    public void NamesThatDifferInSymbolsOnlyStayApart() => AssertMembers(["a-b", "a_b", "aB", "AB", "ab", "a.b", "a b", "a+b"]);

    [Fact]
    public void NamesThatLookAlikeStayApart() => AssertMembers(
        ["\u00e9", "e\u0301", "a", "\u0430", "ab", "a\u200db", "a\u00adb", "a\u202eb"]);

    [Fact]
    public void OddNamesAreNames() => AssertMembers(
        ["", " ", "\t", "\ud83d\ude00", "\ud801\udc00", "1st", "2nd", "-1", "+1", "$id", "@type", "x\"y", "\\", "<", ">", "\u0301"]);

    [Theory]
    [InlineData(255)]
    [InlineData(1_023)]
    [InlineData(1_024)]
    [InlineData(2_000)]
    public void LongNamesAreCut(int length)
    {
        var name = new string('n', length - 1);
        var run = Generate(HostileSpec.WithProperties([name + "x", name + "y"], name + "z"));

        using var assembly = GeneratedAssembly.Compile(run);
        Assert.All([name + "x", name + "y"], literal => Assert.Contains(literal, SourceAudit.Literals(run)));
    }

    [Fact]
    public void NamesMadeOfLongNamesAreCut()
    {
        var name = new string('n', 190);
        string Operation(string id) => $$"""
            operationId: {{id}}
                  tags: [{{name}}]
                  parameters:
                    - { name: {{name}}, in: query, schema: { type: string, enum: [a] } }
                    - { name: {{name}}, in: header, schema: { type: string } }
                  responses:
                    '200': { description: Done., headers: { {{name}}: { schema: { type: string } } }, content: { application/json: { schema: { $ref: '#/components/schemas/{{name}}' } } } }
                    '400': { description: Failed., content: { application/json: { schema: { type: object, properties: { {{name}}: { type: string, enum: [a] } } } } } }
            """;
        var nested = string.Concat(Enumerable.Repeat("{ type: array, nullable: true, items: ", 20)) + "{ type: string }" + string.Concat(Enumerable.Repeat(" }", 20));

        var run = Generate($$"""
            openapi: 3.0.3
            info: { title: t, version: '1' }
            servers: [{ url: 'https://api.example.com' }]
            paths:
              /a:
                get:
                  {{Operation(name + "a")}}
              /b:
                get:
                  {{Operation(name + "b")}}
              /c:
                get:
                  operationId: c
                  responses:
                    '200': { description: Done., content: { application/json: { schema: {{nested}} } } }
                    '201': { description: Done., content: { application/json: { schema: { oneOf: [{ $ref: '#/components/schemas/{{name}}' }, { type: array, items: { $ref: '#/components/schemas/{{name}}' } }] } } } }
            components:
              schemas:
                {{name}}: { type: object, properties: { a: { type: array, items: {{nested}} } } }
            """);

        using var assembly = GeneratedAssembly.Compile(run);
    }

    [Fact]
    public void ParametersOfOneNameInThreePlacesStayApart()
    {
        var run = Generate("""
            openapi: 3.0.3
            info: { title: t, version: '1' }
            servers: [{ url: 'https://api.example.com' }]
            paths:
              /x/{id}:
                post:
                  operationId: go
                  parameters:
                    - { name: id, in: path, required: true, schema: { type: string } }
                    - { name: id, in: query, required: true, schema: { type: string } }
                    - { name: id, in: header, required: true, schema: { type: string } }
                    - { name: cancellationToken, in: query, required: true, schema: { type: string } }
                    - { name: body, in: query, required: true, schema: { type: string } }
                    - { name: request, in: query, required: true, schema: { type: string } }
                    - { name: this, in: query, required: true, schema: { type: string } }
                    - { name: options, in: query, required: true, schema: { type: string } }
                    - { name: parameters, in: query, schema: { type: string } }
                    - { name: clientReference, in: query, required: true, schema: { type: string } }
                  requestBody: { required: true, content: { application/json: { schema: { type: string } } } }
                  responses: { '204': { description: Done. } }
            """);

        using var assembly = GeneratedAssembly.Compile(run);
    }

    [Fact]
    public void OperationsOfOneIdStayApart()
    {
        var run = Generate("""
            openapi: 3.0.3
            info: { title: t, version: '1' }
            servers: [{ url: 'https://api.example.com' }]
            paths:
              /a: { get: { operationId: same, responses: { '204': { description: Done. } } } }
              /b: { get: { operationId: same, responses: { '204': { description: Done. } } } }
              /c: { get: { operationId: SAME, responses: { '204': { description: Done. } } } }
              /d: { get: { operationId: Dispose, responses: { '204': { description: Done. } } } }
              /e: { get: { operationId: ToString, responses: { '204': { description: Done. } } } }
            """);

        using var assembly = GeneratedAssembly.Compile(run);
        var methods = assembly.Type("Acme.Things.ThingsClient").GetMethods().Select(method => method.Name).Where(name => name.EndsWith("Async", StringComparison.Ordinal));
        Assert.Equal(5, methods.Distinct().Count());
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("az")]
    [InlineData("th")]
    [InlineData("ar")]
    public void TheCultureOfTheMachineDoesNotMatter(string culture)
    {
        var spec = HostileSpec.WithProperties(["id", "ID", "title", "INVOICE_ID", "\u0130stanbul", "\u0131lk", "i18n"]);
        var expected = Generate(spec).Files;
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);

            Assert.Equal(expected, Generate(spec).Files);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void LettersBeyondAsciiStayInNames()
    {
        var run = Generate(HostileSpec.WithProperties(["\u0437\u043c\u0456\u0441\u0442"], "Nachricht\u00e9"));

        using var assembly = GeneratedAssembly.Compile(run);
        Assert.NotNull(assembly.Type("Acme.Things.Nachricht\u00e9").GetProperty("\u0417\u043c\u0456\u0441\u0442"));
    }

    private static void AssertMembers(string[] names)
    {
        var run = Generate(HostileSpec.WithProperties(names));

        using var assembly = GeneratedAssembly.Compile(run);
        var literals = SourceAudit.Literals(run).ToHashSet(StringComparer.Ordinal);
        Assert.All(names, name => Assert.Contains(name, literals));
        var properties = assembly.Type("Acme.Things.Thing").GetProperties();
        Assert.Equal(names.Length, properties.Length);
    }

    private static void AssertParameters(string[] names)
    {
        var parameters = string.Join(", ", names.Select(name => $$"""{ "name": "{{name}}", "in": "query", "required": true, "schema": { "type": "string" } }"""));
        var run = Generate($$"""
            {
              "openapi": "3.0.3", "info": { "title": "t", "version": "1" }, "servers": [ { "url": "https://api.example.com" } ],
              "paths": { "/x": { "get": { "operationId": "go", "parameters": [ {{parameters}} ], "responses": { "204": { "description": "Done." } } } } }
            }
            """);

        using var assembly = GeneratedAssembly.Compile(run);
    }

    private static GeneratorRun Generate(string spec)
    {
        var harness = new GeneratorHarness(new TestSpec("specs/things.json", spec));
        return harness.RunAllowing(Solved);
    }
}
