namespace Codegen.Simulators.BulkSms;

/// <summary>Makes the messages of one submission.</summary>
internal sealed class MessageMaker(BulkSmsSettings settings, SubmissionOptions options, long firstId, long submission)
{
    private readonly DateTimeOffset _now = settings.Clock.GetUtcNow();
    private long _nextId = firstId;

    public IEnumerable<SimulatedMessage> Make(SubmissionEntry entry) =>
        entry.To.SelectMany(Resolve).Select(recipient => Make(entry, recipient));

    private IEnumerable<Recipient> Resolve(Recipient recipient)
    {
        if (recipient.Address is not null)
        {
            return [recipient];
        }

        return settings.Groups.TryGetValue(recipient.GroupId ?? recipient.GroupName!, out var numbers)
            ? numbers.Select(static number => new Recipient(number, []))
            : throw ProblemException.BadRequest("to: there is no such group");
    }

    private SimulatedMessage Make(SubmissionEntry entry, Recipient recipient)
    {
        var (body, encoding) = MessageText.Fit(MessageText.Fill(entry.Body, recipient.Fields), entry.Encoding, options.AutoUnicode);
        var parts = MessageText.CountParts(body, encoding);
        return new SimulatedMessage
        {
            Id = _nextId++,
            Type = "SENT",
            From = entry.From?.Address?.TrimStart('+') ?? settings.DefaultSender,
            SenderType = entry.From?.Type ?? "INTERNATIONAL",
            To = recipient.Address!,
            Body = body,
            Encoding = encoding,
            ProtocolId = entry.ProtocolId,
            MessageClass = entry.MessageClass,
            Parts = parts <= entry.MaxParts ? parts : throw ProblemException.BadRequest("body: the text needs more parts than longMessageMaxParts allows"),
            CreditCost = parts * settings.CreditsPerPart,
            SubmissionId = $"1-{submission:D20}",
            SubmissionDate = _now,
            ScheduleDate = options.ScheduleDate,
            StatusType = options.ScheduleDate > _now ? "SCHEDULED" : "ACCEPTED",
            UserSuppliedId = entry.UserSuppliedId,
        };
    }
}
