namespace Codegen.Generator.Tests.Calls.Bytes;

/// <summary>The headers that a message has beside its parameters, as the bytes of their lines, and credentials in all their places.</summary>
public sealed class MessageBytesTests(MessageBytesTests.Client client) : IClassFixture<MessageBytesTests.Client>
{
    private const string Spec = """
        openapi: 3.0.4
        info: { title: Wire, version: '1' }
        servers: [{ url: 'https://api.example.com' }]
        paths:
          /json:
            post:
              operationId: json
              requestBody: { required: true, content: { 'application/vnd.x+json; version=1': { schema: { type: object, properties: { a: { type: string } } } } } }
              responses: { '200': { description: A text., content: { 'application/vnd.y+json; version=2': { schema: { type: string } } } } }
          /text:
            post:
              operationId: text
              requestBody: { required: true, content: { text/csv: { schema: { type: string } } } }
              responses: { '200': { description: A text., content: { text/csv: { schema: { type: string } } } } }
          /latin:
            post:
              operationId: xml
              requestBody: { required: true, content: { 'application/xml; charset=UTF-8': { schema: { type: string } } } }
              responses: { '204': { description: Done. } }
          /empty: { post: { operationId: empty, responses: { '204': { description: Done. } } } }
          /keyed:
            post:
              operationId: keyed
              x-codegen-send: keyed
              x-codegen-key: Idempotency-Key
              parameters: [{ name: Idempotency-Key, in: header, required: true, schema: { type: string } }]
              responses: { '204': { description: Done. } }
          /basic: { get: { operationId: basic, security: [{ basic: [] }], responses: { '204': { description: Done. } } } }
          /bearer: { get: { operationId: bearer, security: [{ bearer: [] }], responses: { '204': { description: Done. } } } }
          /header:
            get:
              operationId: header
              security: [{ header: [] }]
              parameters: [{ name: x-key, in: header, schema: { type: string } }]
              responses: { '204': { description: Done. } }
          /query:
            get:
              operationId: query
              security: [{ query: [] }]
              parameters: [{ name: q, in: query, schema: { type: string } }]
              responses: { '204': { description: Done. } }
          /cookie:
            get:
              operationId: cookie
              security: [{ cookie: [] }]
              parameters: [{ name: c, in: cookie, schema: { type: string } }, { name: d, in: cookie, schema: { type: string } }]
              responses: { '204': { description: Done. } }
          /both: { get: { operationId: both, security: [{ header: [], query: [] }], responses: { '204': { description: Done. } } } }
        components:
          securitySchemes:
            basic: { type: http, scheme: basic }
            bearer: { type: http, scheme: bearer }
            header: { type: apiKey, in: header, name: X-Key }
            query: { type: apiKey, in: query, name: 'k[]' }
            cookie: { type: apiKey, in: cookie, name: sid }
        """;

