using System.Text.RegularExpressions;

namespace Codegen.Generator.Tests.Calls.Bytes;

/// <summary>Parts of forms as OpenAPI 3.1 describes them, as the bytes between the boundaries (RFC 7578).</summary>
public sealed partial class PartBytesTests(PartBytesTests.Client client) : IClassFixture<PartBytesTests.Client>
{
    private const string File = "color: {}";
    private const string Files = "color: { type: array, items: {} }";
    private const string Picture = "color: { contentMediaType: image/png }";
    private const string Text = "color: { type: string }";
    private const string Deep = "color: { $ref: '#/components/schemas/Deep' }";
    private const string Bytes = "new byte[] { 65 }";
    private const string Octets = "\r\nContent-Type: application/octet-stream\r\n\r\n";

    /// <summary>Of each part what follows <c>Content-Disposition: form-data; </c>, parts being separated by bars.</summary>
    public static TheoryData<string, string, string, string> Rows => new()
    {
        // Files.
        { File, "", "Color = " + Bytes, "name=\"color\"; filename=\"file\"" + Octets + "A" },
        { File, "", "Color = Array.Empty<byte>()", "name=\"color\"; filename=\"file\"" + Octets },
        { "color: { type: string, format: binary }", "", "Color = " + Bytes, "name=\"color\"; filename=\"file\"" + Octets + "A" },
        { File, "", "Color = new MemoryStream(new byte[] { 65, 13, 10, 45, 45 })", "name=\"color\"; filename=\"file\"" + Octets + "A\r\n--" },
        { Picture, "", "Color = " + Bytes, "name=\"color\"; filename=\"file\"\r\nContent-Type: image/png\r\n\r\nA" },
        { "color: { type: array, items: { type: string, contentMediaType: image/png } }", "", "Color = [" + Bytes + "]", "name=\"color\"; filename=\"file\"\r\nContent-Type: image/png\r\n\r\nA" },
        { Picture, "color: { contentType: image/gif }", "Color = " + Bytes, "name=\"color\"; filename=\"file\"\r\nContent-Type: image/gif\r\n\r\nA" },
        { Picture, "color: { headers: { X-Kind: { schema: { const: own } } } }", "Color = " + Bytes, "name=\"color\"; filename=\"file\"\r\nContent-Type: image/png\r\nX-Kind: own\r\n\r\nA" },
        { File, "color: { contentType: 'image/png, image/gif' }", "Color = " + Bytes, "name=\"color\"; filename=\"file\"\r\nContent-Type: image/png\r\n\r\nA" },
        { File, "color: { contentType: 'image/png, image/gif' }", "Color = ApiFile.FromBytes(" + Bytes + ", \"a.gif\", \"image/gif\")", "name=\"color\"; filename=\"a.gif\"\r\nContent-Type: image/gif\r\n\r\nA" },
        { File, "color: { contentType: 'image/*' }", "Color = " + Bytes, "name=\"color\"; filename=\"file\"" + Octets + "A" },
        { File, "", "Color = ApiFile.FromBytes(" + Bytes + ", \"a\", \"text/csv; charset=utf-8; header=present\")", "name=\"color\"; filename=\"a\"\r\nContent-Type: text/csv; charset=utf-8; header=present\r\n\r\nA" },
        { File, "", "Color = ApiFile.FromText(\"id-1\")", "name=\"color\"\r\n\r\nid-1" },
        { Files, "", "Color = [" + Bytes + ", ApiFile.FromBytes(new byte[] { 66 }, \"b\", \"image/gif\")]", "name=\"color\"; filename=\"file\"" + Octets + "A|name=\"color\"; filename=\"b\"\r\nContent-Type: image/gif\r\n\r\nB" },
        { Files, "", "Color = []", "" },
        { File, "", "Color = ApiFile.FromBytes(" + Bytes + ").WithHeader(\"X-A\", \"1\").WithHeader(\"X-B\", \"2\")", "name=\"color\"; filename=\"file\"\r\nContent-Type: application/octet-stream\r\nX-A: 1\r\nX-B: 2\r\n\r\nA" },

        // Names of files.
        { File, "", "Color = ApiFile.FromBytes(" + Bytes + ", \"a\\\"b.png\")", "name=\"color\"; filename=\"a%22b.png\"" + Octets + "A" },
        { File, "", "Color = ApiFile.FromBytes(" + Bytes + ", \"a\\r\\nX-Own: 1\")", "name=\"color\"; filename=\"a%0D%0AX-Own: 1\"" + Octets + "A" },
        { File, "", "Color = ApiFile.FromBytes(" + Bytes + ", \"\\u00e4\\u4e2d\\ud83d\\ude00.png\")", "name=\"color\"; filename=\"ä中😀.png\"" + Octets + "A" },
        { File, "", "Color = ApiFile.FromBytes(" + Bytes + ", \"a;b=c, d%20.png\")", "name=\"color\"; filename=\"a;b=c, d%20.png\"" + Octets + "A" },
        { File, "", "Color = ApiFile.FromBytes(" + Bytes + ", \"/etc/../a.png\")", "name=\"color\"; filename=\"a.png\"" + Octets + "A" },
        { File, "", "Color = ApiFile.FromBytes(" + Bytes + ", \"C:\\\\a\\\\b.png\")", "name=\"color\"; filename=\"b.png\"" + Octets + "A" },
        { File, "", "Color = ApiFile.FromBytes(" + Bytes + ", \"a/\")", "name=\"color\"; filename=\"file\"" + Octets + "A" },
        { File, "", "Color = ApiFile.FromBytes(" + Bytes + ", \"a\\tb\\0\\u007f\")", "name=\"color\"; filename=\"a%09b%00%7F\"" + Octets + "A" },
        { "'a\"b': {}", "", "AB = " + Bytes, "name=\"a%22b\"; filename=\"file\"" + Octets + "A" },
        { "'ä': { type: string }", "", "Ä = \"1\"", "name=\"ä\"\r\n\r\n1" },

        // All else.
        { Text, "", "Color = \"a\\r\\n--b \\u00e9\"", "name=\"color\"\r\n\r\na\r\n--b é" },
        { Text, "", "Color = \"\"", "name=\"color\"\r\n\r\n" },
        { Text, "color: { contentType: text/plain }", "Color = \"a\"", "name=\"color\"\r\nContent-Type: text/plain\r\n\r\na" },
        { Text, "color: { headers: { X-Kind: { schema: { type: string, default: own } } } }", "Color = \"a\"", "name=\"color\"\r\nX-Kind: own\r\n\r\na" },
        { Text, "", "", "" },
        { "color: { type: number, format: double }", "", "Color = 1.5", "name=\"color\"\r\n\r\n1.5" },
        { "color: { type: [string, 'null'], format: date }", "", "Color = new DateOnly(2026, 1, 2)", "name=\"color\"\r\n\r\n2026-01-02" },
        { "color: { type: array, items: { type: string } }", "", "Color = [\"a\", \"\"]", "name=\"color\"\r\n\r\na|name=\"color\"\r\n\r\n" },
        { Deep, "", "Color = new Deep { Tags = [\"a\"] }", "name=\"color\"\r\nContent-Type: application/json\r\n\r\n{\"tags\":[\"a\"]}" },
        { Deep, "color: { contentType: application/vnd.x+json; version=1 }", "Color = new Deep { Name = \"é\" }", "name=\"color\"\r\nContent-Type: application/vnd.x+json; version=1\r\n\r\n{\"name\":\"é\"}" },
        { Deep, "color: { style: deepObject, explode: true }", "Color = new Deep { Name = \"n\", Rgb = new Rgb { G = 1 }, Tags = [\"a\"] }", "name=\"color[name]\"\r\n\r\nn|name=\"color[rgb][G]\"\r\n\r\n1|name=\"color[tags][0]\"\r\n\r\na" },
        { "b: { type: string }, a: {}", "", "A = " + Bytes + ", B = \"1\"", "name=\"b\"\r\n\r\n1|name=\"a\"; filename=\"file\"" + Octets + "A" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task AMemberIsAPart(string members, string encoding, string values, string expected)
    {
        var request = await client.SendAsync(FormFixture.Call(values, client.NumberOf(members, encoding, values)));

        var boundary = Boundary().Match(request.Header("Content-Type")!);
        Assert.True(boundary.Success, request.Header("Content-Type"));
        var parts = expected.Length == 0 ? [] : expected.Split('|').Select(part => $"--{boundary.Groups[1].Value}\r\nContent-Disposition: form-data; {part}\r\n");
        Assert.Equal(string.Concat(parts) + $"--{boundary.Groups[1].Value}--\r\n", request.BodyText);
        Assert.Equal($"{request.Body.Length}", request.Header("Content-Length"));
    }

    [GeneratedRegex("^multipart/form-data; boundary=(part-[0-9a-f]{32})$")]
    private static partial Regex Boundary();

    public sealed class Client() : FormFixture(Rows.Select(row => ((string)row[0], (string)row[1], (string)row[2])), "multipart/form-data", "3.1.1");
}
