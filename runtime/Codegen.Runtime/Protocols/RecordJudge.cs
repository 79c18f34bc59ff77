using Codegen.Runtime.Errors;

namespace Codegen.Runtime.Protocols;

/// <summary>Tells what records mean.</summary>
/// <param name="form">The form.</param>
/// <param name="find">Looks a code up.</param>
/// <param name="isGuarded">Doing it twice may cost, so that an unknown outcome is more than a failure.</param>
internal sealed class RecordJudge(DelimitedForm form, Func<string, ErrorInfo> find, bool isGuarded)
{
    internal bool IsSuccess(DelimitedRecord record) =>
        record.Alternative is DelimitedAlternative alternative ? alternative.IsSuccess : form.SuccessCodes.Contains(KeyOf(CodeOf(record)));

    /// <summary>The record's code; empty for an alternative, which has none.</summary>
    internal string CodeOf(DelimitedRecord record) => record.Alternative is null ? record.Fields[form.CodeIndex]! : string.Empty;

    /// <summary>What is known about a failure; null for a success and for a failure without a code.</summary>
    internal ErrorInfo? ErrorOf(DelimitedRecord record) => record.Alternative is not null || IsSuccess(record) ? null : find(CodeOf(record));

    internal TargetOutcome OutcomeOf(DelimitedRecord record, ErrorInfo? error)
    {
        if (IsSuccess(record))
        {
            return TargetOutcome.Submitted;
        }

        return isGuarded && error?.Category == ErrorCategory.UnknownOutcome ? TargetOutcome.Unknown : TargetOutcome.Failed;
    }

    /// <summary>Whether the answer is one record that is about the whole request.</summary>
    internal bool IsRequestError(IReadOnlyList<DelimitedRecord> records)
    {
        if (records.Count != 1 || IsSuccess(records[0]))
        {
            return false;
        }

        DelimitedRecord record = records[0];

        // A failure of another form without a target has nothing else that it could be about.
        if (record.Alternative is not null)
        {
            return TargetOf(record) is null;
        }

        bool isAlone = !record.HasFieldsBeside(form.CodeIndex);
        bool isWide = ErrorOf(record)!.Scope is ErrorScope.Request or ErrorScope.Account;

        return (isAlone && form.RequestErrors.HasFlag(RequestErrorForm.CodeAlone)) || (isWide && form.RequestErrors.HasFlag(RequestErrorForm.CodeScope));
    }

    /// <summary>What the record is about; null if it does not say so.</summary>
    internal string? TargetOf(DelimitedRecord record)
    {
        if (record.Alternative is DelimitedAlternative alternative)
        {
            int index = Array.FindIndex(alternative.Fields, static field => field.Role == FieldRole.Target);
            return index < 0 ? null : record.Fields[index];
        }

        return form.MatchIndex < 0 ? null : record.Fields[form.MatchIndex];
    }

    private string KeyOf(string code) => form.HasIntegerCodes ? ErrorCodeText.OfInteger(code) : code;
}
