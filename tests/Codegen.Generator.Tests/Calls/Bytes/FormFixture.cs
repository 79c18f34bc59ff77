namespace Codegen.Generator.Tests.Calls.Bytes;

/// <summary>A client with an operation for each row, whose body has the members of that row.</summary>
public abstract class FormFixture : WireFixture
{
    private readonly List<(string Members, string Encoding, string Values)> _rows;

    protected FormFixture(IEnumerable<(string Members, string Encoding, string Values)> rows, string mediaType, string version, params string[] diagnostics)
        : this([.. rows], mediaType, version, diagnostics)
    {
    }

    private FormFixture(List<(string Members, string Encoding, string Values)> rows, string mediaType, string version, string[] diagnostics)
        : base(Spec(rows, mediaType, version), rows.Select((row, index) => Call(row.Values, index)), diagnostics) => _rows = rows;

    public int NumberOf(string members, string encoding, string values) => _rows.IndexOf((members, encoding, values));

    /// <param name="values">The body's members, as an initializer has them.</param>
    public static string Call(string values, int number) => $"client.Op{number}Async(new Op{number}Request {{ {values} }})";

    private static string Spec(IEnumerable<(string Members, string Encoding, string Values)> rows, string mediaType, string version)
    {
        var paths = rows.Select((row, index) =>
        {
            var encoding = row.Encoding.Length == 0 ? "" : $", encoding: {{ {row.Encoding} }}";
            var body = $"{{ required: true, content: {{ {mediaType}: {{ schema: {{ type: object, properties: {{ {row.Members} }} }}{encoding} }} }} }}";
            return $"  /r{index}: {{ post: {{ operationId: op{index}, requestBody: {body}, responses: {{ '204': {{ description: Done. }} }} }} }}\n";
        });
        return $$"""
            openapi: {{version}}
            info: { title: Wire, version: '1' }
            servers: [{ url: 'https://api.example.com' }]
            components:
              schemas:
                Rgb: { type: object, properties: { R: { type: integer }, G: { type: integer } } }
                Deep: { type: object, properties: { name: { type: string }, rgb: { $ref: '#/components/schemas/Rgb' }, tags: { type: array, items: { type: string } } } }
            paths:

            """ + string.Concat(paths);
    }
}
