using Codegen.Testing.Generation;

namespace Codegen.Generator.Tests;

/// <summary>The smallest documents that give a client.</summary>
internal static class Specs
{
    public const string Small = """
        openapi: 3.0.3
        info:
          title: Small
          version: "1.0"
        servers:
          - url: https://api.example.com/v1
        paths:
          /messages:
            get:
              operationId: listMessages
              tags: [Messages]
              responses:
                '200':
                  description: All messages.
                  content:
                    application/json:
                      schema:
                        type: array
                        items:
                          $ref: '#/components/schemas/Message'
        components:
          schemas:
            Message:
              type: object
              required: [id]
              properties:
                id:
                  type: string
                body:
                  type: string

        """;

    /// <summary>The same API with a comment, other blanks and another order of nothing that counts.</summary>
    public static string Respaced => "# A comment\n\n" + Small.Replace("title: Small", "title:   Small", StringComparison.Ordinal);

    /// <summary>The same API with one more property.</summary>
    public static string Extended => Small + "        sentAt:\n          type: string\n          format: date-time\n";

    /// <summary>A spec with its file of names, at <c>names.yaml</c>.</summary>
    public static GeneratorHarness WithNames(string path, string text, string names) => new(
        new TestSpec(path, text) { Metadata = new Dictionary<string, string> { ["Names"] = "names.yaml" } },
        NamesAt("names.yaml", names));

    public static TestSpec NamesAt(string path, string names) => new(path, names) { Metadata = new Dictionary<string, string> { ["CodegenNames"] = "true" } };

    public static TestSpec At(string path) => new(path, Small);
}
