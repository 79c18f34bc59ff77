using Codegen.Pipeline.CSharp.Naming;
using Codegen.Pipeline.Problems;

namespace Codegen.Pipeline.Tests.CSharp.Naming;

public sealed class ClientNamingTests
{
    private readonly ProblemBag _problems = new();

    [Theory]
    [InlineData("specs/bulksms.yaml", "BulkSMS JSON REST API", "BulkSms")]
    [InlineData("specs/bulksms/openapi.yaml", "BulkSMS JSON REST API", "BulkSms")]
    [InlineData("sms-fly.yaml", "", "SmsFly")]
    [InlineData("fraudlabs-pro/openapi.json", "FraudLabs Pro SMS Verification", "FraudLabsPro")]
    [InlineData("C:\\specs\\o2-mobility\\openapi.yaml", "O2 CZ Mobility", "O2Mobility")]
    [InlineData("openapi.yaml", "", "Openapi")]
    [InlineData("CON.json", "", "Con")]
    [InlineData("..json", "", "Json")]
    [InlineData("a b.json", "", "AB")]
    [InlineData("petstore.client.yaml", "", "Petstore")]
    public void TakesTheNameFromTheFileAndItsCasingFromTheTitle(string path, string title, string expected) =>
        Assert.Equal(expected, ClientNaming.Solve(path, title, null, null, null, null, _problems)?.Name);

    [Theory]
    [InlineData("Acme.Messaging", "Acme.Messaging.SmsFly")]
    [InlineData("My-App.2nd", "MyApp._2nd.SmsFly")]
    [InlineData(null, "SmsFly")]
    public void PutsTheClientBelowTheRootNamespace(string? root, string expected) =>
        Assert.Equal(expected, ClientNaming.Solve("sms-fly.yaml", "", null, null, null, root, _problems)?.Namespace);

    [Theory]
    [InlineData("X{}", null, null)]
    [InlineData("1A", null, null)]
    [InlineData("class", null, null)]
    [InlineData(null, "A.B;class X{}", null)]
    [InlineData(null, "A..B", null)]
    [InlineData(null, "1A", null)]
    [InlineData(null, "A.class", null)]
    [InlineData(null, null, "private")]
    public void RefusesOptionsThatAreNoNames(string? client, string? space, string? access)
    {
        Assert.Null(ClientNaming.Solve("a.yaml", "", client, space, access, null, _problems));

        Assert.Equal(ProblemId.BadOption, Assert.Single(_problems.Problems).Id);
    }
}
