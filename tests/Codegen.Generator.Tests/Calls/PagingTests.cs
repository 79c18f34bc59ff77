namespace Codegen.Generator.Tests.Calls;

/// <summary>Lists that come page by page.</summary>
public sealed class PagingTests
{
    // ListAllAsync is another operation's name here, and stays it.
    [Fact]
    public void AllPagesAreOneList()
    {
        var outcome = CallRunner.Run("paging", """
            var recorder = new Recorder(200, "{\"things\":[{\"id\":1},{\"id\":2}],\"next\":null}");
            using var client = new PagingClient(recorder);
            var list = client.Things.ListPagesAsync(new ThingsListParameters { After = "t 1", Size = 2 }).GetAsyncEnumerator();
            var sum = 0;
            while (list.MoveNextAsync().AsTask().GetAwaiter().GetResult())
            {
                sum += list.Current.Id;
            }

            return sum + " " + recorder.Sent;
            """);

        Assert.Equal("3 GET /things?size=2&after=t%201\n", outcome);
    }
}
