namespace Codegen.Generator.Tests.Calls.Bytes;

/// <summary>Parameters in headers, as the bytes of their lines (OpenAPI, "Style Examples"; RFC 9110 section 5.5). Nothing is encoded there.</summary>
public sealed class HeaderBytesTests(HeaderBytesTests.Client client) : IClassFixture<HeaderBytesTests.Client>
{
    private const string Texts = "schema: { $ref: '#/components/schemas/Texts' }";
    private const string Rgb = "schema: { $ref: '#/components/schemas/Rgb' }";
    private const string Free = "schema: { $ref: '#/components/schemas/Free' }";
    private const string Text = "schema: { type: string }";
    private const string Color = "new Rgb { R = 100, G = 200, B = 150 }";

    public static TheoryData<string, string, string> Rows => new()
    {
        { "in: header, " + Text, "\"blue\"", "color: blue" },
        { "in: header, " + Text, "\"\"", "color: " },
        { "in: header, " + Text, "\"a b;c=%20,\\\"d\\\" ~!\"", "color: a b;c=%20,\"d\" ~!" },
        { "in: header, style: simple, explode: true, " + Text, "\"a/b\"", "color: a/b" },
        { "in: header, schema: { type: boolean }", "false", "color: false" },
        { "in: header, schema: { type: integer, format: int64 }", "-9223372036854775808", "color: -9223372036854775808" },
        { "in: header, schema: { type: number, format: decimal }", "1.50m", "color: 1.50" },
        { "in: header, schema: { type: number, format: double }", "0.1", "color: 0.1" },
        { "in: header, schema: { type: string, format: date }", "new DateOnly(2026, 1, 2)", "color: 2026-01-02" },
        { "in: header, schema: { type: string, format: date-time }", "new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero)", "color: 2026-01-02T03:04:05Z" },
        { "in: header, schema: { type: string, format: http-date }", "new DateTimeOffset(1994, 11, 6, 9, 49, 37, TimeSpan.FromHours(1))", "color: Sun, 06 Nov 1994 08:49:37 GMT" },
        { "in: header, schema: { type: integer, format: unix-time }", "DateTimeOffset.UnixEpoch.AddSeconds(1.5)", "color: 1" },
        { "in: header, schema: { type: string, format: uuid }", "new Guid(\"0123ABCD-0000-0000-0000-0000000000FF\")", "color: 0123abcd-0000-0000-0000-0000000000ff" },
        { "in: header, schema: { type: string, format: byte }", "new byte[] { 251, 255 }", "color: +/8=" },
        { "in: header, " + Texts, """["blue", "black", "brown"]""", "color: blue,black,brown" },
        { "in: header, explode: true, " + Texts, """["blue", "black", "brown"]""", "color: blue,black,brown" },
        { "in: header, " + Texts, """["", "a b", ""]""", "color: ,a b," },
        { "in: header, schema: { type: array, items: { type: integer } }", "[1, 2]", "color: 1,2" },
        { "in: header, " + Rgb, Color, "color: R,100,G,200,B,150" },
        { "in: header, explode: true, " + Rgb, Color, "color: R=100,G=200,B=150" },
        { "in: header, explode: true, " + Rgb, "new Rgb { G = 1 }", "color: G=1" },
        { "in: header, explode: true, " + Free, """new Dictionary<string, string> { ["a"] = "", ["b"] = "c d" }""", "color: a=,b=c d" },
        { "in: header, content: { application/json: { " + Rgb + " } }", Color, "color: {\"R\":100,\"G\":200,\"B\":150}" },
        { "[{ name: Content-Language, in: header, required: true, " + Text + " }]", "\"de\"", "Content-Language: de" },
    };

    /// <summary>Nothing is sent where the header is no list of anything or is left out.</summary>
    public static TheoryData<string, string> Absent => new()
    {
        { "in: header, " + Texts, "[]" },
        { "in: header, explode: true, " + Texts, "[]" },
        { "in: header, " + Rgb, "new Rgb()" },
        { "[{ name: color, in: header, " + Text + " }]", "" },
    };

    /// <summary>What would end the header, or is not the same byte for all receivers.</summary>
    public static TheoryData<string, string> Refused => new()
    {
        { "in: header, " + Text, "\"a\\r\\nX-Own: 1\"" },
        { "in: header, " + Text, "\"a\\n\"" },
        { "in: header, " + Text, "\"\\ra\"" },
        { "in: header, " + Text, "\"a\\0\"" },
        { "in: header, " + Text, "\"a\\tb\"" },
        { "in: header, " + Text, "\"a\\u007f\"" },
        { "in: header, " + Text, "\"\\u00e9\"" },
        { "in: header, " + Text, "\"\\u2028\"" },
        { "in: header, " + Text, "\"\\ud83d\\ude00\"" },
        { "in: header, " + Texts, """["a", "b\r\nX-Own: 1"]""" },
        { "in: header, " + Free, """new Dictionary<string, string> { ["a\r\nX-Own"] = "1" }""" },
        { "in: header, explode: true, " + Free, """new Dictionary<string, string> { ["a"] = "\u00e9" }""" },
        { "in: header, content: { application/json: { " + Text + " } }", "\"\\u00e9\"" },
    };

    private static IEnumerable<(string Parameters, string Values)> All =>
        [.. Rows.Concat<object[]>(Absent).Concat(Refused).Select(row => ((string)row[0], (string)row[1]))];

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task AValueIsWrittenAsItIs(string parameter, string value, string expected)
    {
        var name = expected[..(expected.IndexOf(':', StringComparison.Ordinal) + 1)];

        var request = await client.SendAsync(ParameterFixture.Call(value, client.NumberOf(parameter, value)));

        Assert.Equal(expected, Assert.Single(request.HeaderLines, line => line.StartsWith(name, StringComparison.OrdinalIgnoreCase)));
    }

    [Theory]
    [MemberData(nameof(Absent))]
    public async Task WhatIsEmptyIsLeftOut(string parameter, string value)
    {
        var request = await client.SendAsync(ParameterFixture.Call(value, client.NumberOf(parameter, value)));

        Assert.Equal(["Accept-Encoding", "Host", "User-Agent"], request.HeaderLines.Select(line => line.Split(':')[0]).Order());
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task AValueThatIsNoTextOfAHeaderIsNotSent(string parameter, string value) =>
        Assert.Equal("color", await client.RefuseAsync(ParameterFixture.Call(value, client.NumberOf(parameter, value))));

    public sealed class Client() : ParameterFixture(All);
}
