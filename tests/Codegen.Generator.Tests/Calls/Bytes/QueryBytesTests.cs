namespace Codegen.Generator.Tests.Calls.Bytes;

/// <summary>Parameters in queries, as the bytes of the request line (OpenAPI, "Style Examples"; RFC 6570 section 3.2.8).</summary>
public sealed class QueryBytesTests(QueryBytesTests.Client client) : IClassFixture<QueryBytesTests.Client>
{
    private const string Texts = "schema: { $ref: '#/components/schemas/Texts' }";
    private const string Rgb = "schema: { $ref: '#/components/schemas/Rgb' }";
    private const string Deep = "schema: { $ref: '#/components/schemas/Deep' }";
    private const string Free = "schema: { $ref: '#/components/schemas/Free' }";
    private const string Extended = "schema: { $ref: '#/components/schemas/Extended' }";
    private const string More = """new Extended { A = "1", B = "2", AdditionalProperties = new Dictionary<string, long> { ["c"] = 3 } }""";
    private const string Text = "schema: { type: string }";
    private const string Three = """["blue", "black", "brown"]""";
    private const string Odd = """["a,b", "c d", "e|f", "g&h=i", "\u00e9"]""";
    private const string Color = "new Rgb { R = 100, G = 200, B = 150 }";
    private const string Reserved = "\":/?#[]@!$&'()*+,;=\"";

