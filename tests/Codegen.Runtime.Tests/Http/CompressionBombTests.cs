using Codegen.Runtime.Http;
using Codegen.Testing.Http;
using Xunit;

namespace Codegen.Runtime.Tests.Http;

/// <summary>Small answers that unpack to large ones. What is allocated is counted for the whole process, so nothing else may run.</summary>
[Collection(nameof(CompressionBombTests))]
[CollectionDefinition(nameof(CompressionBombTests), DisableParallelization = true)]
public class CompressionBombTests
{
    private const int Megabyte = 1024 * 1024;

    [Fact]
    public async Task GzipBombIsStoppedAtTheLimit()
    {
        await using var server = new RawHttpServer(exchange => exchange.AnswerWithGzipBombAsync(200 * Megabyte));
        using ApiTransport transport = Calls.To(server);
        long before = GC.GetTotalAllocatedBytes(precise: true);

        var thrown = await Assert.ThrowsAsync<ApiResponseException>(() => transport.JsonTextAsync(Calls.Request(SendClass.Safe, "GET")));

        Assert.Contains("larger than the limit", thrown.Message, StringComparison.Ordinal);
        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, 150 * Megabyte);
        Assert.Equal(4096, thrown.ResponseBody!.Length);
    }
}
