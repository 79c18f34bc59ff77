using System.Collections.Concurrent;
using Codegen.Runtime.Http;
using Xunit;

namespace Codegen.Runtime.Tests.Http;

public class ClientReferenceTests
{
    [Fact]
    public void NumbersArePositiveAndNeverRepeatAcrossThreads()
    {
        var small = new ConcurrentDictionary<int, bool>();
        var large = new ConcurrentDictionary<long, bool>();

        Parallel.For(0, 4, _ =>
        {
            for (int count = 0; count < 50_000; count++)
            {
                Assert.True(small.TryAdd(ClientReference.NextInt32(), true));
                Assert.True(large.TryAdd(ClientReference.NextInt64(), true));
            }
        });

        Assert.True(small.Keys.Min() > 0);
        Assert.True(large.Keys.Min() > 0 && large.Keys.Max() <= 1L << 52);
    }

    [Fact]
    public void TextsAre32HexadecimalDigits()
    {
        string[] texts = [.. Enumerable.Range(0, 1000).Select(_ => ClientReference.NextText())];

        Assert.All(texts, text => Assert.Matches("^[0-9a-f]{32}$", text));
        Assert.Equal(1000, texts.Distinct().Count());
    }
}
