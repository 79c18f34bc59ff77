using Codegen.Providers.Tests.Clients.Twilio;
using Codegen.Providers.Tests.Conformance;
using Codegen.Providers.Tests.Prism;
using Codegen.Runtime.Auth;
using Codegen.Runtime.Http;
using Codegen.Testing;

namespace Codegen.Providers.Tests.Twilio;

public sealed class TwilioRealMock() : Mock(SharedData.Combine("openapi", "npm", "twilio.com_api.json"));

public sealed class TwilioRealConformanceTests(TwilioRealMock mock) : RealConformanceTest<TwilioClient>(mock), IClassFixture<TwilioRealMock>
{
    protected override IReadOnlyDictionary<string, string> Deviations { get; } = new Dictionary<string, string>
    {
        ["Lookups.Get"] = "lookups have a document of their own",
        ["Lookups.GetV1"] = "lookups have a document of their own",
    };

    protected override IReadOnlyDictionary<string, object?> Values => TwilioConformanceTests.Typical;

    protected override TwilioClient Create(HttpMessageHandler handler, ApiClientOptions options) => new(new BasicAuth("user", "secret"), handler, options);
}
