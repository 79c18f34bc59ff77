using System.Net.Http.Headers;
using Codegen.Providers.Tests.Clients.CallFire;
using Codegen.Runtime.Auth;
using Codegen.Runtime.Http;
using Codegen.Testing.Http;

namespace Codegen.Providers.Tests.CallFire;

public sealed class CallFireTests
{
    /// <summary>Bytes that no text could hold.</summary>
    private static readonly byte[] Sound = [0xFF, 0xFB, 0x00, 0x0D, 0x0A, 0x80, 0xFE];

    [Theory]
    [InlineData("mp3", "audio/mpeg", "/v2/campaigns/sounds/7.mp3")]
    [InlineData("wav", "audio/wav", "/v2/campaigns/sounds/7.wav")]
    [InlineData("recording", "audio/mpeg", "/v2/calls/recordings/7.mp3")]
    [InlineData("named", "audio/mpeg", "/v2/calls/7/recordings/first%20one.mp3")]
    public async Task ASoundArrivesByteForByte(string kind, string mediaType, string path)
    {
        using var service = new StubHandler(_ => new HttpResponseMessage
        {
            Content = new ByteArrayContent(Sound) { Headers = { ContentType = new MediaTypeHeaderValue(mediaType) } },
        });
        using var client = new CallFireClient(new BasicAuth("user", "secret"), service);

        await using var received = await DownloadAsync(client, kind);

        Assert.Equal(Sound, await received.ReadBytesAsync());
        Assert.Equal(mediaType, received.ContentType);
        Assert.Equal((path, "GET"), (service.Requests[0].PathAndQuery, service.Requests[0].Method));
        Assert.StartsWith(mediaType, service.Requests[0].Header("Accept"), StringComparison.Ordinal);
    }

    private static Task<ApiDownload> DownloadAsync(CallFireClient client, string kind) => kind switch
    {
        "mp3" => client.Sounds.DownloadMp3Async(7),
        "wav" => client.Sounds.DownloadWavAsync(7),
        "recording" => client.Recordings.DownloadAsync(7),
        _ => client.Recordings.DownloadByNameAsync(7, "first one"),
    };
}
