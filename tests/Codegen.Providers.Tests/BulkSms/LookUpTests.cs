using Codegen.Providers.Tests.Clients.BulkSms;

namespace Codegen.Providers.Tests.BulkSms;

/// <summary>Messages are found again.</summary>
public sealed class LookUpTests(BulkSmsGateway gateway) : BulkSmsTest(gateway)
{
    [Fact]
    public async Task AFilterTravelsAsOneText()
    {
        await Client.Messages.SendAsync(new SubmissionEntry { To = new[] { "27001234567", "27002345678", "27003456789" }, Body = "x", UserSuppliedId = "a b+c" });
        Simulator.SetStatus(2, "FAILED", "HANDSET_ERROR");

        var messages = await Client.Messages.ListAsync(new MessagesListParameters
        {
            Limit = 10,
            Filter = "type=SENT&userSuppliedId=a b+c&status.id=FAILED.HANDSET_ERROR&submission.date>=2026-03-01T10:00:00+02:00",
            SortOrder = SortOrder.Ascending,
        });

        Assert.EndsWith(
            "/messages?limit=10&filter=type%3DSENT%26userSuppliedId%3Da%20b%2Bc%26status.id%3DFAILED.HANDSET_ERROR%26submission.date%3E%3D2026-03-01T10%3A00%3A00%2B02%3A00&sortOrder=ASCENDING",
            LastTarget,
            StringComparison.Ordinal);
        var message = Assert.Single(messages);
        Assert.Equal("2", message.Id);
        Assert.Equal(MessageStatusSubtype.HandsetError, message.Status.Subtype);
        Assert.Equal((1, 1m), (message.NumberOfParts, message.CreditCost));
    }

    [Fact]
    public async Task PagingGoesOnBelowTheLastId()
    {
        await Client.Messages.SendAsync(new SubmissionEntry { To = new[] { "27001234567", "27002345678", "27003456789" }, Body = "x" });

        var first = await Client.Messages.ListAsync(new MessagesListParameters { Limit = 2 });
        var second = await Client.Messages.ListAsync(new MessagesListParameters { Limit = 2, Filter = "id<" + first[^1].Id });

        Assert.Equal(["3", "2", "1"], first.Concat(second).Select(static message => message.Id));
    }

    [Theory]
    [InlineData(false, "5 4 3 2 1")]
    [InlineData(true, "1 2 3 4 5")]
    public async Task AllPagesAreReadInEitherOrder(bool ascending, string expected)
    {
        await Client.Messages.SendAsync(new SubmissionEntry { To = new[] { "27001234567", "27002345678", "27003456789", "27004567890", "27005678901" }, Body = "x" });

        var ids = new List<string>();
        await foreach (var message in Client.Messages.ListAllAsync(new MessagesListParameters
        {
            Limit = 2,
            Filter = "type=SENT",
            SortOrder = ascending ? SortOrder.Ascending : (SortOrder?)null,
        }))
        {
            ids.Add(message.Id);
        }

        Assert.Equal(expected, string.Join(' ', ids));
    }

    [Fact]
    public async Task WithoutParametersThereIsNoQuery()
    {
        var messages = await Client.Messages.ListAsync();

        Assert.Empty(messages);
        Assert.EndsWith("/messages", LastTarget, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AMessageIsReadById()
    {
        var sent = await Client.Messages.SendAsync(new SubmissionEntry { To = "27001234567", Body = "x" });

        var message = await Client.Messages.GetAsync(sent[0].Id);

        Assert.Equal("SENT.null", message.Status.Id);
        Assert.Equal(new DateTimeOffset(2026, 3, 1, 8, 0, 0, TimeSpan.Zero), message.Submission!.Date);
    }

    [Fact]
    public async Task RepliesAreFound()
    {
        var sent = await Client.Messages.SendAsync(new SubmissionEntry { To = "27001234567", Body = "x", From = new SenderId { Type = SenderType.Repliable } });
        Simulator.Receive("27001234567", "27000000001", "Thanks!");

        var replies = await Client.Messages.ListRelatedReceivedAsync(sent[0].Id);

        var reply = Assert.Single(replies);
        Assert.Equal(MessageType.Received, reply.Type);
        Assert.Equal(sent[0].Id, reply.RelatedSentMessageId);
    }

    [Fact]
    public async Task AnUnknownStatusKeepsItsText()
    {
        IsAnswerAgainstSpec = true;
        var sent = await Client.Messages.SendAsync(new SubmissionEntry { To = "27001234567", Body = "x" });
        Simulator.SetStatus(1, "REROUTED", "BY_PIGEON");

        var message = await Client.Messages.GetAsync(sent[0].Id);

        Assert.False(message.Status.Type.IsKnown);
        Assert.Equal(MessageStatusType.KnownValue.Unknown, message.Status.Type.Known);
        Assert.Equal("REROUTED", message.Status.Type.Value);
        Assert.Equal("BY_PIGEON", message.Status.Subtype?.Value);
    }
}
