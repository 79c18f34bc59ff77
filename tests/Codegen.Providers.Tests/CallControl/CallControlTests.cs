using System.Net;
using Codegen.Providers.Tests.Clients.CallControl;
using Codegen.Providers.Tests.Prism;
using Codegen.Runtime.Auth;
using Codegen.Runtime.Http;

namespace Codegen.Providers.Tests.CallControl;

public sealed class CallControlGateway() : Gateway("call-control", "/");

public sealed class CallControlTests : StubTest, IClassFixture<CallControlGateway>
{
    private readonly CallControlClient _client;

    public CallControlTests(CallControlGateway gateway)
        : base(gateway) => _client = new CallControlClient(new ApiKeyAuth("demo"), Handler, Options);

    [Fact]
    public async Task ReputationIsRead()
    {
        Service.Body = """{"IsSpam":true,"Confidence":90,"CallType":"Telemarketer","LastComplaintDate":"2026-01-02T03:04:05Z","Tags":["loan"]}""";

        var reputation = await _client.Reputation.GetAsync("18008472911");

        Assert.Equal("/api/2015-11-01/Reputation/18008472911", Service.Target);
        Assert.Equal("demo", Service.Headers["apiKey"]);
        Assert.Equal((true, 90), (reputation.IsSpam, reputation.Confidence));
        Assert.Equal(["loan"], reputation.Tags!);
    }

    [Fact]
    public async Task ComplaintsAreCountedByEntity()
    {
        Service.Body = """{"TotalNumberOfComplaints":3,"ComplaintsByEntity":{"FTC":2,"FCC":1}}""";

        var complaints = await _client.Complaints.GetAsync("18008472911");

        Assert.Equal(2, complaints.ComplaintsByEntity!["FTC"]);
    }

    [Theory]
    [InlineData("\"voiceMail\"", "voiceMail", true)]
    [InlineData("\"challenge\"", "challenge", false)]
    public async Task ADecisionIsABareText(string body, string value, bool isKnown)
    {
        IsAnswerAgainstSpec = !isKnown;
        Service.Body = body;

        var decision = await _client.Enterprise.ShouldBlockAsync("18008472911", "12066194123");

        Assert.Equal((value, isKnown), (decision.Value, decision.IsKnown));
    }

    [Theory]
    [InlineData(200, null)]
    [InlineData(204, null)]
    [InlineData(201, "\"thanks\"")]
    public async Task AnySuccessAcceptsAReport(int status, string? body)
    {
        Service.Status = status;
        Service.Body = body;

        await _client.Reputation.ReportAsync(new CallReport { PhoneNumber = "18008472911", CallerType = CallerType.RoboCall, UnwantedCall = true });

        Assert.Equal("""{"PhoneNumber":"18008472911","CallerType":"RoboCall","UnwantedCall":true}""", Service.RequestBody);
    }

    [Fact]
    public async Task AnInvalidNumberIsRefused()
    {
        Service.Status = 400;

        var refusal = await Assert.ThrowsAsync<ApiException>(() => _client.Reputation.GetAsync("1"));

        Assert.Equal(HttpStatusCode.BadRequest, refusal.StatusCode);
        Assert.Equal(DeliveryCertainty.Rejected, refusal.Certainty);
    }
}
