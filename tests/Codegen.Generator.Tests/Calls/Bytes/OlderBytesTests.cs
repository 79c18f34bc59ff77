using Codegen.Testing.Http;

namespace Codegen.Generator.Tests.Calls.Bytes;

/// <summary>Parameters of OpenAPI 2.0, whose lists are separated as <c>collectionFormat</c> says.</summary>
public sealed class OlderBytesTests(OlderBytesTests.Client client) : IClassFixture<OlderBytesTests.Client>
{
    private const string Texts = "type: array, items: { type: string }";
    private const string Three = """["blue", "black", "brown"]""";

    public static TheoryData<string, string, string> Rows => new()
    {
        { "in: query, type: string", "\"a b&\\u00e9\"", "?color=a%20b%26%C3%A9" },
        { "in: query, type: string, allowEmptyValue: true", "\"\"", "?color=" },
        { "in: query, type: boolean", "true", "?color=true" },
        { "in: query, type: string, format: date", "new DateOnly(2026, 1, 2)", "?color=2026-01-02" },
        { "in: query, " + Texts, Three, "?color=blue,black,brown" },
        { "in: query, collectionFormat: csv, " + Texts, Three, "?color=blue,black,brown" },
        { "in: query, collectionFormat: ssv, " + Texts, Three, "?color=blue%20black%20brown" },
        { "in: query, collectionFormat: tsv, " + Texts, Three, "?color=blue%09black%09brown" },
        { "in: query, collectionFormat: pipes, " + Texts, Three, "?color=blue%7Cblack%7Cbrown" },
        { "in: query, collectionFormat: multi, " + Texts, Three, "?color=blue&color=black&color=brown" },
        { "in: query, collectionFormat: multi, " + Texts, "[]", "" },
        { "in: query, collectionFormat: pipes, " + Texts, """["a|b", "c,d"]""", "?color=a%7Cb%7Cc%2Cd" },
        { "in: query, collectionFormat: csv, type: array, items: { type: integer }", "[1, 2]", "?color=1,2" },
        { "in: path, type: string", "\"a/b c\"", "/a%2Fb%20c" },
        { "in: path, " + Texts, Three, "/blue,black,brown" },
        { "in: path, collectionFormat: csv, " + Texts, Three, "/blue,black,brown" },
        { "in: path, collectionFormat: ssv, " + Texts, Three, "/blue%20black%20brown" },
        { "in: path, collectionFormat: tsv, " + Texts, Three, "/blue%09black%09brown" },
        { "in: path, collectionFormat: pipes, " + Texts, Three, "/blue%7Cblack%7Cbrown" },
        { "in: header, type: string", "\"a b\"", "color: a b" },
        { "in: header, type: number, format: double", "1.5", "color: 1.5" },
        { "in: header, " + Texts, Three, "color: blue,black,brown" },
        { "in: header, collectionFormat: ssv, " + Texts, Three, "color: blue black brown" },
        { "in: header, collectionFormat: pipes, " + Texts, Three, "color: blue|black|brown" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task AListIsSeparatedAsItsFormatSays(string parameter, string value, string expected)
    {
        var number = client.NumberOf(parameter, value);

        var request = await client.SendAsync(ParameterFixture.Call(value, number));

        Assert.Equal(expected, parameter.StartsWith("in: header", StringComparison.Ordinal) ? Header(request) : request.Line[$"GET /r{number}".Length..]);
    }

    private static string Header(RawHttpRequest request) => Assert.Single(request.HeaderLines, line => line.StartsWith("color:", StringComparison.Ordinal));

    public sealed class Client() : ParameterFixture(Rows.Select(row => ((string)row[0], (string)row[1])), "2.0");
}