    public static TheoryData<string, string, string> Rows => new()
    {
        // One value.
        { "in: query, " + Text, "\"blue\"", "?color=blue" },
        { "in: query, explode: false, " + Text, "\"blue\"", "?color=blue" },
        { "in: query, " + Text, "\"\"", "?color=" },
        { "in: query, allowEmptyValue: true, " + Text, "\"\"", "?color=" },
        { "in: query, " + Text, Reserved, "?color=%3A%2F%3F%23%5B%5D%40%21%24%26%27%28%29%2A%2B%2C%3B%3D" },
        { "in: query, " + Text, "\"a b%20\\r\\n\\u00e9\\ud83d\\ude00~-._\"", "?color=a%20b%2520%0D%0A%C3%A9%F0%9F%98%80~-._" },
        { "in: query, allowReserved: true, " + Text, Reserved, "?color=:/?%23%5B%5D@!$%26'()*%2B,;=" },
        { "in: query, allowReserved: true, " + Text, "\"50% a%20b \\u00e9\\n\"", "?color=50%25%20a%20b%20%C3%A9%0A" },
        { "in: query, schema: { type: boolean }", "false", "?color=false" },
        { "in: query, schema: { type: number, format: double }", "1e300", "?color=1E%2B300" },
        { "in: query, schema: { type: string, format: date-time }", "new DateTimeOffset(2030, 2, 18, 13, 0, 0, TimeSpan.FromHours(2))", "?color=2030-02-18T13%3A00%3A00%2B02%3A00" },
        { "in: query, style: spaceDelimited, " + Text, "\"a b\"", "?color=a%20b" },
        { "in: query, style: pipeDelimited, " + Text, "\"a|b\"", "?color=a%7Cb" },
        { "in: query, style: deepObject, explode: true, " + Text, "\"a\"", "?color=a" },
        { "in: query, content: { application/json: { " + Rgb + " } }", Color, "?color=%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D" },
        { "in: query, content: { application/json: { " + Text + " } }", "\"a\\u00e9\"", "?color=%22a%C3%A9%22" },
        { "in: query, content: { application/vnd.x+json: { " + Texts + " } }", """["a", "b"]""", "?color=%5B%22a%22%2C%22b%22%5D" },
        { "in: query, content: { text/plain: { " + Text + " } }", "\"a b\"", "?color=a%20b" },

        // A list.
        { "in: query, " + Texts, Three, "?color=blue&color=black&color=brown" },
        { "in: query, explode: false, " + Texts, Three, "?color=blue,black,brown" },
        { "in: query, style: form, explode: true, " + Texts, Three, "?color=blue&color=black&color=brown" },
        { "in: query, style: spaceDelimited, " + Texts, Three, "?color=blue%20black%20brown" },
        { "in: query, style: spaceDelimited, explode: false, " + Texts, Three, "?color=blue%20black%20brown" },
        { "in: query, style: spaceDelimited, explode: true, " + Texts, Three, "?color=blue&color=black&color=brown" },
        { "in: query, style: pipeDelimited, " + Texts, Three, "?color=blue%7Cblack%7Cbrown" },
        { "in: query, style: pipeDelimited, explode: false, " + Texts, Three, "?color=blue%7Cblack%7Cbrown" },
        { "in: query, style: pipeDelimited, explode: true, " + Texts, Three, "?color=blue&color=black&color=brown" },
        { "in: query, " + Texts, "[]", "" },
        { "in: query, explode: false, " + Texts, "[]", "" },
        { "in: query, " + Texts, """["", "a", null!]""", "?color=&color=a" },
        { "in: query, explode: false, " + Texts, """["", "a", ""]""", "?color=,a," },
        { "in: query, " + Texts, Odd, "?color=a%2Cb&color=c%20d&color=e%7Cf&color=g%26h%3Di&color=%C3%A9" },
        { "in: query, explode: false, " + Texts, Odd, "?color=a%2Cb,c%20d,e%7Cf,g%26h%3Di,%C3%A9" },
        { "in: query, allowReserved: true, " + Texts, """["a/b", "c&d"]""", "?color=a/b&color=c%26d" },
        { "in: query, explode: false, allowReserved: true, " + Texts, """["a/b", "c:d e"]""", "?color=a/b,c:d%20e" },
        { "in: query, style: pipeDelimited, explode: false, allowReserved: true, " + Texts, """["a/b", "c:d"]""", "?color=a/b%7Cc:d" },

        // An object.
        { "in: query, " + Rgb, Color, "?R=100&G=200&B=150" },
        { "in: query, explode: false, " + Rgb, Color, "?color=R,100,G,200,B,150" },
        { "in: query, style: spaceDelimited, " + Rgb, Color, "?color=R%20100%20G%20200%20B%20150" },
        { "in: query, style: pipeDelimited, " + Rgb, Color, "?color=R%7C100%7CG%7C200%7CB%7C150" },
        { "in: query, style: deepObject, explode: true, " + Rgb, Color, "?color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150" },
        { "in: query, style: deepObject, " + Rgb, Color, "?color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150" },
        { "in: query, style: deepObject, explode: true, " + Rgb, "new Rgb { G = 1 }", "?color%5BG%5D=1" },
        { "in: query, style: deepObject, explode: true, " + Rgb, "new Rgb()", "" },
        { "in: query, " + Rgb, "new Rgb { G = 1 }", "?G=1" },
        { "in: query, explode: false, " + Rgb, "new Rgb()", "" },
        { "in: query, allowReserved: true, " + Free, """new Dictionary<string, string> { ["a/"] = "b/c" }""", "?a%2F=b/c" },
        { "in: query, style: deepObject, explode: true, allowReserved: true, " + Free, """new Dictionary<string, string> { ["a"] = "b/c&d" }""", "?color%5Ba%5D=b/c%26d" },
        { "in: query, " + Free, """new Dictionary<string, string> { ["a=b&"] = "c d", ["e"] = "" }""", "?a%3Db%26=c%20d&e=" },
        { "in: query, style: deepObject, explode: true, " + Free, """new Dictionary<string, string> { ["a]"] = "b&" }""", "?color%5Ba%5D%5D=b%26" },

        // What is only read, and members that the document does not name.
        { "in: query, " + Extended, More, "?b=2&c=3" },
        { "in: query, explode: false, " + Extended, More, "?color=b,2,c,3" },
        { "in: query, style: deepObject, explode: true, " + Extended, More, "?color%5Bb%5D=2&color%5Bc%5D=3" },
        { "in: query, " + Extended, "new Extended { B = \"2\" }", "?b=2" },
        { "[{ name: color, in: query, " + Extended + " }]", "", "" },

        // Objects inside of objects, for which OpenAPI has no words.
        { "in: query, style: deepObject, explode: true, " + Deep, """new Deep { Name = "n", Rgb = new Rgb { R = 1, B = 2 } }""", "?color%5Bname%5D=n&color%5Brgb%5D%5BR%5D=1&color%5Brgb%5D%5BB%5D=2" },
        { "in: query, style: deepObject, explode: true, " + Deep, """new Deep { Tags = ["a", "b&"] }""", "?color%5Btags%5D%5B0%5D=a&color%5Btags%5D%5B1%5D=b%26" },
        { "in: query, style: deepObject, explode: true, " + Deep, """new Deep { List = [new Rgb { R = 1 }, new Rgb { G = 2 }] }""", "?color%5Blist%5D%5B0%5D%5BR%5D=1&color%5Blist%5D%5B1%5D%5BG%5D=2" },
        { "in: query, style: deepObject, explode: true, " + Texts, """["a", "b"]""", "?color%5B0%5D=a&color%5B1%5D=b" },
        { "in: query, " + Deep, """new Deep { Rgb = new Rgb { R = 1 } }""", "?rgb=%7B%22R%22%3A1%7D" },

        // Several, in the order of the document.
        {
            "[{ name: b, in: query, required: true, " + Text + " }, { name: 'a[]', in: query, required: true, " + Texts + " }, { name: 'c d', in: query, required: true, " + Text + " }, { name: e, in: query, " + Text + " }]",
            """ "1", ["2", "3"], "4" """, "?b=1&a%5B%5D=2&a%5B%5D=3&c%20d=4"
        },
        { "[{ name: a, in: query, " + Text + " }, { name: b, in: query, " + Texts + " }, { name: c, in: query, style: deepObject, explode: true, " + Rgb + " }]", "", "" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task AValueIsWrittenInItsStyle(string parameter, string value, string expected)
    {
        var number = client.NumberOf(parameter, value);

        Assert.Equal($"GET /r{number}{expected}", (await client.SendAsync(ParameterFixture.Call(value, number))).Line);
    }

    [Theory]
    [InlineData("3.1.1")]
    [InlineData("3.2.0")]
    public void AllVersionsOfOpenApi3MeanTheSame(string version) =>
        Assert.Equal(client.Run.Files, GeneratorFiles(ParameterFixture.Spec(Pairs, version)));

    private static IReadOnlyDictionary<string, string> GeneratorFiles(string spec) =>
        Codegen.Testing.Generation.GeneratorHarness.Generate(new Codegen.Testing.Generation.TestSpec("specs/wire.yaml", spec)).Files;

    private static IEnumerable<(string Parameters, string Values)> Pairs => Rows.Select(row => ((string)row[0], (string)row[1]));

    public sealed class Client() : ParameterFixture(Pairs);
}