    /// <summary>A call, the target of its request, and all lines with the name in front of the expected one.</summary>
    public static TheoryData<string, string, string, string?> Rows => new()
    {
        { """client.JsonAsync(new JsonRequest { A = "\u00e9" })""", "POST /json", "Content-Type", "application/vnd.x+json; version=1" },
        { """client.JsonAsync(new JsonRequest { A = "\u00e9" })""", "POST /json", "Content-Length", "10" },
        { """client.JsonAsync(new JsonRequest { A = "\u00e9" })""", "POST /json", "Accept", "application/vnd.y+json; version=2" },
        { """client.TextAsync("\u00e9")""", "POST /text", "Content-Type", "text/csv; charset=utf-8" },
        { """client.TextAsync("\u00e9")""", "POST /text", "Content-Length", "2" },
        { """client.TextAsync("\u00e9")""", "POST /text", "Accept", "text/csv" },
        { """client.XmlAsync("<a/>")""", "POST /latin", "Content-Type", "application/xml; charset=UTF-8" },
        { "client.EmptyAsync()", "POST /empty", "Accept", null },
        { "client.EmptyAsync()", "POST /empty", "Content-Type", null },
        { "client.EmptyAsync()", "POST /empty", "Content-Length", "0" },
        { "client.EmptyAsync()", "POST /empty", "Expect", null },
        { "client.EmptyAsync()", "POST /empty", "User-Agent", "Wire/1" },
        { "options.UserAgent = \"shop/1.0 (a; b)\"; using var client = new WireClient(options); await client.EmptyAsync()", "POST /empty", "User-Agent", "shop/1.0 (a; b)" },
        { "client.KeyedAsync(new KeyedParameters { IdempotencyKey = \"a b/1\" })", "POST /keyed", "Idempotency-Key", "a b/1" },

        { "using var client = new WireClient(new BasicAuth(\"J\\u00fcrgen\", \"p:\\u00e4 \\u4e2d\"), options); await client.BasicAsync()", "GET /basic", "Authorization", "Basic SsO8cmdlbjpwOsOkIOS4rQ==" },
        { "using var client = new WireClient(new BearerAuth(\"t.0-_~+/=\"), options); await client.BearerAsync()", "GET /bearer", "Authorization", "Bearer t.0-_~+/=" },
        { "using var client = new WireClient(new ApiKeyAuth(\"k 1;\"), options); await client.HeaderAsync()", "GET /header", "X-Key", "k 1;" },
        { "using var client = new WireClient(new ApiKeyAuth(\"k\"), options); await client.HeaderAsync(new HeaderParameters { XKey = \"own\" })", "GET /header", "X-Key", "k" },
        { "using var client = new WireClient(new ApiKeyAuth(\"a&b=+#\"), options); await client.QueryAsync()", "GET /query?k%5B%5D=a%26b%3D%2B%23", "X-Key", null },
        { "using var client = new WireClient(new ApiKeyAuth(\"k\"), options); await client.QueryAsync(new QueryParameters { Q = \"a b\" })", "GET /query?q=a%20b&k%5B%5D=k", "X-Key", null },
        { "using var client = new WireClient(new ApiKeyAuth(\"k;1\"), options); await client.CookieAsync()", "GET /cookie", "Cookie", "sid=k%3B1" },
        { "using var client = new WireClient(new ApiKeyAuth(\"k\"), options); await client.CookieAsync(new CookieParameters { C = \"1\", D = \"2;\" })", "GET /cookie", "Cookie", "c=1; d=2%3B; sid=k" },
        { "using var client = new WireClient(new ApiKeyAuth(\"h\"), new ApiKeyAuth(\"q&\"), options); await client.BothAsync()", "GET /both?k%5B%5D=q%26", "X-Key", "h" },
    };

    public static TheoryData<string, string> Refused => new()
    {
        { "using var client = new WireClient(new ApiKeyAuth(\"\\u00e9\"), options); await client.HeaderAsync()", "key" },
        { "using var client = new WireClient(new ApiKeyAuth(\"a\\r\\nX-Own: 1\"), options); await client.HeaderAsync()", "key" },
        { "using var client = new WireClient(new ApiKeyAuth(\"a\\n\"), options); await client.CookieAsync()", "key" },
        { "using var client = new WireClient(new BasicAuth(\"a:b\", \"c\"), options); await client.BasicAsync()", "userName" },
        { "using var client = new WireClient(new BasicAuth(\"a\", \"c\\n\"), options); await client.BasicAsync()", "password" },
        { "using var client = new WireClient(new BearerAuth(\"t\\r\\nX-Own: 1\"), options); await client.BearerAsync()", "token" },
        { "client.KeyedAsync(new KeyedParameters { IdempotencyKey = \"a\\r\\nX-Own: 1\" })", "Idempotency-Key" },
        { "options.UserAgent = \"a\\r\\nX-Own: 1\"; using var client = new WireClient(options); await client.EmptyAsync()", "value" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task AHeaderIsSentOnceAndAsItIs(string call, string line, string header, string? expected)
    {
        var request = await client.SendAsync(call);

        var lines = request.HeaderLines.Where(candidate => candidate.StartsWith(header + ":", StringComparison.OrdinalIgnoreCase));
        Assert.Equal((line, expected is null ? "" : $"{header}: {expected}"), (request.Line, string.Join('|', lines)));
    }

    [Fact]
    public async Task AKeyThatIsLeftOutIsMade()
    {
        var key = (await client.SendAsync("client.KeyedAsync()")).Header("Idempotency-Key");

        Assert.True(Guid.TryParseExact(key, "N", out _), key);
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task WhatWouldEndAHeaderIsNotSent(string call, string parameter) => Assert.Equal(parameter, await client.RefuseAsync(call));

    public sealed class Client() : WireFixture(Spec, Rows.Select(row => (string)row[0]!).Concat(Refused.Select(row => (string)row[0])).Append("client.KeyedAsync()"));
}
