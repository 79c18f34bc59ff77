namespace Codegen.Generator.Tests.Calls;

/// <summary>What generated clients put on the wire.</summary>
public sealed class RequestTests
{
    [Fact]
    public void ParametersHaveTheStyleOfTheDocument()
    {
        var sent = CallRunner.Run("parameters", """
            var recorder = new Recorder(200, "fine", "text/plain");
            using var client = new ParametersClient(recorder);
            var answer = client.PartsAsync(["a/b", "c"], ["red", "blue"], "json", Guid.Empty, new DateTimeOffset(2030, 2, 18, 13, 0, 0, TimeSpan.FromHours(2)), new PartsParameters
            {
                Id = 7,
                Tags = ["x", "y z"],
                Filter = new PartsFilter { Since = new DateOnly(2026, 1, 31), Open = true },
                Json = new Dictionary<string, long> { ["n"] = 5 },
                Session = "s1",
                Raw = "a/b",
                Order = PartsOrder.Desc,
            }).GetAwaiter().GetResult();
            return recorder.Sent + "|" + answer;
            """);

        Assert.Equal(
            "GET /v1/items/a%2Fb,c/parts;color=red;color=blue.json?at=2030-02-18T13%3A00%3A00%2B02%3A00&id=7&tags=x|y%20z"
            + "&filter[since]=2026-01-31&filter[open]=true&json=%7B%22n%22%3A5%7D&raw=a/b&order=desc\n"
            + "Cookie: session=s1\nX-Trace-Id: 00000000-0000-0000-0000-000000000000\n|fine",
            Normal(sent));
    }

    [Fact]
    public void OptionalParametersAreLeftOut()
    {
        var sent = CallRunner.Run("parameters", """
            var recorder = new Recorder(200, "", "text/plain");
            using var client = new ParametersClient(recorder);
            client.PartsAsync(["a"], ["b"], "c", Guid.Empty, DateTimeOffset.UnixEpoch).GetAwaiter().GetResult();
            return recorder.Sent;
            """);

        Assert.StartsWith("GET /v1/items/a/parts;color=b.c?at=1970-01-01T00%3A00%3A00Z\n", sent, StringComparison.Ordinal);
    }

    [Fact]
    public void JsonBodiesLeaveOutWhatIsNotSet()
    {
        var sent = CallRunner.Run("bodies", """
            var recorder = new Recorder(204, "");
            using var client = new BodiesClient(recorder);
            client.JsonAsync(new Note { Text = "hi", Parent = new Note { Text = "up" }, Labels = new Dictionary<string, string> { ["a"] = "b" } }).GetAwaiter().GetResult();
            return recorder.Sent;
            """);

        Assert.Equal("POST /json\nContent-Type: application/json\n{\"text\":\"hi\",\"parent\":{\"text\":\"up\"},\"labels\":{\"a\":\"b\"}}", sent);
    }

    [Theory]
    [InlineData("new NoteChange()", "{}")]
    [InlineData("new NoteChange { Remind = (DateTimeOffset?)null }", "{\"remind\":null}")]
    [InlineData("new NoteChange { Remind = (DateTimeOffset?)DateTimeOffset.UnixEpoch, Text = \"t\" }", "{\"text\":\"t\",\"remind\":\"1970-01-01T00:00:00Z\"}")]
    public void APatchTellsAbsentFromNull(string change, string expected)
    {
        var sent = CallRunner.Run("bodies", $$"""
            var recorder = new Recorder(200, "{\"id\":\"1\",\"text\":\"t\"}");
            using var client = new BodiesClient(recorder);
            client.ChangeAsync({{change}}).GetAwaiter().GetResult();
            return recorder.Sent;
            """);

        Assert.Equal("PATCH /json\nContent-Type: application/merge-patch+json\n" + expected, sent);
    }

    [Theory]
    [InlineData(
        """TokenAsync(new ByPassword { GrantType = "password", Password = "a b", Scopes = ["x", "y"], Device = new ByPasswordDevice { Id = 7 } })""",
        "POST /token\nContent-Type: application/x-www-form-urlencoded\ngrant_type=password&password=a+b&scopes=x&scopes=y&device=%7B%22id%22%3A7%7D")]
    [InlineData(
        """TasksAsync([new TasksItem { Name = "cut" }])""",
        "POST /tasks\nContent-Type: application/x-www-form-urlencoded\n0=%7B%22name%22%3A%22cut%22%7D")]
    [InlineData(
        """AnythingAsync(System.Text.Json.JsonDocument.Parse("{ \"a\": 1.50, \"b\": null, \"c\": true }").RootElement)""",
        "POST /anything\nContent-Type: application/x-www-form-urlencoded\na=1.50&c=true")]
    public void AFormOfAnyShapeIsWrittenByItsMembers(string call, string expected)
    {
        var sent = CallRunner.Run("forms", $$"""
            var recorder = new Recorder(204, "");
            using var client = new FormsClient(recorder);
            client.{{call}}.GetAwaiter().GetResult();
            return recorder.Sent;
            """);

        Assert.Equal(expected, sent);
    }

