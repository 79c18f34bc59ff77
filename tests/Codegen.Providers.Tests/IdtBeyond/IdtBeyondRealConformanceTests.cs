using Codegen.Providers.Tests.Clients.IdtBeyond;
using Codegen.Providers.Tests.Conformance;
using Codegen.Providers.Tests.Prism;
using Codegen.Runtime.Auth;
using Codegen.Runtime.Http;
using Codegen.Testing;

namespace Codegen.Providers.Tests.IdtBeyond;

public sealed class IdtBeyondRealMock() : Mock(SharedData.Combine("openapi", "npm", "idtbeyond.com.json"));

public sealed class IdtBeyondRealConformanceTests(IdtBeyondRealMock mock) : RealConformanceTest<IdtBeyondClient>(mock), IClassFixture<IdtBeyondRealMock>
{
    protected override IdtBeyondClient Create(HttpMessageHandler handler, ApiClientOptions options) => new(new ApiKeyAuth("app"), new ApiKeyAuth("secret"), handler, options);
}
