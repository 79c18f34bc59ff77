namespace Codegen.Generator.Tests.Calls.Bytes;

/// <summary>Parameters in paths, as the bytes of the request line (OpenAPI, "Style Examples"; RFC 6570 sections 3.2.2, 3.2.5 and 3.2.7).</summary>
public sealed class PathBytesTests(PathBytesTests.Client client) : IClassFixture<PathBytesTests.Client>
{
    private const string Texts = "schema: { $ref: '#/components/schemas/Texts' }";
    private const string Rgb = "schema: { $ref: '#/components/schemas/Rgb' }";
    private const string Free = "schema: { $ref: '#/components/schemas/Free' }";
    private const string Text = "schema: { type: string }";
    private const string Three = """["blue", "black", "brown"]""";
    private const string Odd = """["a,b", "c;d", "e.f", "g=h", "i/j"]""";
    private const string Color = "new Rgb { R = 100, G = 200, B = 150 }";
    private const string Reserved = "\":/?#[]@!$&'()*+,;=\"";
    private const string EncodedReserved = "%3A%2F%3F%23%5B%5D%40%21%24%26%27%28%29%2A%2B%2C%3B%3D";

    public static TheoryData<string, string, string> Rows => new()
    {
        // One value.
        { "in: path, " + Text, "\"blue\"", "blue" },
        { "in: path, explode: true, " + Text, "\"blue\"", "blue" },
        { "in: path, style: label, " + Text, "\"blue\"", ".blue" },
        { "in: path, style: label, explode: true, " + Text, "\"blue\"", ".blue" },
        { "in: path, style: matrix, " + Text, "\"blue\"", ";color=blue" },
        { "in: path, style: matrix, explode: true, " + Text, "\"blue\"", ";color=blue" },
        { "in: path, style: matrix, " + Text, "\"\"", ";color" },
        { "in: path, style: matrix, explode: true, " + Text, "\"\"", ";color" },
        { "in: path, " + Text, Reserved, EncodedReserved },
        { "in: path, style: label, " + Text, Reserved, "." + EncodedReserved },
        { "in: path, style: matrix, " + Text, Reserved, ";color=" + EncodedReserved },
        { "in: path, " + Text, "\"a b%20\\r\\n\\u00e9\\ud83d\\ude00~-._\"", "a%20b%2520%0D%0A%C3%A9%F0%9F%98%80~-._" },
        { "in: path, style: label, " + Text, "\"..\"", "..." },
        { "in: path, " + Text, "\"...\"", "..." },
        { "in: path, schema: { type: integer }", "-7", "-7" },
        { "in: path, schema: { type: number }", "1.5", "1.5" },
        { "in: path, schema: { type: boolean }", "true", "true" },
        { "in: path, schema: { type: string, format: date }", "new DateOnly(2026, 1, 2)", "2026-01-02" },
        { "in: path, schema: { type: string, format: byte }", "new byte[] { 251, 255 }", "%2B%2F8%3D" },
        { "in: path, content: { application/json: { " + Rgb + " } }", Color, "%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D" },

        // A list.
        { "in: path, " + Texts, Three, "blue,black,brown" },
        { "in: path, explode: true, " + Texts, Three, "blue,black,brown" },
        { "in: path, style: label, explode: false, " + Texts, Three, ".blue,black,brown" },
        { "in: path, style: label, explode: true, " + Texts, Three, ".blue.black.brown" },
        { "in: path, style: matrix, explode: false, " + Texts, Three, ";color=blue,black,brown" },
        { "in: path, style: matrix, explode: true, " + Texts, Three, ";color=blue;color=black;color=brown" },
        { "in: path, style: matrix, explode: false, " + Texts, "[]", ";color" },
        { "in: path, style: matrix, explode: true, " + Texts, "[]", ";color" },
        { "in: path, style: matrix, explode: true, " + Texts, """["a", "", "b"]""", ";color=a;color;color=b" },
        { "in: path, " + Texts, """["", "a", ""]""", ",a," },
        { "in: path, style: label, explode: true, " + Texts, """["a", ""]""", ".a." },
        { "in: path, " + Texts, Odd, "a%2Cb,c%3Bd,e.f,g%3Dh,i%2Fj" },
        { "in: path, style: label, explode: true, " + Texts, Odd, ".a%2Cb.c%3Bd.e.f.g%3Dh.i%2Fj" },
        { "in: path, style: matrix, explode: true, " + Texts, Odd, ";color=a%2Cb;color=c%3Bd;color=e.f;color=g%3Dh;color=i%2Fj" },

        // An object.
        { "in: path, " + Rgb, Color, "R,100,G,200,B,150" },
        { "in: path, explode: true, " + Rgb, Color, "R=100,G=200,B=150" },
        { "in: path, style: label, explode: false, " + Rgb, Color, ".R,100,G,200,B,150" },
        { "in: path, style: label, explode: true, " + Rgb, Color, ".R=100.G=200.B=150" },
        { "in: path, style: matrix, explode: false, " + Rgb, Color, ";color=R,100,G,200,B,150" },
        { "in: path, style: matrix, explode: true, " + Rgb, Color, ";R=100;G=200;B=150" },
        { "in: path, style: matrix, explode: true, " + Rgb, "new Rgb()", ";color" },
        { "in: path, style: matrix, explode: false, " + Rgb, "new Rgb { G = 1 }", ";color=G,1" },
        { "in: path, explode: true, " + Free, """new Dictionary<string, string> { ["a=b"] = "c,d", ["\u00e9"] = "" }""", "a%3Db=c%2Cd,%C3%A9=" },
        { "in: path, style: label, explode: true, " + Free, """new Dictionary<string, string> { ["a"] = "", ["b"] = "." }""", ".a=.b=." },
        { "in: path, style: matrix, explode: true, " + Free, """new Dictionary<string, string> { ["a"] = "", ["b;"] = "c" }""", ";a;b%3B=c" },
    };

    /// <summary>What would name another resource, or none.</summary>
    public static TheoryData<string, string> Refused => new()
    {
        { "in: path, " + Text, "\"\"" },
        { "in: path, " + Text, "\".\"" },
        { "in: path, " + Text, "\"..\"" },
        { "in: path, " + Texts, "[]" },
        { "in: path, " + Rgb, "new Rgb()" },
        { "in: path, style: label, " + Text, "\"\"" },
        { "in: path, style: label, " + Text, "\".\"" },
        { "in: path, style: label, explode: true, " + Texts, "[]" },
        { "in: path, style: label, explode: true, " + Texts, """["", ""]""" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task AValueIsWrittenInItsStyle(string parameter, string value, string expected)
    {
        var number = client.NumberOf(parameter, value);

        Assert.Equal($"GET /r{number}/{expected}", (await client.SendAsync(ParameterFixture.Call(value, number))).Line);
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task APathThatWouldChangeIsNotSent(string parameter, string value) =>
        Assert.Equal("color", await client.RefuseAsync(ParameterFixture.Call(value, client.NumberOf(parameter, value))));

    public sealed class Client() : ParameterFixture(
        [.. Rows.Select(row => ((string)row[0], (string)row[1])), .. Refused.Select(row => ((string)row[0], (string)row[1]))]);
}
