using Codegen.Providers.Tests.Clients.Neutrino;
using Codegen.Providers.Tests.Conformance;
using Codegen.Providers.Tests.Prism;
using Codegen.Runtime.Auth;
using Codegen.Runtime.Http;
using Codegen.Testing;

namespace Codegen.Providers.Tests.Neutrino;

public sealed class NeutrinoRealMock() : Mock(SharedData.Combine("openapi", "npm", "neutrinoapi.net.json"));

public sealed class NeutrinoRealConformanceTests(NeutrinoRealMock mock) : RealConformanceTest<NeutrinoClient>(mock), IClassFixture<NeutrinoRealMock>
{
    protected override IReadOnlyDictionary<string, object?> Values => NeutrinoConformanceTests.Typical;

    protected override NeutrinoClient Create(HttpMessageHandler handler, ApiClientOptions options) => new(new ApiKeyAuth("user"), new ApiKeyAuth("secret"), handler, options);
}
