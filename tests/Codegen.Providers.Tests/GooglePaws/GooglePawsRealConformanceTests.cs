using Codegen.Providers.Tests.Clients.GooglePaws;
using Codegen.Providers.Tests.Conformance;
using Codegen.Providers.Tests.Prism;
using Codegen.Runtime.Auth;
using Codegen.Runtime.Http;
using Codegen.Testing;

namespace Codegen.Providers.Tests.GooglePaws;

/// <summary>The document names no media type of a body, so Prism would take none.</summary>
public sealed class GooglePawsRealMock() : Mock(
    SharedData.Combine("openapi", "google-paws-spectrum-v1explorer.swagger2.json"),
    static document => """{ "consumes": ["application/json"], """ + document.TrimStart()[1..]);

public sealed class GooglePawsRealConformanceTests(GooglePawsRealMock mock) : RealConformanceTest<GooglePawsClient>(mock), IClassFixture<GooglePawsRealMock>
{
    protected override GooglePawsClient Create(HttpMessageHandler handler, ApiClientOptions options) => new(new ApiKeyAuth("secret"), handler, options);
}
