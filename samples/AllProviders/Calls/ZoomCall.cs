using AllProviders.StandIns;
using AllProviders.Zoom;
using Codegen.Runtime.Auth;

namespace AllProviders.Calls;

/// <summary>Zoom: makes a meeting, with a token that was got elsewhere.</summary>
internal static class ZoomCall
{
    public static async Task<CallResult> RunAsync(CancellationToken cancellationToken)
    {
        await using var service = await StandIn.StartAsync(cancellationToken, new Exchange("POST", "/v2/users/me/meetings")
        {
            Credentials = Credentials.Bearer("token"),
            Json = """{ "topic": "Codegen", "type": 2, "start_time": "2026-06-01T10:00:00Z", "duration": 30 }""",
            Status = 201,
            Answer = """
                { "id": 85746065, "uuid": "4444AAAiAAAAAiAiAiiAii==", "host_id": "abc", "topic": "Codegen", "type": 2, "status": "waiting",
                  "start_time": "2026-06-01T10:00:00Z", "duration": 30, "timezone": "UTC", "created_at": "2026-01-02T03:04:05Z",
                  "join_url": "https://zoom.example/j/85746065" }
                """,
        });

        using var client = new ZoomClient(new BearerAuth("token"), service.Options("/v2"));

        var meeting = await client.Meetings.CreateAsync(
            "me",
            new MeetingCreation { Topic = "Codegen", Type = MeetingType.Scheduled, StartTime = "2026-06-01T10:00:00Z", Duration = 30 },
            cancellationToken);

        return new("Meetings.CreateAsync", $"meeting {meeting.Id} is {meeting.Status}, join at {meeting.JoinUrl}");
    }
}
