using Codegen.Providers.Tests.Clients.BulkSms;

namespace Codegen.Providers.Tests.BulkSms;

/// <summary>Each union of a submission travels in the form that its variant has.</summary>
public sealed class SubmissionTests(BulkSmsGateway gateway) : BulkSmsTest(gateway)
{
    [Fact]
    public async Task ATextIsARecipient()
    {
        var messages = await Client.Messages.SendAsync(new SubmissionEntry { To = "+27001234567", Body = "Hello World!" });

        Assert.Equal("""{"to":"\u002B27001234567","body":"Hello World!"}""", Normal(LastBody));
        var message = Assert.Single(messages);
        Assert.Equal("27001234567", message.To);
        Assert.Equal(MessageType.Sent, message.Type);
        Assert.Equal(MessageStatusType.Accepted, message.Status.Type);
        Assert.Equal("ACCEPTED.null", message.Status.Id);
        Assert.Null(message.Status.Subtype);
        Assert.Null(message.NumberOfParts);
        Assert.Null(message.CreditCost);
    }

    [Fact]
    public async Task AnArrayOfTextsIsRecipients()
    {
        await Client.Messages.SendAsync(new SubmissionEntry { To = new[] { "27001234567", "27002345678" }, Body = "x" });

        Assert.Equal("""{"to":["27001234567","27002345678"],"body":"x"}""", LastBody);
        Assert.Equal(["27001234567", "27002345678"], Simulator.Messages.Select(static message => message.To));
    }

    [Fact]
    public async Task AnObjectIsARecipient()
    {
        await Client.Messages.SendAsync(new SubmissionEntry { To = new Recipient { Type = RecipientType.Group, Name = "Everyone" }, Body = "x" });

        Assert.Equal("""{"to":{"type":"GROUP","name":"Everyone"},"body":"x"}""", LastBody);
        Assert.Equal(2, Simulator.Messages.Count);
    }

    [Fact]
    public async Task AListOfObjectsIsRecipients()
    {
        var recipients = new List<Recipient>
        {
            new() { Address = "27001234567", Fields = ["Harry"] },
            new() { Address = "27002345678", Fields = ["Sally"] },
        };

        await Client.Messages.SendAsync(new SubmissionEntry { To = recipients, Body = "Hi {F0####}" });

        Assert.Equal(["Hi Harry", "Hi Sally"], Simulator.Messages.Select(static message => message.Body));
    }

    [Fact]
    public async Task SeveralEntriesTravelAsAnArray()
    {
        SubmissionEntry[] entries = [new() { To = "27001234567", Body = "x" }, new() { To = "27002345678", Body = "y" }];

        var messages = await Client.Messages.SendAsync(entries);

        Assert.Equal("""[{"to":"27001234567","body":"x"},{"to":"27002345678","body":"y"}]""", LastBody);
        Assert.Equal(["x", "y"], messages.Select(static message => message.Body));
    }

    [Fact]
    public async Task ATextIsASender()
    {
        await Client.Messages.SendAsync(new SubmissionEntry { To = "27001234567", Body = "x", From = "Codegen" });

        Assert.Equal("""{"to":"27001234567","body":"x","from":"Codegen"}""", LastBody);
        Assert.Equal("ALPHANUMERIC", Simulator.Messages[0].SenderType);
    }

    [Fact]
    public async Task AnObjectIsASender()
    {
        await Client.Messages.SendAsync(new SubmissionEntry { To = "27001234567", Body = "x", From = new SenderId { Type = SenderType.Repliable } });

        Assert.Equal("""{"to":"27001234567","body":"x","from":{"type":"REPLIABLE"}}""", LastBody);
        Assert.Equal("REPLIABLE", Simulator.Messages[0].SenderType);
    }

    [Fact]
    public async Task NamesAndNumbersSelectTheMessageClass()
    {
        SubmissionEntry[] entries =
        [
            new() { To = "27001234567", Body = "x", MessageClass = MessageClassName.FlashSms, ProtocolId = ProtocolIdName.ReplaceMessage1 },
            new() { To = "27001234567", Body = "x", MessageClass = 0, ProtocolId = 65 },
        ];

        var messages = await Client.Messages.SendAsync(entries);

        Assert.Contains("\"messageClass\":\"FLASH_SMS\"", LastBody, StringComparison.Ordinal);
        Assert.Contains("\"messageClass\":0", LastBody, StringComparison.Ordinal);
        Assert.All(messages, static message => Assert.Equal((0, 65), (message.MessageClass, message.ProtocolId)));
    }

    [Fact]
    public async Task EverySettingTravels()
    {
        var entry = new SubmissionEntry
        {
            To = "27001234567",
            Body = "051F",
            Encoding = MessageEncoding.Binary,
            LongMessageMaxParts = 2,
            RoutingGroup = RoutingGroup.Premium,
            DeliveryReports = DeliveryReports.None,
            UserSuppliedId = "submission-12765",
        };

        var messages = await Client.Messages.SendAsync(entry);

        Assert.Equal(MessageEncoding.Binary, messages[0].Encoding);
        Assert.Equal("submission-12765", messages[0].UserSuppliedId);
    }

    [Fact]
    public async Task AScheduleHasSecondsAndAnOffset()
    {
        var parameters = new MessagesSendParameters
        {
            ScheduleDate = new DateTimeOffset(2026, 3, 1, 12, 0, 0, 123, TimeSpan.FromHours(2)),
            ScheduleDescription = "Lunch & more",
            AutoUnicode = true,
        };

        var messages = await Client.Messages.SendAsync(new SubmissionEntry { To = "27001234567", Body = "cafć" }, parameters);

        Assert.Contains("auto-unicode=true", LastTarget, StringComparison.Ordinal);
        Assert.Contains("schedule-date=2026-03-01T12%3A00%3A00%2B02%3A00", LastTarget, StringComparison.Ordinal);
        Assert.Contains("schedule-description=Lunch%20%26%20more", LastTarget, StringComparison.Ordinal);
        Assert.Equal(MessageStatusType.Scheduled, messages[0].Status.Type);
        Assert.Equal(MessageEncoding.Unicode, messages[0].Encoding);
        Assert.Equal(new DateTimeOffset(2026, 3, 1, 10, 0, 0, TimeSpan.Zero), Simulator.Messages[0].ScheduleDate);
    }

    // The writer may escape the plus sign or not; both are the same text.
    private static string? Normal(string? body) => body?.Replace("\"+", "\"\\u002B", StringComparison.Ordinal);
}
