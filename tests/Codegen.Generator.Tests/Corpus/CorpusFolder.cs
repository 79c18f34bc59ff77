namespace Codegen.Generator.Tests.Corpus;

/// <summary>A folder of small documents.</summary>
internal sealed class CorpusFolder : IDisposable
{
    public const string Good = """
        openapi: 3.0.3
        info: { title: Notes, version: '1' }
        paths:
          /notes:
            post:
              operationId: notes.make
              requestBody:
                required: true
                content:
                  application/json:
                    schema: { $ref: '#/components/schemas/Note' }
                    examples:
                      whole: { value: { text: Hello, at: '2024-01-31T10:00:00+02:00', size: 1.0, more: { a: [1, null] } } }
                      unknown: { value: { text: Hello, colour: red } }
                      broken: { value: { text: Hello, size: large } }
              responses:
                '200':
                  description: Made.
                  content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Note' } }, example: [{ text: Hello, id: 7 }] } }
                '400':
                  description: Refused.
                  content: { text/plain: { schema: { type: string }, example: No. } }
                default:
                  description: Failed.
                  content: { application/json: { schema: { $ref: '#/components/schemas/Note' }, example: { text: Failed } } }
        components:
          schemas:
            Note:
              type: object
              required: [text]
              example: { text: Hello, at: '2024-01-31T08:00:00Z' }
              properties:
                id: { type: integer, readOnly: true }
                text: { type: string }
                at: { type: string, format: date-time }
                size: { type: number }
                more: { type: object, additionalProperties: true }
            Unused:
              type: object
              example: { a: 1 }
              properties: { a: { type: integer } }
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("codegen-corpus");

    public string Path => _folder.FullName;

    public CorpusFolder Add(string name, string text)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
