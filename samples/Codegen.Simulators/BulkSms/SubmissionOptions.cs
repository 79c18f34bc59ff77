namespace Codegen.Simulators.BulkSms;

/// <summary>What the query of a submission says.</summary>
internal sealed record SubmissionOptions(int? DeduplicationId, bool AutoUnicode = false, DateTimeOffset? ScheduleDate = null)
{
    public static SubmissionOptions Read(StrictQuery query, DateTimeOffset now)
    {
        var options = new SubmissionOptions(
            query.TakeInt32("deduplication-id"),
            query.TakeBoolean("auto-unicode") ?? false,
            query.TakeDate("schedule-date"));

        // A note that is too long is cut by the service, so any length is fine.
        query.Take("schedule-description");
        query.End();
        return options.ScheduleDate > now.AddYears(2)
            ? throw ProblemException.BadRequest("schedule-date: at most two years ahead")
            : options;
    }
}
