using System.Globalization;

namespace Codegen.Generator.Tests.Calls.Bytes;

/// <summary>Forms in the URL's encoding, as the bytes of their bodies (OpenAPI, "Encoding Object"; URL Standard, section 5.2).</summary>
public sealed class FormBytesTests(FormBytesTests.Client client) : IClassFixture<FormBytesTests.Client>
{
    private const string Text = "color: { type: string }";
    private const string Texts = "color: { type: array, items: { type: string } }";
    private const string Rgb = "color: { $ref: '#/components/schemas/Rgb' }";
    private const string Deep = "color: { $ref: '#/components/schemas/Deep' }";
    private const string Free = "color: { type: object, additionalProperties: { type: string } }";
    private const string Reserved = "Color = \":/?#[]@!$&'()*+,;=\"";
    private const string Two = """Color = ["a b", "c,d"]""";
    private const string Color = "Color = new Rgb { R = 1, G = 2 }";

    public static TheoryData<string, string, string, string> Rows => new()
    {
        // One value.
        { Text, "", "Color = \"blue\"", "color=blue" },
        { Text, "", "Color = \"\"", "color=" },
        { Text, "", "Color = null", "" },
        { Text, "", "", "" },
        { Text, "", "Color = \"a b+c%20&d=e\\r\\n\\u00e9\\ud83d\\ude00\\0\"", "color=a+b%2Bc%2520%26d%3De%0D%0A%C3%A9%F0%9F%98%80%00" },
        { Text, "", "Color = \"A-Za.z_0*9~\"", "color=A-Za.z_0*9%7E" },
        { Text, "", Reserved, "color=%3A%2F%3F%23%5B%5D%40%21%24%26%27%28%29*%2B%2C%3B%3D" },
        { Text, "color: { allowReserved: true }", Reserved, "color=:/?%23%5B%5D@!$%26'()*%2B,;=" },
        { Text, "color: { allowReserved: true }", "Color = \"a b%20\"", "color=a+b%20" },
        { "'a b&=': { type: string }", "", "AB = \"1\"", "a+b%26%3D=1" },
        { "color: { type: boolean }", "", "Color = true", "color=true" },
        { "color: { type: number, format: double }", "", "Color = 1e300", "color=1E%2B300" },
        { "color: { type: string, format: date-time }", "", "Color = DateTimeOffset.UnixEpoch", "color=1970-01-01T00%3A00%3A00Z" },
        { "color: { type: string, format: byte }", "", "Color = new byte[] { 251, 255 }", "color=%2B%2F8%3D" },
        { "color: { type: string, enum: [a b, c] }", "", "Color = Op{0}RequestColor.AB", "color=a+b" },
        { "b: { type: string }, a: { type: integer }, c: { type: string }", "", "A = 1, B = \"2\"", "b=2&a=1" },

        // A list.
        { Texts, "", Two, "color=a+b&color=c%2Cd" },
        { Texts, "", "Color = []", "" },
        { Texts, "", """Color = ["", "a"]""", "color=&color=a" },
        { Texts, "color: { style: form }", Two, "color=a+b&color=c%2Cd" },
        { Texts, "color: { style: form, explode: true }", Two, "color=a+b&color=c%2Cd" },
        { Texts, "color: { explode: false }", Two, "color=a+b,c%2Cd" },
        { Texts, "color: { style: form, explode: false }", "Color = []", "" },
        { Texts, "color: { style: spaceDelimited, explode: false }", """Color = ["a", "b"]""", "color=a+b" },
        { Texts, "color: { style: pipeDelimited }", """Color = ["a", "b"]""", "color=a%7Cb" },
        { Texts, "color: { style: deepObject, explode: true }", """Color = ["a", "b"]""", "color%5B0%5D=a&color%5B1%5D=b" },
        { Texts, "color: { explode: false, allowReserved: true }", """Color = ["a/b", "c d"]""", "color=a/b,c+d" },
        { Texts, "color: { contentType: application/json }", Two, "color=%5B%22a+b%22%2C%22c%2Cd%22%5D" },
        { "color: { type: array, items: { $ref: '#/components/schemas/Rgb' } }", "", "Color = [new Rgb { R = 1 }, new Rgb { G = 2 }]", "color=%7B%22R%22%3A1%7D&color=%7B%22G%22%3A2%7D" },

        // An object: JSON, unless the document gives it a style.
        { Rgb, "", Color, "color=%7B%22R%22%3A1%2C%22G%22%3A2%7D" },
        { Rgb, "", "Color = new Rgb()", "color=%7B%7D" },
        { Rgb, "", "", "" },
        { Rgb, "color: { contentType: application/json }", Color, "color=%7B%22R%22%3A1%2C%22G%22%3A2%7D" },
        { Rgb, "color: { style: form }", Color, "R=1&G=2" },
        { Rgb, "color: { explode: true }", Color, "R=1&G=2" },
        { Rgb, "color: { style: form, explode: false }", Color, "color=R,1,G,2" },
        { Rgb, "color: { style: deepObject, explode: true }", Color, "color%5BR%5D=1&color%5BG%5D=2" },
        { Deep, "color: { style: deepObject, explode: true }", """Color = new Deep { Name = "n o", Rgb = new Rgb { G = 1 }, Tags = ["a"] }""", "color%5Bname%5D=n+o&color%5Brgb%5D%5BG%5D=1&color%5Btags%5D%5B0%5D=a" },
        { Free, "", """Color = new Dictionary<string, string> { ["a b"] = "c" }""", "color=%7B%22a+b%22%3A%22c%22%7D" },
        { Free, "color: { style: form }", """Color = new Dictionary<string, string> { ["a b"] = "c&" }""", "a+b=c%26" },
        { "color: {}", "", "Color = JsonDocument.Parse(\"{\\\"a\\\":1}\").RootElement", "color=%7B%22a%22%3A1%7D" },
        { "color: { type: string } }, additionalProperties: { type: string", "", """Color = "1", AdditionalProperties = new Dictionary<string, string> { ["a b"] = "c&" }""", "color=1&a+b=c%26" },
        { "color: { type: string } }, additionalProperties: { type: object, additionalProperties: { type: integer }", "", """AdditionalProperties = new Dictionary<string, IReadOnlyDictionary<string, long>> { ["a"] = new Dictionary<string, long> { ["b"] = 1 } }""", "a=%7B%22b%22%3A1%7D" },
        { "color: {}", "", "Color = JsonDocument.Parse(\"\\\"a b\\\"\").RootElement", "color=a+b" },
    };

    private static IEnumerable<(string Members, string Encoding, string Values)> All =>
        Rows.Select((row, index) => ((string)row[0], (string)row[1], ((string)row[2]).Replace("{0}", index.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task AMemberIsAField(string members, string encoding, string values, string expected)
    {
        var number = Rows.Select(row => ((string)row[0], (string)row[1], (string)row[2])).ToList().IndexOf((members, encoding, values));

        var request = await client.SendAsync(FormFixture.Call(All.ElementAt(number).Values, number));

        Assert.Equal(expected, request.BodyText);
        Assert.Equal("application/x-www-form-urlencoded", request.Header("Content-Type"));
        Assert.Equal(expected.Length.ToString(CultureInfo.InvariantCulture), request.Header("Content-Length"));
    }

    public sealed class Client() : FormFixture(All, "application/x-www-form-urlencoded", "3.1.1");
}
