using Codegen.Providers.Tests.Clients.Zoom;
using Codegen.Runtime.Auth;
using Codegen.Testing.Http;

namespace Codegen.Providers.Tests.Zoom;

public sealed class ZoomTests
{
    [Fact]
    public async Task ABlankIsAValueOfAnEnumLikeAnyOther()
    {
        using var service = StubHandler.Json("""{"participants":[{"audio_quality":" ","video_quality":"good","screen_share_quality":""}]}""");
        using var client = new ZoomClient(new BearerAuth("token"), service);

        var page = await client.Meetings.ListParticipantMetricsAsync("85746065");

        var participant = Assert.Single(page.Participants!);
        Assert.Equal((Quality.None, true, " "), (participant.AudioQuality!.Value, participant.AudioQuality.Value.IsKnown, participant.AudioQuality.Value.Value));
        Assert.Equal(Quality.Good, participant.VideoQuality);
        Assert.False(participant.ScreenShareQuality!.Value.IsKnown);
    }
}
