using Codegen.Providers.Tests.Clients.BulkSms;
using Codegen.Runtime.Auth;
using Codegen.Runtime.Http;

namespace Codegen.Providers.Tests.BulkSms;

/// <summary>A submission always carries a number by which a repeat is recognised.</summary>
public sealed class DeduplicationTests(BulkSmsGateway gateway) : BulkSmsTest(gateway)
{
    private static readonly SubmissionEntry Entry = new() { To = "27001234567", Body = "x" };

    [Fact]
    public async Task AGivenNumberIsUsed()
    {
        await Client.Messages.SendAsync(Entry, new MessagesSendParameters { DeduplicationId = 42 });

        Assert.EndsWith("/messages?deduplication-id=42", LastTarget, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AMissingNumberIsFilledIn()
    {
        await Client.Messages.SendAsync(Entry);
        var first = LastTarget;
        await Client.Messages.SendAsync(Entry);

        Assert.Matches(@"/messages\?deduplication-id=[1-9]\d{0,9}$", first);
        Assert.NotEqual(first, LastTarget);
        Assert.Equal(2, Simulator.Messages.Count);
    }

    [Fact]
    public async Task TheSameNumberAnswersTheSameAndSendsNothingMore()
    {
        var parameters = new MessagesSendParameters { DeduplicationId = 42 };

        var first = await Client.Messages.SendAsync(Entry, parameters);
        var again = await Client.Messages.SendAsync(Entry, parameters);

        Assert.Equal(first[0].Id, again[0].Id);
        Assert.Single(Simulator.Messages);
        Assert.Equal(99, Simulator.Credits);
    }

    [Fact]
    public async Task SendingByGetIsKeyedToo()
    {
        var first = await Client.Messages.SendByQueryAsync("+27001234567", "Hello & World", new MessagesSendByQueryParameters { DeduplicationId = 7 });
        var given = LastTarget;
        await Client.Messages.SendByQueryAsync("+27001234567", "Hello & World", new MessagesSendByQueryParameters { DeduplicationId = 7 });
        await Client.Messages.SendByQueryAsync("+27001234567", "Hello & World");

        Assert.EndsWith("/messages/send?to=%2B27001234567&body=Hello%20%26%20World&deduplication-id=7", given, StringComparison.Ordinal);
        Assert.Equal("Hello & World", first[0].Body);
        Assert.Matches(@"&deduplication-id=[1-9]\d{0,9}$", LastTarget);
        Assert.Equal(2, Simulator.Messages.Count);
    }

    [Fact]
    public async Task ALostAnswerNeverSendsTwice()
    {
        // Directly, because a proxy would answer where the service breaks off.
        var options = new ApiClientOptions { BaseAddress = Simulator.BaseAddress };
        using var client = new BulkSmsClient(new BasicAuth(Simulator.Settings.TokenId, Simulator.Settings.TokenSecret), options);
        Simulator.LoseAnswers(100);

        var unknown = await Assert.ThrowsAsync<SendOutcomeUnknownException>(() => client.Messages.SendAsync(Entry));
        Simulator.LoseAnswers(0);
        var number = int.Parse(unknown.ClientReference!, System.Globalization.CultureInfo.InvariantCulture);
        var messages = await client.Messages.SendAsync(Entry, new MessagesSendParameters { DeduplicationId = number });

        Assert.Equal(DeliveryCertainty.Unknown, unknown.Certainty);
        Assert.Equal(Assert.Single(Simulator.Messages).To, Assert.Single(messages).To);
    }
}
