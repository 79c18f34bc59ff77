using Codegen.Runtime.Http;
using SendSms.BulkSms;

namespace SendSms;

/// <summary>What a program does with the generated client.</summary>
internal sealed class BulkSmsSteps(BulkSmsClient client)
{
    private static readonly string[] Friends = ["+27001234567", "+27002345678"];

    /// <summary>A recipient can be a plain text.</summary>
    public async Task<string> SendOneAsync(string to, string text, CancellationToken cancellationToken)
    {
        var entry = new SubmissionEntry { To = to, Body = text };

        // What it will cost is known before anything is sent.
        Console.WriteLine($"The text takes {entry.GetSegments()}.");
        var messages = await client.Messages.SendAsync(entry, cancellationToken);

        var message = messages[0];
        Console.WriteLine($"Sent \"{message.Body}\" to {message.To}: message {message.Id} is {message.Status.Type}.");
        return message.Id;
    }

    /// <summary>Several entries in one submission, to a list of phone numbers and to recipients with fields of their own.</summary>
    public async Task SendBatchAsync(CancellationToken cancellationToken)
    {
        SubmissionEntry[] entries =
        [
            new() { To = Friends, Body = "Happy holidays!", From = "Codegen" },
            new()
            {
                To = new[]
                {
                    new Recipient { Address = "+27003456789", Fields = ["Harry", "12.50"] },
                    new Recipient { Address = "+27004567890", Fields = ["Sally", "7.25"] },
                },
                Body = "Good morning {F0######}, your balance is {F1######}",
                From = new SenderId { Type = SenderType.Repliable },
                MessageClass = MessageClassName.SimSpecific,
            },
        ];

        var messages = await client.Messages.SendAsync(entries, cancellationToken);

        Console.WriteLine($"Sent a batch of {messages.Count} messages:");
        foreach (var message in messages)
        {
            Console.WriteLine($"  to {message.To} from {message.From}: {message.Body}");
        }
    }

    /// <summary>Sent by the service itself, tomorrow.</summary>
    public async Task ScheduleAsync(CancellationToken cancellationToken)
    {
        var tomorrow = DateTimeOffset.UtcNow.AddDays(1);
        var messages = await client.Messages.SendAsync(
            new SubmissionEntry { To = Friends[0], Body = "Good morning" }, new MessagesSendParameters { ScheduleDate = tomorrow }, cancellationToken);

        Console.WriteLine($"Scheduled for {tomorrow:u}: message {messages[0].Id} is {messages[0].Status.Type}.");
    }

    /// <summary>A status of tomorrow is a text like those of today, so a switch has an arm for it.</summary>
    public async Task ReadStatusAsync(string id, CancellationToken cancellationToken)
    {
        var message = await client.Messages.GetAsync(id, cancellationToken);

        var meaning = message.Status.Type.Known switch
        {
            MessageStatusType.KnownValue.Delivered => "has arrived",
            MessageStatusType.KnownValue.Failed => $"has failed ({message.Status.Subtype})",
            MessageStatusType.KnownValue.Unknown => $"has the status \"{message.Status.Type}\", which the spec does not list",
            _ => $"is on its way ({message.Status.Type})",
        };
        Console.WriteLine($"Message {message.Id} {meaning}. It cost {message.CreditCost} credits.");
    }

    public async Task ReadCreditsAsync(CancellationToken cancellationToken)
    {
        var profile = await client.Profile.GetAsync(cancellationToken);

        Console.WriteLine($"The account has {profile.Credits.Balance} credits left and may send {profile.Quota.Remaining} more messages today.");
    }

    /// <summary>A refusal is an exception that carries what the service said, typed.</summary>
    public async Task SendWithoutCreditsAsync(CancellationToken cancellationToken)
    {
        try
        {
            await client.Messages.SendAsync(new SubmissionEntry { To = Friends, Body = "Too many" }, cancellationToken);
        }
        catch (ApiException<Problem> refusal)
        {
            Console.WriteLine($"Refused, as it should be: \"{refusal.Error.Title}\" with status {refusal.Error.Status}. Nothing was sent ({refusal.Certainty}).");
            return;
        }

        throw new InvalidOperationException("A submission beyond the credits was not refused.");
    }
}
