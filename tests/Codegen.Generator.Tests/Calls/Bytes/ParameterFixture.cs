namespace Codegen.Generator.Tests.Calls.Bytes;

/// <summary>A client with an operation for each row, which has the parameters of that row.</summary>
public abstract class ParameterFixture : WireFixture
{
    private readonly List<(string Parameters, string Values)> _rows;

    protected ParameterFixture(IEnumerable<(string Parameters, string Values)> rows, string version = "3.0.4", params string[] diagnostics)
        : this([.. rows], version, diagnostics)
    {
    }

    private ParameterFixture(List<(string Parameters, string Values)> rows, string version, string[] diagnostics)
        : base(Spec(rows, version), rows.Select((row, index) => Call(row.Values, index)), diagnostics) => _rows = rows;

    /// <summary>The number of a row, which is in the path of its operation.</summary>
    public int NumberOf(string parameters, string values) => _rows.IndexOf((parameters, values));

    public static string Call(string values, int number) => $"client.Op{number}Async({values})";

    /// <summary>A parameter is called <c>color</c> and required unless its row says otherwise.</summary>
    public static string Spec(IEnumerable<(string Parameters, string Values)> rows, string version)
    {
        var paths = rows.Select((row, index) =>
        {
            var list = row.Parameters.StartsWith('[') ? row.Parameters : $"[{{ name: color, required: true, {row.Parameters} }}]";
            var path = row.Parameters.Contains("in: path", StringComparison.Ordinal) ? $"/r{index}/{{color}}" : $"/r{index}";
            return $"  '{path}': {{ get: {{ operationId: op{index}, parameters: {list}, responses: {{ '204': {{ description: Done. }} }} }} }}\n";
        });
        return Head(version) + "paths:\n" + string.Concat(paths);
    }

    private static string Head(string version) => version == "2.0"
        ? "swagger: '2.0'\ninfo: { title: Wire, version: '1' }\nhost: api.example.com\nschemes: [https]\n"
        : $$"""
            openapi: {{version}}
            info: { title: Wire, version: '1' }
            servers: [{ url: 'https://api.example.com' }]
            components:
              schemas:
                Texts: { type: array, items: { type: string } }
                Rgb: { type: object, properties: { R: { type: integer }, G: { type: integer }, B: { type: integer } } }
                Deep: { type: object, properties: { name: { type: string }, rgb: { $ref: '#/components/schemas/Rgb' }, tags: { $ref: '#/components/schemas/Texts' }, list: { type: array, items: { $ref: '#/components/schemas/Rgb' } } } }
                Extended: { type: object, properties: { a: { type: string, readOnly: true }, b: { type: string } }, additionalProperties: { type: integer } }
                Free: { type: object, additionalProperties: { type: string } }

            """;
}
