using Codegen.Testing.Generation;

namespace Codegen.Generator.Tests.Diagnostics;

/// <summary>Mistakes in <c>x-codegen-sms</c>: each costs the method, never the model, and is shown where it stands.</summary>
public class SegmentRuleTests
{
    private const string Head = """
        openapi: 3.0.3
        info: { title: Test, version: "1" }
        servers: [{ url: https://example.com }]
        paths:
          /texts:
            post:
              operationId: send
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Text' } } } }
              responses: { '204': { description: Sent. } }
        components:
          schemas:
            Text:
              type: object
              properties:
                body: { type: string }
                at: { type: string, format: date }
                most: { type: string }
                kind: { type: string, enum: [a, b] }
                number: { type: integer }
                list: { type: array, items: { type: string } }
              x-codegen-sms:
                RULE
        """;

    [Theory]
    [InlineData("text: missing", 22)]
    [InlineData("text: at", 22)]
    [InlineData("text: number", 22)]
    [InlineData("encoding: auto", 21)]
    [InlineData("{ text: body, txt: body }", 21)]
    [InlineData("auto", 21)]
    [InlineData("[]", 21)]
    [InlineData("{ text: body, encoding: morse }", 22)]
    [InlineData("{ text: body, encoding: { member: kind } }", 22)]
    [InlineData("{ text: body, encoding: { member: kind, values: {} } }", 22)]
    [InlineData("{ text: body, encoding: { member: kind, values: { a: morse } } }", 22)]
    [InlineData("{ text: body, encoding: { member: kind, values: { a: gsm }, absent: 7 } }", 22)]
    [InlineData("{ text: body, encoding: { member: kind, values: { c: gsm } } }", 22)]
    [InlineData("{ text: body, encoding: { member: missing, values: { a: gsm } } }", 22)]
    [InlineData("{ text: body, encoding: { member: list, values: { a: gsm } } }", 22)]
    [InlineData("{ text: body, encoding: { member: number, values: { a: gsm } } }", 22)]
    [InlineData("{ text: body, encoding: { member: number, values: { '1': gsm, '01': ucs2 } } }", 22)]
    [InlineData("{ text: body, maxParts: 0 }", 22)]
    [InlineData("{ text: body, maxParts: 256 }", 22)]
    [InlineData("{ text: body, maxParts: { member: most } }", 22)]
    [InlineData("{ text: body, maxParts: { absent: 3 } }", 22)]
    [InlineData("{ text: body, switch: '' }", 22)]
    public void AMistakeIsAWarningAtItsPlace(string rule, int line)
    {
        var run = new GeneratorHarness(new TestSpec("specs/test.yaml", Head.Replace("RULE", rule, StringComparison.Ordinal))).Run("CG4004");

        Assert.Equal(line, Assert.Single(run.Diagnostics).Location.GetLineSpan().StartLinePosition.Line + 1);
        var models = Assert.Single(run.Files, file => file.Key.Contains("Models", StringComparison.Ordinal));
        Assert.DoesNotContain("GetSegments", models.Value, StringComparison.Ordinal);
        Assert.Contains("class Text", models.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ type: array, items: { type: string }, x-codegen-sms: { text: body } }")]
    [InlineData("{ type: string, x-codegen-sms: auto }")]
    [InlineData("{ allOf: [ { type: object, properties: { body: { type: string } } } ], x-codegen-sms: { text: body } }")]
    [InlineData("{ type: object, properties: { list: { type: array, items: { type: string, x-codegen-sms: auto } } } }")]
    public void APlaceThatIsNoneIsAWarning(string schema)
    {
        var text = Head[..Head.IndexOf("    Text:", StringComparison.Ordinal)] + "    Text: " + schema + "\n";

        Assert.Single(new GeneratorHarness(new TestSpec("specs/test.yaml", text)).Run("CG4004").Diagnostics);
    }
}
