using System.Globalization;
using System.Text.RegularExpressions;

namespace Codegen.Simulators.BulkGet;

/// <summary>Messages and credits. Safe for use from many threads.</summary>
internal sealed partial class BulkGetAccount(BulkGetSettings settings)
{
    private const int Accepted = 1701;
    private const int Timeout = 1715;
    private readonly Lock _lock = new();
    private readonly List<BulkGetMessage> _messages = [];
    private int _credits = settings.Credits;
    private int _schedules;

    public int Credits
    {
        get { lock (_lock) { return _credits; } }
        set { lock (_lock) { _credits = value; } }
    }

    public IReadOnlyList<BulkGetMessage> Messages
    {
        get { lock (_lock) { return [.. _messages]; } }
    }

    public string Submit(BulkGetSubmission submission)
    {
        lock (_lock)
        {
            var scheduleId = submission.ScheduledFor is null ? null : string.Create(CultureInfo.InvariantCulture, $"SCH{++_schedules:D6}");
            var results = new List<string>();
            foreach (var destination in submission.Destinations)
            {
                var (code, result) = SubmitOne(submission, destination, scheduleId);
                results.Add(result);
                if (EndsBatch(code))
                {
                    break;
                }
            }

            return scheduleId is not null && settings.IsScheduleAnsweredById && results.Exists(static result => result.StartsWith("1701|", StringComparison.Ordinal))
                ? $"Scheduled|{scheduleId}"
                : string.Join(',', results);
        }
    }

    /// <summary>What is wrong with one destination only does not concern the others.</summary>
    private static bool EndsBatch(int code) => code is not (Accepted or BulkGetRefusal.BadDestination or 1732 or 1032 or 1035 or 1042);

    private (int Code, string Result) SubmitOne(BulkGetSubmission submission, string destination, string? scheduleId)
    {
        var digits = destination.TrimStart('+');
        var code = Judge(destination, digits);
        var result = string.Create(CultureInfo.InvariantCulture, $"{code}|{digits}");
        if (code == Timeout)
        {
            // The message went out and only the confirmation is missing: to send again would be to send twice.
            Add(submission, digits, scheduleId);
            return (code, result + "|");
        }

        return code == Accepted ? (code, $"{result}|{Add(submission, digits, scheduleId)}") : (code, result);
    }

    private int Judge(string destination, string digits)
    {
        if (!Destination().IsMatch(destination))
        {
            return BulkGetRefusal.BadDestination;
        }

        return settings.DestinationCodes.TryGetValue(digits, out var code) ? code : _credits > 0 ? Accepted : settings.NoCreditCode;
    }

    private string Add(BulkGetSubmission submission, string digits, string? scheduleId)
    {
        _credits--;
        var message = new BulkGetMessage
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"MID{_messages.Count + 1:D8}"),
            Source = submission.Source,
            Destination = digits,
            Text = submission.Text,
            Type = submission.Type,
            WantsReport = submission.WantsReport,
            Url = submission.Url,
            ScheduledFor = submission.ScheduledFor,
            ScheduleId = scheduleId,
        };
        _messages.Add(message);
        return message.Id;
    }

    [GeneratedRegex(@"^\+?[0-9]{1,15}$", RegexOptions.CultureInvariant)]
    private static partial Regex Destination();
}
