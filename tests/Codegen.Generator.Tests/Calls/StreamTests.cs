namespace Codegen.Generator.Tests.Calls;

/// <summary>What generated clients make of answers that come piece by piece.</summary>
public sealed class StreamTests
{
    private const string Collect = """
        static string All<T>(IAsyncEnumerable<T> source, Func<T, string> show)
        {
            var shown = "";
            var each = source.GetAsyncEnumerator();
            try
            {
                while (each.MoveNextAsync().AsTask().GetAwaiter().GetResult()) { shown += show(each.Current) + ";"; }
            }
            catch (ApiException e)
            {
                shown += e.GetType().Name + " " + (int?)e.StatusCode;
            }
            finally
            {
                each.DisposeAsync().AsTask().GetAwaiter().GetResult();
            }
            return shown;
        }

        """;

    [Fact]
    public void AnOperationGivesItsAnswerWholeOrInPieces()
    {
        var shown = CallRunner.Run("streams", Collect + """
            var asked = "";
            using var client = new StreamsClient(new Accepts((type) => { asked += type + "|"; return type == "text/event-stream" ? "data: {\"text\":\"a\"}\n\nevent: end\ndata: {\"text\":\"b\"}\n\ndata: [DONE]\n\n" : "{\"text\":\"whole\"}"; }));
            var whole = client.CreateAnswerAsync(new Question { Text = "?" }).GetAwaiter().GetResult();
            var pieces = All(client.CreateAnswerAsStreamAsync(new Question { Text = "?", Stream = true }), piece => piece.Type + " " + piece.Data.Text);
            return asked + whole.Text + "|" + pieces;
            """);

        Assert.Equal("application/json|text/event-stream|whole|message a;end b;", shown);
    }

    [Fact]
    public void EventsHoldWhatTheirSchemaSays()
    {
        var shown = CallRunner.Run("streams", Collect + """
            using var client = new StreamsClient(new Accepts(_ => "id: 4\ndata: {\"text\":\"a\"}\n\ndata: no json\n\n"));
            return All(client.WatchAsync(), item => item.Id + item.Data.Text) + "|" + All(client.NewsAsync(), item => item.Data);
            """);

        Assert.Equal("4a;ApiResponseException 200|{\"text\":\"a\"};no json;", shown);
    }

    [Fact]
    public void LinesAreTyped()
    {
        var shown = CallRunner.Run("streams", Collect + """
            using var client = new StreamsClient(new Accepts(_ => "{\"text\":\"a\"}\n\n{\"text\":\"b\"}\n{\"text\":"));
            using var whole = new StreamsClient(new Accepts(_ => "\u001e{\"text\":\n\"a\"}\n\u001e[1]\n"));
            return All(client.RowsAsync(), item => item.Text) + "|" + All(client.ItemsAsLinesAsync(), item => item.Text) + "|" + All(whole.LogAsync(), item => item.ValueKind.ToString());
            """);

        Assert.Equal("a;b;ApiResponseException 200|a;b;ApiResponseException 200|Object;Array;", shown);
    }

    [Theory]
    [InlineData(404, "ApiException`1 404")]
    [InlineData(500, "ApiException 500")]
    public void ErrorsComeBeforeTheFirstValue(int status, string expected)
    {
        var shown = CallRunner.Run("streams", Collect + $$"""
            using var client = new StreamsClient(new Recorder({{status}}, "{\"title\":\"No\"}"));
            return All(client.RowsAsync(), item => item.Text);
            """);

        Assert.Equal(expected, shown);
    }
}
