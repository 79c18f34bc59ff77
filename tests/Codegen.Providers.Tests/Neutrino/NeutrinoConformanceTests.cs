using Codegen.Providers.Tests.Clients.Neutrino;
using Codegen.Providers.Tests.Conformance;
using Codegen.Providers.Tests.Prism;
using Codegen.Runtime.Auth;
using Codegen.Runtime.Http;
using Codegen.Testing;

namespace Codegen.Providers.Tests.Neutrino;

public sealed class NeutrinoMock() : Mock(RepositoryRoot.Combine("specs", "neutrino", "openapi.yaml"));

public sealed class NeutrinoConformanceTests(NeutrinoMock mock) : ConformanceTest<NeutrinoClient>(mock), IClassFixture<NeutrinoMock>
{
    internal static readonly IReadOnlyDictionary<string, object?> Typical = new Dictionary<string, object?>
    {
        ["BinNumber"] = "411111",
        ["SecurityCode"] = "12345",
        ["CodeLength"] = 5,

        // Prism does not know lists in forms.
        ["Exec"] = null,
    };

    protected override IReadOnlyDictionary<string, object?> Values => Typical;

    protected override NeutrinoClient Create(HttpMessageHandler handler, ApiClientOptions options) => new(new ApiKeyAuth("user"), new ApiKeyAuth("secret"), handler, options);
}
