using Codegen.Providers.Tests.Clients.Reloadly;
using Codegen.Providers.Tests.Conformance;
using Codegen.Providers.Tests.Prism;
using Codegen.Runtime.Auth;
using Codegen.Runtime.Http;
using Codegen.Testing;

namespace Codegen.Providers.Tests.Reloadly;

public sealed class ReloadlyRealMock() : Mock(SharedData.Combine("openapi", "reloadly-all-2022.openapi31.yaml"));

public sealed class ReloadlyRealConformanceTests(ReloadlyRealMock mock) : RealConformanceTest<ReloadlyClient>(mock), IClassFixture<ReloadlyRealMock>
{
    protected override ReloadlyClient Create(HttpMessageHandler handler, ApiClientOptions options) => new(new BearerAuth("token"), handler, options);
}
