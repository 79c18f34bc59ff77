using System.Net;
using Codegen.Providers.Tests.Clients.BulkSms;
using Codegen.Runtime.Auth;
using Codegen.Runtime.Http;

namespace Codegen.Providers.Tests.BulkSms;

/// <summary>Refusals arrive as typed exceptions.</summary>
public sealed class ProblemTests(BulkSmsGateway gateway) : BulkSmsTest(gateway)
{
    [Fact]
    public async Task NotEnoughCredits()
    {
        Simulator.Credits = 1;

        var refusal = await Assert.ThrowsAsync<ApiException<Problem>>(
            () => Client.Messages.SendAsync(new SubmissionEntry { To = new[] { "27001234567", "27002345678" }, Body = "x" }));

        Assert.Equal(HttpStatusCode.Forbidden, refusal.StatusCode);
        Assert.Equal(DeliveryCertainty.Rejected, refusal.Certainty);
        Assert.Equal("Insufficient Credits", refusal.Error.Title);
        Assert.Equal(403, refusal.Error.Status);
        Assert.EndsWith("#insufficient-credits", refusal.Error.Type, StringComparison.Ordinal);
        Assert.Null(refusal.Error.Detail);
    }

    [Fact]
    public async Task NotValid()
    {
        var refusal = await Assert.ThrowsAsync<ApiException<Problem>>(
            () => Client.Messages.SendAsync(new SubmissionEntry { To = "27001234567", Body = "x", From = "TwelveLetter" }));

        Assert.Equal(400, refusal.Error.Status);
        Assert.Contains("from", refusal.Error.Detail, StringComparison.Ordinal);
        Assert.Empty(Simulator.Messages);
    }

    [Fact]
    public async Task NotFound()
    {
        var refusal = await Assert.ThrowsAsync<ApiException<Problem>>(() => Client.Messages.GetAsync("999"));

        Assert.Equal(404, refusal.Error.Status);
        Assert.Equal("Not Found", refusal.Error.Title);
    }

    [Fact]
    public async Task NotAllowedIn()
    {
        using var stranger = new BulkSmsClient(new BasicAuth("somebody", "guess"), Handler, Options);

        var refusal = await Assert.ThrowsAsync<ApiException<Problem>>(() => stranger.Profile.GetAsync());

        Assert.Equal(401, refusal.Error.Status);
        Assert.DoesNotContain("guess", refusal.ToString(), StringComparison.Ordinal);
        Assert.Equal(1, Simulator.Arrivals["profile.get"]);
    }
}
