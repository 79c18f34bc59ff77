namespace Codegen.Simulators.BulkSms;

/// <summary>Everything the simulated service knows: messages, credits and blocked numbers. Safe for use from many threads.</summary>
internal sealed class BulkSmsAccount(BulkSmsSettings settings)
{
    private readonly Lock _lock = new();
    private readonly List<SimulatedMessage> _messages = [];
    private readonly List<string> _blockedNumbers = [];
    private readonly RecentSubmissions _recent = new(settings.Clock);
    private decimal _credits = settings.Credits;
    private long _lastSubmission = 522_347_562;

    public BulkSmsSettings Settings => settings;

    public decimal Credits
    {
        get { lock (_lock) { return _credits; } }
        set { lock (_lock) { _credits = value; } }
    }

    public IReadOnlyList<SimulatedMessage> Messages
    {
        get { lock (_lock) { return [.. _messages]; } }
    }

    public IReadOnlyList<string> BlockedNumbers
    {
        get { lock (_lock) { return [.. _blockedNumbers]; } }
    }

    /// <summary>Sends, or answers a repeat as the first time. Either all messages go out or none.</summary>
    public IReadOnlyList<SimulatedMessage> Submit(IReadOnlyList<SubmissionEntry> entries, SubmissionOptions options)
    {
        lock (_lock)
        {
            if (_recent.Find(options.DeduplicationId) is { } earlier)
            {
                return earlier;
            }

            var maker = new MessageMaker(settings, options, _messages.Count + 1, ++_lastSubmission);
            var messages = entries.SelectMany(maker.Make).ToList();
            var cost = messages.Sum(static message => message.CreditCost);
            _credits = cost <= _credits ? _credits - cost : throw ProblemException.InsufficientCredits();
            _messages.AddRange(messages.Select(Forward));
            _recent.Add(options.DeduplicationId, messages);
            return messages;
        }
    }

    public void Update(long id, Func<SimulatedMessage, SimulatedMessage> change)
    {
        lock (_lock)
        {
            var index = _messages.FindIndex(message => message.Id == id);
            _messages[index >= 0 ? index : throw new ArgumentException($"There is no message {id}.", nameof(id))] = change(_messages[index]);
        }
    }

    public SimulatedMessage Receive(string from, string to, string body)
    {
        lock (_lock)
        {
            var related = _messages.FindLast(message => message is { Type: "SENT", SenderType: "REPLIABLE" } && message.To == from);
            var received = new SimulatedMessage
            {
                Id = _messages.Count + 1,
                Type = "RECEIVED",
                From = from,
                SenderType = "INTERNATIONAL",
                To = to,
                Body = body,
                Encoding = "TEXT",
                SubmissionId = "0",
                SubmissionDate = settings.Clock.GetUtcNow(),
                StatusType = "DELIVERED",
                RelatedSentMessageId = related?.Id,
            };
            _messages.Add(received);
            return received;
        }
    }

    public void Block(IEnumerable<string> numbers)
    {
        lock (_lock)
        {
            _blockedNumbers.AddRange(numbers.Except(_blockedNumbers).ToList());
        }
    }

    public void Transfer(decimal credits)
    {
        lock (_lock)
        {
            _credits = credits <= _credits ? _credits - credits : throw ProblemException.InsufficientCredits();
        }
    }

    /// <summary>What a message is once the answer to its submission has left.</summary>
    private SimulatedMessage Forward(SimulatedMessage message) => _blockedNumbers.Contains(message.To)
        ? message with { StatusType = "FAILED", StatusSubtype = "BLOCKED" }
        : message with { StatusType = "SENT" };
}
