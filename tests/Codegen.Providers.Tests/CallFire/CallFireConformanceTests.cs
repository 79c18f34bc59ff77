using Codegen.Providers.Tests.Clients.CallFire;
using Codegen.Providers.Tests.Conformance;
using Codegen.Providers.Tests.Prism;
using Codegen.Runtime.Auth;
using Codegen.Runtime.Http;
using Codegen.Testing;

namespace Codegen.Providers.Tests.CallFire;

public sealed class CallFireMock() : Mock(RepositoryRoot.Combine("specs", "callfire", "openapi.yaml"));

public sealed class CallFireConformanceTests(CallFireMock mock) : ConformanceTest<CallFireClient>(mock), IClassFixture<CallFireMock>
{
    protected override CallFireClient Create(HttpMessageHandler handler, ApiClientOptions options) => new(new BasicAuth("user", "secret"), handler, options);
}
