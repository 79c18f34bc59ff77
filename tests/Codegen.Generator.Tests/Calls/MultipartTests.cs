using System.Text;
using System.Text.RegularExpressions;
using Codegen.Testing.Http;

namespace Codegen.Generator.Tests.Calls;

/// <summary>Multipart bodies and files of generated clients, byte for byte as a server on a socket gets them.</summary>
public sealed partial class MultipartTests
{
    [Fact]
    public async Task EachMemberIsAPartAsTheDocumentSays()
    {
        var request = await SendAsync("""
            client.UploadAsync(new UploadRequest
            {
                File = ApiFile.FromBytes(new byte[] { 0, 255, 13, 10 }, "C:\\photos\\ä\"1\".png", "image/jpeg").WithHeader("X-Own", "1"),
                Note = "Grüße",
                Tags = ["a", "b c"],
                More = [new byte[] { 65 }, ApiFile.FromStream(new System.IO.MemoryStream(new byte[] { 66 }), "b\r\nX: y.txt")],
                Details = new Details { Title = "t", Size = 1 },
                Items = [new Details { Title = "1" }, new Details { Title = "2" }],
                Numbers = [1, 2],
                Joined = ["x", "y"],
                Place = new Details { Title = "p", Size = 2 },
                Kind = UploadRequestKind.Big,
                At = new DateOnly(2026, 1, 2),
                Flag = true,
                Count = 3,
                Labels = new Dictionary<string, string> { ["k"] = "v" },
                Source = ApiFile.FromText("https://a.example/1"),
                Raw = new byte[] { 67 },
                Anything = System.Text.Json.JsonDocument.Parse("{\"n\":null}").RootElement,
                AdditionalProperties = new Dictionary<string, long> { ["extra"] = 9 },
            })
            """);

        const string Json = "Content-Type: application/json\n\n";
        const string File = "Content-Type: application/octet-stream\n\n";
        Assert.Equal(
            Parts(
                "name=\"file\"; filename=\"ä%221%22.png\"\nContent-Type: image/jpeg\nX-Kind: picture\nX-Own: 1\n\n\0ÿ\r\n",
                "name=\"note\"\nContent-Type: text/plain; charset=utf-8\n\nGrüße",
                "name=\"tags\"\n\na",
                "name=\"tags\"\n\nb c",
                "name=\"more\"; filename=\"file\"\n" + File + "A",
                "name=\"more\"; filename=\"b%0D%0AX: y.txt\"\n" + File + "B",
                "name=\"details\"\n" + Json + "{\"title\":\"t\",\"size\":1}",
                "name=\"items\"\n" + Json + "{\"title\":\"1\"}",
                "name=\"items\"\n" + Json + "{\"title\":\"2\"}",
                "name=\"numbers\"\n" + Json + "[1,2]",
                "name=\"joined\"\n\nx|y",
                "name=\"place[title]\"\n\np",
                "name=\"place[size]\"\n\n2",
                "name=\"kind\"\n\nbig",
                "name=\"at\"\n\n2026-01-02",
                "name=\"flag\"\n\ntrue",
                "name=\"count\"\n\n3",
                "name=\"labels\"\n" + Json + "{\"k\":\"v\"}",
                "name=\"source\"\n\nhttps://a.example/1",
                "name=\"raw\"; filename=\"file\"\n" + File + "C",
                "name=\"anything\"\n" + Json + "{\"n\":null}",
                "name=\"extra\"\n\n9"),
            Normal(request));
        Assert.Equal(request.Body.Length, int.Parse(request.Header("Content-Length")!, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task WhatIsNullIsLeftOutAndTheTypeOfTheDocumentIsSent()
    {
        var request = await SendAsync("""client.UploadAsync(new UploadRequest { File = new System.IO.MemoryStream(new byte[] { 65 }), Note = "" })""");

        Assert.Equal(
            Parts("name=\"file\"; filename=\"file\"\nContent-Type: image/png\nX-Kind: picture\n\nA", "name=\"note\"\nContent-Type: text/plain; charset=utf-8\n\n"),
            Normal(request));
    }

    [Fact]
    public async Task AShapeThatIsJsonElsewhereKeepsItsBytes()
    {
        var request = await SendAsync("""client.ShareAsync(new Shared { Name = "n", Picture = new byte[] { 65 }, Pages = [new byte[] { 66 }, new byte[] { 67 }], Hash = new byte[] { 255 } })""");

        const string File = "; filename=\"file\"\nContent-Type: application/octet-stream\n\n";
        Assert.Equal(
            Parts("name=\"name\"\n\nn", "name=\"picture\"" + File + "A", "name=\"pages\"" + File + "B", "name=\"pages\"" + File + "C", "name=\"hash\"\n\n/w=="),
            Normal(request));
    }

    [Fact]
    public async Task AChoiceOfShapesIsWrittenByItsMembers()
    {
        var request = await SendAsync("""client.EitherAsync(new ByFile { File = new byte[] { 65 }, Details = new Details { Size = 1 } })""");

        Assert.Equal(
            Parts("name=\"file\"; filename=\"file\"\nContent-Type: application/octet-stream\n\nA", "name=\"details\"\nContent-Type: application/json\n\n{\"size\":1}"),
            Normal(request));
    }

    [Fact]
    public async Task AFreeBodyIsPutTogetherByTheCaller()
    {
        var request = await SendAsync("""client.FreeAsync(new ApiMultipart().AddText("a\"\r\n", "1").AddFile("b\\", ApiFile.FromBytes(new byte[] { 65 }, "")).AddJson("c", new Details { Size = 1 }).AddText("d", null))""");

        Assert.Equal(
            Parts("name=\"a%22%0D%0A\"\n\n1", "name=\"b%5C\"; filename=\"file\"\nContent-Type: application/octet-stream\n\nA", "name=\"c\"\nContent-Type: application/json\n\n{\"size\":1}"),
            Normal(request));
    }

    [Fact]
    public async Task PartsThatAreNoFormHaveNoNames()
    {
        var request = await SendAsync("""client.MixAsync(new MixRequest { Details = new Details { Size = 1 }, Media = ApiFile.FromBytes(new byte[] { 65 }, "ä\".png", "image/png") })""");

        Assert.Matches("^multipart/related; boundary=part-[0-9a-f]{32}; type=\"application/json\"$", request.Header("Content-Type"));
        Assert.Equal(
            "--B\nContent-Type: application/json\n\n{\"size\":1}\n--B\nContent-Disposition: attachment; filename=\"__.png\"; filename*=UTF-8''%C3%A4%22.png\nContent-Type: image/png\n\nA\n--B--\n",
            Normal(request));
    }

    [Theory]
    [InlineData("""client.Media.ReplaceAsync(new byte[] { 65, 0 })""", "application/octet-stream", "Content-Length", "2")]
    [InlineData("""client.Media.ReplaceAsync(ApiFile.FromStream(new System.IO.MemoryStream(new byte[] { 65, 0 }), contentType: "audio/wav"))""", "audio/wav", "Content-Length", "2")]
    [InlineData("""client.Media.ReplaceAsync(new System.IO.Compression.DeflateStream(new System.IO.MemoryStream(new byte[] { 0x73, 0x64, 0, 0 }), System.IO.Compression.CompressionMode.Decompress))""", "application/octet-stream", "Transfer-Encoding", "chunked")]
    public async Task AFileIsABodyAsItIs(string call, string contentType, string header, string value)
    {
        var request = await SendAsync(call);

        Assert.Equal("A\0", request.BodyText);
        Assert.Equal((contentType, value), (request.Header("Content-Type"), request.Header(header)));
    }

    [Theory]
    [InlineData("""client.AddMediaAsync(new Details { Size = 1 })""", "application/json", "{\"size\":1}")]
    [InlineData("""client.AddMediaAsFormAsync(new Details { Size = 1 })""", "application/x-www-form-urlencoded", "size=1")]
    [InlineData("""client.AddMediaAsTextAsync("a;b")""", "text/csv; charset=utf-8", "a;b")]
    [InlineData("""client.AddMediaAsBinaryAsync(new byte[] { 65 }, new AddMediaParameters { Title = "t" })""", "application/octet-stream", "A")]
    [InlineData("""client.ChooseAsync("a;b")""", "text/csv; charset=utf-8", "a;b")]
    [InlineData("""client.ChooseAsJsonAsync(new Details { Size = 1 })""", "application/json", "{\"size\":1}")]
    public async Task EachKindOfBodyHasAMethod(string call, string contentType, string body)
    {
        var request = await SendAsync(call);

        Assert.Equal((contentType, body), (request.Header("Content-Type"), request.BodyText));
    }

    [Fact]
    public async Task OneOfTheKindsIsMultipart()
    {
        var request = await SendAsync("""client.AddMediaAsMultipartAsync(new AddMediaMultipartRequest { Media = new byte[] { 65 } })""");

        Assert.Equal(Parts("name=\"media\"; filename=\"file\"\nContent-Type: application/octet-stream\n\nA"), Normal(request));
    }

    [Fact]
    public void RulesOfPartsAreCheckedBeforeAnythingIsSent()
    {
        var outcome = CallRunner.Run("multipart", """
            var recorder = new Recorder(204, "");
            using var client = new MultipartClient(recorder);
            try
            {
                client.UploadAsync(new UploadRequest { File = new byte[] { 1 }, Note = new string('x', 21), More = [new byte[] { 1 }, new byte[] { 1 }, new byte[] { 1 }] }).GetAwaiter().GetResult();
                return "sent";
            }
            catch (ApiConstraintException e)
            {
                return string.Join(" ", System.Linq.Enumerable.Select(e.Violations, violation => violation.Path + " " + violation.Rule)) + recorder.Sent;
            }
            """);

        Assert.Equal("body.note MaxLength body.more MaxItems", outcome);
    }

    private static string Parts(params string[] parts) =>
        string.Concat(parts.Select(part => "--B\nContent-Disposition: form-data; " + part + "\n")) + "--B--\n";

    /// <summary>The body with the boundary and line ends made short; bytes that are no UTF-8 are shown as Latin-1.</summary>
    private static string Normal(RawHttpRequest request)
    {
        var boundary = BoundaryPattern().Match(request.Header("Content-Type")!).Groups[1].Value;
        var text = Encoding.Latin1.GetString(request.Body).Replace("\r\n\r\n\0ÿ", "\r\n\r\n\0Ã¿", StringComparison.Ordinal);
        text = Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(text));
        return text.Replace("\0ÿ\r\n", "\0ÿ\v", StringComparison.Ordinal).Replace("\r\n", "\n", StringComparison.Ordinal)
            .Replace("\v", "\r\n", StringComparison.Ordinal).Replace(boundary, "B", StringComparison.Ordinal);
    }

    private static async Task<RawHttpRequest> SendAsync(string call)
    {
        await using var server = new RawHttpServer(static exchange => exchange.AnswerAsync("\"ok\""));
        CallRunner.Run("multipart", $$"""
            using var client = new MultipartClient(new ApiClientOptions { BaseAddress = new Uri("{{server.Address}}") });
            {{call}}.GetAwaiter().GetResult();
            return "";
            """);
        return Assert.Single(server.Requests);
    }

    [GeneratedRegex("boundary=([^;]+)")]
    private static partial Regex BoundaryPattern();
}
