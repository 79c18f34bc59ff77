using System.Globalization;
using System.Text;
using Codegen.Testing.Generation;
using Microsoft.CodeAnalysis;

namespace Codegen.Generator.Tests.Naming;

/// <summary>A large client has several files of types.</summary>
public class TypeFilesTests
{
    private const int Each = 501;

    [Fact]
    public void ManyTypesAreSpreadOverFilesThatCompileTogether()
    {
        var run = GeneratorHarness.Generate(new TestSpec("large.yaml", Spec()));

        Assert.Equal(
            ["Enums.2.g.cs", "Enums.g.cs", "Json.2.g.cs", "Json.3.g.cs", "Json.g.cs", "Models.2.g.cs", "Models.g.cs", "Unions.2.g.cs", "Unions.g.cs"],
            run.Files.Keys.Select(name => name["Large.".Length..]).Where(name => name is not "Client.g.cs" && !name.Contains("Operations", StringComparison.Ordinal)));
        Assert.DoesNotContain(run.Compilation.GetDiagnostics(), diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
    }

    // Each of the models has an enum and a union of its own.
    private static string Spec()
    {
        var text = new StringBuilder("""
            openapi: 3.0.3
            info: { title: Large, version: '1' }
            paths:
              /all:
                get:
                  operationId: getAll
                  responses: { '200': { description: All, content: { application/json: { schema: { $ref: '#/components/schemas/All' } } } } }
            components:
              schemas:

            """);
        var members = new StringBuilder("    All:\n      type: object\n      properties:\n");
        for (var i = 1; i < Each; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"    M{i}: {{ type: object, properties: {{ kind: {{ type: string, enum: [ a, b ] }}, any: {{ oneOf: [ {{ type: string }}, {{ type: integer }} ] }} }} }}\n");
            members.Append(CultureInfo.InvariantCulture, $"        m{i}: {{ $ref: '#/components/schemas/M{i}' }}\n");
        }

        members.Append("        last: { type: string, enum: [ y, z ] }\n        other: { oneOf: [ { type: boolean }, { type: integer } ] }\n");
        return text.Append(members).ToString();
    }
}
