using Codegen.Simulators.SmsFly;

namespace Codegen.Providers.Tests.SmsFly;

/// <summary>The simulator refuses what the service is documented to refuse.</summary>
public sealed class SmsFlySimulatorRefusalTests : IAsyncLifetime
{
    private SmsFlySimulator _simulator = null!;
    private SmsFlyPoster _client = null!;

    public async Task InitializeAsync()
    {
        _simulator = await SmsFlySimulator.StartAsync(new SmsFlySettings { SmsBalance = 0.1m });
        _client = new SmsFlyPoster(_simulator);
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _simulator.DisposeAsync();
    }

    [Theory]
    [InlineData("", 422, "INVREQUEST")]
    [InlineData("{", 422, "INVREQUEST")]
    [InlineData("null", 400, "INVREQUEST")]
    [InlineData("{}", 400, "INVREQUEST")]
    [InlineData("""{"auth":{"key":"wrong"},"action":"GETBALANCE","data":{}}""", 403, "FORBIDDEN")]
    [InlineData("""{"auth":{"key":"0123456789abcdef0123456789abcdef"},"action":"GETSOURCE","data":{}}""", 400, "INVACTION")]
    [InlineData("""{"auth":{"key":"0123456789abcdef0123456789abcdef"},"data":{}}""", 400, "INVACTION")]
    [InlineData("""{"auth":{"key":"0123456789abcdef0123456789abcdef"},"action":"GETSOURCES"}""", 400, "INVREQUEST")]
    [InlineData("""{"Auth":{"Key":"0123456789abcdef0123456789abcdef"},"Action":"GETBALANCE","Data":{}}""", 400, "INVREQUEST")]
    [InlineData("""{"auth":{"key":"0123456789abcdef0123456789abcdef"},"action":"GETBALANCE","data":{},"more":1}""", 400, "INVREQUEST")]
    [InlineData("""{"auth":{"key":"0123456789abcdef0123456789abcdef"},"action":"GETBALANCE","data":{"more":1}}""", 400, "INVREQUEST")]
    public async Task WantsTheEnvelope(string json, int expected, string code)
    {
        var (status, body) = await _client.PostAsync(json);

        Assert.Equal((expected, 0, code), (status, (int)body!["success"]!, (string?)body["error"]!["code"]));
        Assert.Matches(@"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d \+0200$", (string?)body["error"]!["date"]);
        Assert.Null(body["date"]);
    }

    [Fact]
    public async Task WantsJson()
    {
        var (status, _) = await _client.PostAsync("{}", "text/plain");

        Assert.Equal(422, status);
    }

    [Theory]
    [InlineData("GETSOURCES", "{}", "INVCHANNELS")]
    [InlineData("GETSOURCES", """{"channels":[]}""", "INVCHANNELS")]
    [InlineData("GETSOURCES", """{"channels":["sms","sms"]}""", "INVCHANNELS")]
    [InlineData("GETSOURCES", """{"channels":["mms"]}""", "INVCHANNELS")]
    [InlineData("GETPRICELIST", """{"channels":["sms"],"mcc":255}""", "INVREQUEST")]
    [InlineData("GETPRICE", """{"channels":["sms"],"mcc":"255"}""", "INVREQUEST")]
    [InlineData("GETMESSAGESTATUS", "{}", "INVMSGID")]
    [InlineData("GETMESSAGESTATUS", """{"messageID":"MSG0000000009"}""", "INVMSGID")]
    [InlineData("GETMESSAGESTATUS", """{"messageId":"MSG0000000009"}""", "INVREQUEST")]
    public async Task WantsTheDataOfAnAction(string action, string data, string code)
    {
        var (status, body) = await _client.RunAsync(action, data);

        Assert.Equal((400, code), (status, (string?)body!["error"]!["code"]));
    }

