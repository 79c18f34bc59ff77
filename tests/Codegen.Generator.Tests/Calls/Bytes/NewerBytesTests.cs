namespace Codegen.Generator.Tests.Calls.Bytes;

/// <summary>What OpenAPI 3.2 adds: parts without names, and what is left out with a word at its place.</summary>
public sealed class NewerBytesTests(NewerBytesTests.Client client) : IClassFixture<NewerBytesTests.Client>
{
    private const string Mixed =
        """client.MixAsync(new ApiMultipart().AddJson("", new Item { A = 1 }).AddFile("", ApiFile.FromBytes(new byte[] { 66 }, "b.png", "image/png")).AddText("", "t"))""";

    private const string Reserved = "client.ReservedAsync(\"a:b/c\")";

    private const string Spec = """
        openapi: 3.2.0
        info: { title: Wire, version: '1' }
        servers: [{ url: 'https://api.example.com' }]
        paths:
          /mixed:
            post:
              operationId: mix
              requestBody:
                required: true
                content:
                  multipart/mixed:
                    itemSchema: { $ref: '#/components/schemas/Item' }
                    prefixEncoding: [{ contentType: application/json }]
                    itemEncoding: { contentType: image/png }
              responses: { '204': { description: Done. } }
          /whole:
            get:
              operationId: whole
              parameters: [{ name: all, in: querystring, content: { application/json: { schema: { $ref: '#/components/schemas/Item' } } } }, { name: one, in: query, schema: { type: string } }]
              responses: { '204': { description: Done. } }
          /reserved/{color}:
            get:
              operationId: reserved
              parameters:
                - name: color
                  in: path
                  required: true
                  allowReserved: true
                  schema: { type: string }
              responses: { '204': { description: Done. } }
        components:
          schemas:
            Item: { type: object, properties: { a: { type: integer } } }
        """;

    [Fact]
    public async Task PartsThatHaveAPlaceAreTheCallersToDescribe()
    {
        var request = await client.SendAsync(Mixed);

        var boundary = request.Header("Content-Type")!["multipart/mixed; boundary=".Length..];
        Assert.Equal(
            $"--{boundary}\r\nContent-Type: application/json\r\n\r\n{{\"a\":1}}\r\n"
            + $"--{boundary}\r\nContent-Disposition: attachment; filename=\"b.png\"\r\nContent-Type: image/png\r\n\r\nB\r\n"
            + $"--{boundary}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nt\r\n--{boundary}--\r\n",
            request.BodyText);
    }

    [Fact]
    public async Task ReservedCharactersAreEncodedInAPath() =>
        Assert.Equal("GET /reserved/a%3Ab%2Fc", (await client.SendAsync(Reserved)).Line);

    [Theory]
    [InlineData("CG2002", "prefixEncoding:")]
    [InlineData("CG2002", "itemEncoding:")]
    [InlineData("CG2002", "allowReserved: true")]
    [InlineData("CG2001", "in: querystring")]
    public void WhatIsNotUsedIsSaidWhereItStands(string id, string place)
    {
        var line = Array.FindIndex(Spec.Split('\n'), candidate => candidate.Contains(place, StringComparison.Ordinal));

        Assert.Single(client.Run.Diagnostics, diagnostic => diagnostic.Id == id && diagnostic.Location.GetLineSpan().StartLinePosition.Line == line);
    }

    public sealed class Client() : WireFixture(Spec, [Mixed, Reserved], "CG2001", "CG2002", "CG2002", "CG2002");
}
