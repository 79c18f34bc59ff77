using Codegen.Testing.Generation;

namespace Codegen.Generator.Tests.Diagnostics;

/// <summary>Mistakes in descriptors as the compiler shows them.</summary>
public class BadDescriptorTests
{
    private const string Beeper = """
        descriptor: '1.0'
        info: { title: Beeper, version: '2' }
        auth:
          kind: body
          credentials:
            key: {}
        protocol:
          kind: action-envelope
          path: /api
          envelope: { action: do }
          answer:
            success: { at: /status, values: [ok] }
        errors:
          type: text
          codes:
            EMPTY: { name: NoCredit, meaning: The account is empty., category: balance, retry: never }
            NOBODY: { name: NoRecipient, meaning: There is no such number., category: recipient, retry: never }
        operations:
          beeps.send:
            summary: Sends a beep.
            action: beep
            send: send
            request: { schema: { $ref: '#/schemas/Beep' } }
        schemas:
          Beep:
            type: object
            properties:
              to: { type: string }
        """;

    [Theory]
    [InlineData("    action: beep\n", "    acton: beep\n", "CG1012", 19, 3, "'action' is missing here; its value must be a text")]
    [InlineData("    action: beep\n", "    acton: beep\n", "CG1010", 21, 5, "Did you mean 'action'? Allowed: summary, action, send")]
    [InlineData("version: '2'", "version: 2", "CG1011", 2, 24, "Here must be a text")]
    [InlineData("category: balance", "category: money", "CG1013", 16, 62, "one of credentials, permission, balance")]
    [InlineData("#/schemas/Beep", "#/schemas/Bepe", "CG1014", 23, 26, "Known: #/schemas/Beep")]
    [InlineData("retry: never }\n    NOBODY", "retry: never, aliases: [NOBODY] }\n    NOBODY", "CG1015", 16, 105, "among the codes and their aliases")]
    [InlineData("values: [ok]", "values: [ok], failures: [ok]", "CG1015", 12, 54, "as a success and as a failure")]
    [InlineData("    NOBODY:", "    EMPTY:", "CG1005", 17, 5, "the key 'EMPTY' occurs twice")]
    [InlineData("to: { type: string }", "to: { type: string, minLength: 2, maxLength: 1 }", "CG1016", 28, 27, "minLength is above maxLength")]
    public void AMistakeIsShownWhereItStandsWithWhatIsAllowed(string old, string changed, string id, int line, int column, string words)
    {
        var text = Beeper.Replace(old, changed, StringComparison.Ordinal);

        var run = new GeneratorHarness(new TestSpec("specs/beeper.yaml", text)).RunUnchecked();

        Assert.Null(run.Exception);
        var diagnostic = Assert.Single(run.Diagnostics, candidate => candidate.Id == id);
        var place = diagnostic.Location.GetLineSpan().StartLinePosition;
        Assert.Equal((line, column), (place.Line + 1, place.Character + 1));
        Assert.Contains(words, diagnostic.GetMessage(), StringComparison.Ordinal);
        Assert.Empty(run.Files);
    }
}
