using Codegen.Providers.Tests.Clients.Zoom;
using Codegen.Providers.Tests.Conformance;
using Codegen.Providers.Tests.Prism;
using Codegen.Runtime.Auth;
using Codegen.Runtime.Http;
using Codegen.Testing;

namespace Codegen.Providers.Tests.Zoom;

public sealed class ZoomRealMock() : Mock(SharedData.Combine("openapi", "npm", "zoom.us.json"));

public sealed class ZoomRealConformanceTests(ZoomRealMock mock) : RealConformanceTest<ZoomClient>(mock), IClassFixture<ZoomRealMock>
{
    protected override IReadOnlyDictionary<string, object?> Values => ZoomConformanceTests.Typical;

    protected override ZoomClient Create(HttpMessageHandler handler, ApiClientOptions options) => new(new BearerAuth("token"), handler, options);
}
