using Codegen.Providers.Tests.Clients.GooglePaws;
using Codegen.Providers.Tests.Conformance;
using Codegen.Providers.Tests.Prism;
using Codegen.Runtime.Auth;
using Codegen.Runtime.Http;
using Codegen.Testing;

namespace Codegen.Providers.Tests.GooglePaws;

public sealed class GooglePawsMock() : Mock(RepositoryRoot.Combine("specs", "google-paws", "openapi.yaml"));

public sealed class GooglePawsConformanceTests(GooglePawsMock mock) : ConformanceTest<GooglePawsClient>(mock), IClassFixture<GooglePawsMock>
{
    protected override GooglePawsClient Create(HttpMessageHandler handler, ApiClientOptions options) => new(new ApiKeyAuth("secret"), handler, options);
}
