namespace Codegen.Generator.Tests.Calls.Bytes;

/// <summary>Parameters in cookies, as the bytes of the one line that has all of them (RFC 6265 section 4.2.1).</summary>
public sealed class CookieBytesTests(CookieBytesTests.Client client) : IClassFixture<CookieBytesTests.Client>
{
    private const string Texts = "schema: { $ref: '#/components/schemas/Texts' }";
    private const string Rgb = "schema: { $ref: '#/components/schemas/Rgb' }";
    private const string Free = "schema: { $ref: '#/components/schemas/Free' }";
    private const string Text = "schema: { type: string }";
    private const string Three = """["blue", "black", "brown"]""";
    private const string Color = "new Rgb { R = 100, G = 200, B = 150 }";

    public static TheoryData<string, string, string?> Rows => new()
    {
        // The style form: percent-encoded, as in a query.
        { "in: cookie, " + Text, "\"blue\"", "color=blue" },
        { "in: cookie, " + Text, "\"\"", "color=" },
        { "in: cookie, " + Text, "\"a b;c=d,\\\"\\r\\n\\u00e9\"", "color=a%20b%3Bc%3Dd%2C%22%0D%0A%C3%A9" },
        { "in: cookie, explode: false, " + Text, "\"blue\"", "color=blue" },
        { "in: cookie, schema: { type: boolean }", "true", "color=true" },
        { "in: cookie, " + Texts, Three, "color=blue; color=black; color=brown" },
        { "in: cookie, explode: false, " + Texts, Three, "color=blue,black,brown" },
        { "in: cookie, explode: false, " + Texts, """["a,b", ";"]""", "color=a%2Cb,%3B" },
        { "in: cookie, " + Texts, "[]", null },
        { "in: cookie, " + Rgb, Color, "R=100; G=200; B=150" },
        { "in: cookie, explode: false, " + Rgb, Color, "color=R,100,G,200,B,150" },
        { "in: cookie, explode: false, " + Rgb, "new Rgb { G = 1 }", "color=G,1" },
        { "in: cookie, " + Rgb, "new Rgb()", null },
        { "in: cookie, " + Free, """new Dictionary<string, string> { ["a;b"] = "c" }""", "a%3Bb=c" },
        { "in: cookie, content: { application/json: { " + Rgb + " } }", Color, "color=%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D" },
        { "[{ name: b, in: cookie, required: true, " + Text + " }, { name: none, in: cookie, " + Text + " }, { name: a, in: cookie, required: true, " + Texts + " }]", """ "1", ["2", "3"] """, "b=1; a=2; a=3" },
        { "[{ name: none, in: cookie, " + Text + " }]", "", null },

        // The style cookie: as it is.
        { "in: cookie, style: cookie, " + Text, "\"blue\"", "color=blue" },
        { "in: cookie, style: cookie, " + Text, "\"a%20b=c/d+\"", "color=a%20b=c/d+" },
        { "in: cookie, style: cookie, " + Text, "\"\"", "color=" },
        { "in: cookie, style: cookie, " + Texts, Three, "color=blue; color=black; color=brown" },
        { "in: cookie, style: cookie, explode: true, " + Texts, Three, "color=blue; color=black; color=brown" },
        { "in: cookie, style: cookie, explode: false, " + Texts, Three, "color=blue,black,brown" },
        { "in: cookie, style: cookie, " + Texts, "[]", null },
        { "in: cookie, style: cookie, " + Rgb, Color, "R=100; G=200; B=150" },
        { "in: cookie, style: cookie, explode: false, " + Rgb, Color, "color=R,100,G,200,B,150" },
        { "[{ name: b, in: cookie, style: cookie, required: true, " + Text + " }, { name: a, in: cookie, required: true, " + Text + " }]", """ "1/", "2/" """, "b=1/; a=2%2F" },
    };

    /// <summary>What would end the cookie or the header.</summary>
    public static TheoryData<string, string> Refused => new()
    {
        { "in: cookie, style: cookie, " + Text, "\"a;b=c\"" },
        { "in: cookie, style: cookie, " + Text, "\"a b\"" },
        { "in: cookie, style: cookie, " + Text, "\"a\\r\\nX-Own: 1\"" },
        { "in: cookie, style: cookie, " + Text, "\"\\u00e9\"" },
        { "in: cookie, style: cookie, " + Texts, """["a", "b;"]""" },
        { "in: cookie, style: cookie, " + Free, """new Dictionary<string, string> { ["a=b"] = "c" }""" },
        { "in: cookie, style: cookie, explode: false, " + Free, """new Dictionary<string, string> { ["a"] = ";" }""" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task ACookieIsWrittenInItsStyle(string parameter, string value, string? expected)
    {
        var request = await client.SendAsync(ParameterFixture.Call(value, client.NumberOf(parameter, value)));

        var lines = request.HeaderLines.Where(line => line.StartsWith("Cookie:", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(expected is null ? [] : ["Cookie: " + expected], lines);
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task AValueThatWouldEndTheCookieIsNotSent(string parameter, string value) =>
        Assert.Equal("color", await client.RefuseAsync(ParameterFixture.Call(value, client.NumberOf(parameter, value))));

    public sealed class Client() : ParameterFixture(Rows.Concat<object?[]>(Refused).Select(row => ((string)row[0]!, (string)row[1]!)), "3.2.0");
}