    [Fact]
    public void FormsArePercentEncoded()
    {
        var sent = CallRunner.Run("bodies", """
            var recorder = new Recorder(201, "\"made\"");
            using var client = new BodiesClient(recorder);
            var answer = client.FormAsync(new FormRequest { To = "+27 001&", MediaUrl = ["https://a.example/1", "2"] }).GetAwaiter().GetResult();
            return recorder.Sent + "|" + answer;
            """);

        Assert.Equal(
            "POST /form\nContent-Type: application/x-www-form-urlencoded\nTo=%2B27+001%26&MediaUrl=https%3A%2F%2Fa.example%2F1&MediaUrl=2|made",
            sent.Replace("%20", "+", StringComparison.Ordinal));
    }

    [Fact]
    public void SeveralCredentialsGoTogether()
    {
        var sent = CallRunner.Run("security", """
            var recorder = new Recorder(200, "");
            using var client = new SecurityClient(new ApiKeyAuth("u1"), new ApiKeyAuth("k&1"), recorder);
            client.BothAsync().GetAwaiter().GetResult();
            var both = recorder.Sent;
            client.OpenAsync().GetAwaiter().GetResult();
            return both + "|" + recorder.Sent;
            """);

        Assert.Equal("GET /both?api-key=k%261\nuser-id: u1\n|GET /open\n", sent);
    }

    [Fact]
    public void AnOperationWithoutItsCredentialIsNotSent()
    {
        var outcome = CallRunner.Run("security", """
            var recorder = new Recorder(200, "");
            using var client = new SecurityClient(new BasicAuth("u", "p"), recorder);
            try
            {
                client.TokenAsync().GetAwaiter().GetResult();
                return "sent";
            }
            catch (InvalidOperationException)
            {
                return "refused, sent: " + recorder.Sent.Length;
            }
            """);

        Assert.Equal("refused, sent: 0", outcome);
    }

    [Fact]
    public void AnOlderDocumentSeparatesListsAsItSays()
    {
        var sent = CallRunner.Run("older", """
            var recorder = new Recorder(200, "[]");
            using var client = new OlderClient(recorder);
            client.Messages.ListAsync(new MessagesListParameters
            {
                Alt = Alt.Csv, Ids = [1, 2], Tags = ["a", "b"], Words = ["a", "b c"], Cells = ["a", "b"], Parts = ["a", "b"], XTrace = "t", StartTimeLess = new DateOnly(2026, 1, 2),
            }).GetAwaiter().GetResult();
            return recorder.Sent;
            """);

        Assert.Equal("GET /v1/messages?alt=csv&ids=1,2&tags=a&tags=b&words=a%20b%20c&cells=a%09b&parts=a|b&StartTime%3C=2026-01-02\nX-Trace: t\n", Normal(sent));
    }

    [Fact]
    public void AnOlderDocumentHasFormsAndPathsWithTwoNamesSideBySide()
    {
        var sent = CallRunner.Run("older", """
            var recorder = new Recorder(204, "");
            using var client = new OlderClient(new BasicAuth("u", "p"), recorder);
            client.Messages.ChangeAsync("5", MessagesChangeExtension.Json, new MessagesChangeRequest { Body = "hi", MediaUrl = ["a", "b"], Codes = ["1", "2"] }).GetAwaiter().GetResult();
            return recorder.Sent;
            """);

        Assert.Equal("POST /v1/messages/5.json\nContent-Type: application/x-www-form-urlencoded\nBody=hi&MediaUrl=a&MediaUrl=b&Codes=1|2", Normal(sent));
    }

    [Fact]
    public void WhatAPathFixesIsSent()
    {
        var sent = CallRunner.Run("texts", """
            var recorder = new Recorder(200, "<queues/>", "text/xml");
            using var client = new TextsClient(recorder);
            var answer = client.PostListQueuesAsync().GetAwaiter().GetResult();
            var first = recorder.Sent;
            client.GetRestPhotosGetA20bAsync("7").GetAwaiter().GetResult();
            return first + answer + "|" + recorder.Sent;
            """);

        Assert.Equal("POST /?Action=ListQueues\nX-Target: Shop_2020.List\n<queues/>|GET /rest?method=photos.get&raw=a%20b&id=7\n", sent);
    }

    [Fact]
    public void XmlIsSentAsItIsGiven()
    {
        var sent = CallRunner.Run("texts", """
            var recorder = new Recorder(200, "zip", "application/zip");
            using var client = new TextsClient(recorder);
            using var answer = client.OrderAsync("<a/>").GetAwaiter().GetResult();
            return recorder.Sent + "|" + answer.ReadBytesAsync().GetAwaiter().GetResult().Length;
            """);

        Assert.Equal("POST /orders\nContent-Type: application/xml; charset=utf-8\n<a/>|3", sent);
    }

    // A pipe or a bracket may stand in a query as it is or percent-encoded; both are the same value.
    private static string Normal(string sent) => sent
        .Replace("%7C", "|", StringComparison.Ordinal)
        .Replace("%5B", "[", StringComparison.Ordinal)
        .Replace("%5D", "]", StringComparison.Ordinal);
}
