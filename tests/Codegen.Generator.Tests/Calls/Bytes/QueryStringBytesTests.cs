namespace Codegen.Generator.Tests.Calls.Bytes;

/// <summary>Parameters that are the whole query (OpenAPI 3.2, <c>in: querystring</c>), as the bytes of the request line.</summary>
public sealed class QueryStringBytesTests(QueryStringBytesTests.Client client) : IClassFixture<QueryStringBytesTests.Client>
{
    private const string Form = "in: querystring, content: { application/x-www-form-urlencoded: ";
    private const string Rgb = "{ schema: { $ref: '#/components/schemas/Rgb' } } }";
    private const string Deep = "schema: { $ref: '#/components/schemas/Deep' }";
    private const string Free = "{ schema: { $ref: '#/components/schemas/Free' } } }";
    private const string Extended = "{ schema: { $ref: '#/components/schemas/Extended' } } }";
    private const string Color = "new Rgb { R = 100, G = 200, B = 150 }";

    public static TheoryData<string, string, string> Rows => new()
    {
        // A form has the bytes that it has as a body.
        { Form + Rgb, Color, "?R=100&G=200&B=150" },
        { Form + Rgb, "new Rgb { G = 1 }", "?G=1" },
        { Form + Rgb, "new Rgb()", "" },
        { Form + Free, """new Dictionary<string, string> { ["foo"] = "a + b", ["b&r"] = "\u00e9~*" }""", "?foo=a+%2B+b&b%26r=%C3%A9%7E*" },
        { Form + Extended, """new Extended { A = "1", B = "2", AdditionalProperties = new Dictionary<string, long> { ["c"] = 3 } }""", "?b=2&c=3" },
        { Form + "{ " + Deep + " } }", """new Deep { Name = "n", Rgb = new Rgb { R = 1 }, Tags = ["a", "b"] }""", "?name=n&rgb=%7B%22R%22%3A1%7D&tags=a&tags=b" },
        {
            Form + "{ " + Deep + ", encoding: { rgb: { style: deepObject, explode: true }, tags: { style: pipeDelimited, explode: false } } } }",
            """new Deep { Rgb = new Rgb { R = 1 }, Tags = ["a", "b"] }""", "?rgb%5BR%5D=1&tags=a%7Cb"
        },
        { Form + "{ schema: {} } }", """System.Text.Json.JsonDocument.Parse("{\"a\":[1,2],\"b\":null}").RootElement""", "?a=1&a=2" },

        // All else is one text.
        { "in: querystring, content: { application/json: " + Rgb, "new Rgb { R = 1 }", "?%7B%22R%22%3A1%7D" },
        { "in: querystring, content: { application/json: { schema: { type: array, items: { type: integer } } } }", "[1, 2]", "?%5B1%2C2%5D" },
        { "in: querystring, content: { text/plain: { schema: { type: string } } }", "\"a&b=c d#\"", "?a%26b%3Dc%20d%23" },
        { "in: querystring, content: { application/jsonpath: { schema: { type: string } } }", "\"$.a.b[1:1]\"", "?%24.a.b%5B1%3A1%5D" },

        // One that may be left out.
        { "[{ name: color, " + Form + Rgb + " }]", "parameters: new() { Color = " + Color + " }", "?R=100&G=200&B=150" },
        { "[{ name: color, " + Form + Rgb + " }]", "", "" },
        { "[{ name: color, " + Form + "{ schema: {} } } }]", "parameters: new()", "" },
        { "[{ name: color, " + Form + "{ schema: {} } } }]", """parameters: new() { Color = System.Text.Json.JsonDocument.Parse("{\"a\":1}").RootElement }""", "?a=1" },
        { "[{ name: color, in: querystring, content: { application/json: " + Rgb + " }]", "parameters: new()", "" },

        // A parameter that has the name of what the generated code uses.
        { "[{ name: queryForm, required: true, " + Form + Rgb + " }]", Color, "?R=100&G=200&B=150" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task AValueIsTheWholeQuery(string parameter, string value, string expected)
    {
        var number = client.NumberOf(parameter, value);

        Assert.Equal($"GET /r{number}{expected}", (await client.SendAsync(ParameterFixture.Call(value, number))).Line);
    }

    public sealed class Client() : ParameterFixture(Rows.Select(row => ((string)row[0], (string)row[1])), "3.2.0", "CG3001");
}
