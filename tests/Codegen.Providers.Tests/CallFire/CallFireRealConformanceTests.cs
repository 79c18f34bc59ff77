using Codegen.Providers.Tests.Clients.CallFire;
using Codegen.Providers.Tests.Conformance;
using Codegen.Providers.Tests.Prism;
using Codegen.Runtime.Auth;
using Codegen.Runtime.Http;
using Codegen.Testing;

namespace Codegen.Providers.Tests.CallFire;

public sealed class CallFireRealMock() : Mock(SharedData.Combine("openapi", "npm", "callfire.com.json"));

public sealed class CallFireRealConformanceTests(CallFireRealMock mock) : RealConformanceTest<CallFireClient>(mock), IClassFixture<CallFireRealMock>
{
    protected override CallFireClient Create(HttpMessageHandler handler, ApiClientOptions options) => new(new BasicAuth("user", "secret"), handler, options);
}
