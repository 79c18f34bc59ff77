using Codegen.Providers.Tests.Clients.IdtBeyond;
using Codegen.Providers.Tests.Conformance;
using Codegen.Providers.Tests.Prism;
using Codegen.Runtime.Auth;
using Codegen.Runtime.Http;
using Codegen.Testing;

namespace Codegen.Providers.Tests.IdtBeyond;

public sealed class IdtBeyondMock() : Mock(RepositoryRoot.Combine("specs", "idt-beyond", "openapi.yaml"));

public sealed class IdtBeyondConformanceTests(IdtBeyondMock mock) : ConformanceTest<IdtBeyondClient>(mock), IClassFixture<IdtBeyondMock>
{
    protected override IdtBeyondClient Create(HttpMessageHandler handler, ApiClientOptions options) => new(new ApiKeyAuth("app"), new ApiKeyAuth("secret"), handler, options);
}