    [Theory]
    [InlineData("\"ttl\":60,\"text\":\"x\"", "INVSOURCE")]
    [InlineData("\"source\":\"Nobody\",\"ttl\":60,\"text\":\"x\"", "INVSOURCE")]
    [InlineData("\"source\":\"Codegen\",\"text\":\"x\"", "INVVIBERMESSAGE")]
    [InlineData("\"source\":\"Codegen\",\"ttl\":0,\"text\":\"x\"", "INVVIBERMESSAGE")]
    [InlineData("\"source\":\"Codegen\",\"ttl\":1441,\"text\":\"x\"", "INVVIBERMESSAGE")]
    [InlineData("\"source\":\"Codegen\",\"ttl\":60", "INVTEXT")]
    [InlineData("\"source\":\"Codegen\",\"ttl\":60,\"text\":\"\"", "INVTEXT")]
    [InlineData("\"source\":\"Codegen\",\"ttl\":60,\"text\":\"x\",\"image\":\"https://example.com/a.png\"", "INVTEXT")]
    [InlineData("\"source\":\"Codegen\",\"ttl\":60,\"button\":{\"caption\":\"Go\",\"url\":\"https://example.com\"}", "INVTEXT")]
    [InlineData("\"source\":\"Codegen\",\"ttl\":60,\"image\":\"https://example.com/a.png\",\"button\":{\"caption\":\"Go\",\"url\":\"https://example.com\"}", "INVTEXT")]
    [InlineData("\"source\":\"Codegen\",\"ttl\":60,\"image\":\"http://example.com/a.png\"", "INVIMAGEURL")]
    [InlineData("\"source\":\"Codegen\",\"ttl\":60,\"text\":\"x\",\"button\":[]", "INVBUTTON")]
    [InlineData("\"source\":\"Codegen\",\"ttl\":60,\"text\":\"x\",\"button\":{\"caption\":\"1234567890123456789012345678901\",\"url\":\"https://example.com\"}", "INVBUTTON")]
    public async Task WantsADocumentedViberMessage(string members, string code)
    {
        var (status, body) = await _client.RunAsync("SENDMESSAGE", $$$"""{"recipient":"380501234567","channels":["viber"],"viber":{{{{members}}}}}""");

        Assert.Equal((400, code), (status, (string?)body!["error"]!["code"]));
        Assert.Empty(_simulator.Messages);
    }

    [Theory]
    [InlineData("""{"recipient":"+380501234567","channels":["sms"],"sms":{"source":"Codegen","text":"x"}}""", "INVRECIPIENT")]
    [InlineData("""{"recipient":380501234567,"channels":["sms"],"sms":{"source":"Codegen","text":"x"}}""", "INVRECIPIENT")]
    [InlineData("""{"recipient":"999501234567","channels":["sms"],"sms":{"source":"Codegen","text":"x"}}""", "INVROUTE")]
    [InlineData("""{"recipient":"380501234567","channels":["sms"]}""", "INVSMSMESSAGE")]
    [InlineData("""{"recipient":"380501234567","channels":["viber"],"sms":{"source":"Codegen","text":"x"}}""", "INVVIBERMESSAGE")]
    [InlineData("""{"recipient":"380501234567","channels":["sms"],"sms":{"source":"Codegen","text":"x","flash":true}}""", "INVSMSMESSAGE")]
    [InlineData("""{"recipient":"380501234567","channels":["sms"],"sms":{"source":"Codegen","text":"x","flash":2}}""", "INVSMSMESSAGE")]
    [InlineData("""{"recipient":"380501234567","channels":["sms"],"sms":{"source":"Codegen","text":"x","ttl":"300"}}""", "INVSMSMESSAGE")]
    [InlineData("""{"recipient":"380501234567","channels":["sms"],"sms":{"source":"Codegen"}}""", "INVTEXT")]
    [InlineData("""{"recipient":"380501234567","channels":["sms"],"sms":{"source":"Codegen","text":"x"},"viber":{}}""", "INVREQUEST")]
    [InlineData("""{"recipient":"380501234567","channels":["sms"],"sms":{"source":"Codegen","text":"x"}}""", "INSUFFICIENTFUNDS")]
    public async Task WantsADocumentedMessage(string data, string code)
    {
        var (status, body) = await _client.RunAsync("SENDMESSAGE", data);

        Assert.Equal((400, code), (status, (string?)body!["error"]!["code"]));
        Assert.Empty(_simulator.Messages);
    }

    [Fact]
    public async Task AnswersAPageWhileUnavailable()
    {
        _simulator.IsUnavailable = true;

        var (status, mediaType, text) = await _client.PostRawAsync("{}");

        Assert.Equal((502, "text/html"), (status, mediaType));
        Assert.StartsWith("<html>", text, StringComparison.Ordinal);
    }
}
