using Codegen.Providers.Tests.Clients.Zoom;
using Codegen.Providers.Tests.Conformance;
using Codegen.Providers.Tests.Prism;
using Codegen.Runtime.Auth;
using Codegen.Runtime.Http;
using Codegen.Testing;

namespace Codegen.Providers.Tests.Zoom;

public sealed class ZoomMock() : Mock(RepositoryRoot.Combine("specs", "zoom", "openapi.yaml"));

public sealed class ZoomConformanceTests(ZoomMock mock) : ConformanceTest<ZoomClient>(mock), IClassFixture<ZoomMock>
{
    internal static readonly IReadOnlyDictionary<string, object?> Typical = new Dictionary<string, object?>
    {
        ["HostKey"] = "123456",
        ["Manager"] = "me@example.com",
        ["PanelistId"] = "1",
        ["Password"] = "secret-123",
        ["StartTime"] = "2026-06-01T10:00:00Z",
        ["WeeklyDays"] = "1",
        ["ScheduleFor"] = "me@example.com",
    };

    protected override IReadOnlyDictionary<string, object?> Values => Typical;

    protected override ZoomClient Create(HttpMessageHandler handler, ApiClientOptions options) => new(new BearerAuth("token"), handler, options);
}
