using Codegen.Runtime.Errors;

namespace Codegen.Runtime.Protocols;

/// <summary>Gives each target of a request the record that is about it.</summary>
/// <param name="form">The form.</param>
/// <param name="judge">Tells what records mean.</param>
/// <param name="isGuarded">Doing it twice may cost.</param>
internal sealed class RecordMatcher(DelimitedForm form, RecordJudge judge, bool isGuarded)
{
    /// <summary>Settles all states. Targets that occur twice take their records in order.</summary>
    /// <param name="states">The request's targets.</param>
    /// <param name="records">The answer.</param>
    /// <returns>States for records that are about nothing of the request.</returns>
    internal IReadOnlyList<TargetState> Match(IReadOnlyList<TargetState> states, IReadOnlyList<DelimitedRecord> records)
    {
        if (records is [{ Alternative: not null } single] && judge.TargetOf(single) is null)
        {
            foreach (TargetState state in states)
            {
                Settle(state, single);
            }

            return [];
        }

        if (states.Count == 1 && records.Count == 1)
        {
            // The service may spell the target in a way of its own; there is nothing else that the record could be about.
            Settle(states[0], records[0]);
            return [];
        }

        var extras = new List<TargetState>();
        var open = states
            .GroupBy(state => KeyOf(state.Sent!), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, static group => new Queue<TargetState>(group), StringComparer.Ordinal);

        foreach (DelimitedRecord record in records)
        {
            string? target = judge.TargetOf(record);

            if (target is not null && open.TryGetValue(KeyOf(target), out Queue<TargetState>? waiting) && waiting.TryDequeue(out TargetState? state))
            {
                Settle(state, record);
            }
            else
            {
                var extra = new TargetState(null, target);
                Settle(extra, record);
                extras.Add(extra);
            }
        }

        SettleMissing(open.Values.SelectMany(static waiting => waiting), records, extras);
        return extras;
    }

    private void SettleMissing(IEnumerable<TargetState> missing, IReadOnlyList<DelimitedRecord> records, List<TargetState> extras)
    {
        bool hasEnded = records.Any(record => judge.ErrorOf(record) is { EndsBatch: true });

        // A success that fits no target may be that of any target that lacks one.
        bool isUnknown = extras.Exists(static extra => extra.Outcome is TargetOutcome.Submitted or TargetOutcome.Unknown)
            || (hasEnded ? form.IsUnknownAfterEnd : form.IsUnknownOtherwise);

        foreach (TargetState state in missing)
        {
            state.Take(isUnknown && isGuarded ? TargetOutcome.Unknown : TargetOutcome.NotSubmitted, null, null);
        }
    }

    private void Settle(TargetState state, DelimitedRecord record)
    {
        ErrorInfo? error = judge.ErrorOf(record);
        state.Take(judge.OutcomeOf(record, error), record, error);
    }

    private string KeyOf(string target) => form.Normalisation switch
    {
        // A target without digits is compared as it is.
        MatchNormalisation.Digits when target.Any(char.IsAsciiDigit) => string.Concat(target.Where(char.IsAsciiDigit)),
        MatchNormalisation.IgnoreCase => target.ToUpperInvariant(),
        _ => target,
    };
}
