using Codegen.Providers.Tests.Clients.Reloadly;
using Codegen.Providers.Tests.Conformance;
using Codegen.Providers.Tests.Prism;
using Codegen.Runtime.Auth;
using Codegen.Runtime.Http;
using Codegen.Testing;

namespace Codegen.Providers.Tests.Reloadly;

public sealed class ReloadlyMock() : Mock(RepositoryRoot.Combine("specs", "reloadly", "openapi.yaml"));

public sealed class ReloadlyConformanceTests(ReloadlyMock mock) : ConformanceTest<ReloadlyClient>(mock), IClassFixture<ReloadlyMock>
{
    protected override ReloadlyClient Create(HttpMessageHandler handler, ApiClientOptions options) => new(new BearerAuth("token"), handler, options);
}
