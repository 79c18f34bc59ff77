using Codegen.Runtime.Protocols;

namespace Codegen.Runtime.Http;

/// <summary>Reads an answer of separated fields and settles the targets of its request.</summary>
internal sealed class DelimitedShape<TCode> : IAnswerShape<DelimitedAnswer>, IAnyStatusShape
    where TCode : struct, Enum
{
    private readonly DelimitedForm _form;
    private readonly ApiErrorCodes<TCode> _codes;
    private readonly IReadOnlyList<int> _alternatives;
    private readonly IReadOnlyList<TargetState> _states;
    private readonly List<TargetState> _extras;
    private readonly RecordJudge _judge;
    private readonly bool _isGuarded;
    private readonly bool _readsNothing;

    /// <param name="call">The call.</param>
    /// <param name="form">The form of answers.</param>
    /// <param name="codes">The error codes.</param>
    /// <param name="states">The request's targets.</param>
    /// <param name="extras">Takes what was answered beyond them.</param>
    internal DelimitedShape(DelimitedCall call, DelimitedForm form, ApiErrorCodes<TCode> codes, IReadOnlyList<TargetState> states, List<TargetState> extras)
    {
        _form = form;
        _codes = codes;
        _alternatives = call.Alternatives;
        _states = states;
        _extras = extras;
        _isGuarded = call.Operation.IsGuarded;
        _readsNothing = call.Operation.ReadsNothing;
        _judge = new RecordJudge(form, code => codes.Table.Find(code, out _), _isGuarded);
    }

    /// <inheritdoc/>
    public DelimitedAnswer Read(ApiAnswer answer)
    {
        bool isGood = answer.StatusCode is >= 200 and <= 299;

        if (!isGood && !_form.AnyStatus)
        {
            throw answer.NoSuccess(_codes);
        }

        if (isGood && _readsNothing)
        {
            return SettleAll(answer);
        }

        var reader = new DelimitedReader(_form, _codes.Table.Knows);

        if (reader.Read(answer.ReadTextOf(_form.Charset)) is not { } records || !records.All(IsExpected))
        {
            throw isGood ? answer.NotOfForm(_form.UnreadableIsRejected) : answer.NoSuccess(_codes);
        }

        if (!isGood && records.Any(_judge.IsSuccess))
        {
            throw answer.Unreadable("its body speaks of success, its status does not.");
        }

        return _judge.IsRequestError(records) ? ReadRequestError(answer, records[0]) : ReadRecords(answer, records);
    }

    /// <summary>An answer that says nothing but that it worked; a page of HTML, as captive portals send, does not say so.</summary>
    private DelimitedAnswer SettleAll(ApiAnswer answer)
    {
        answer.RefuseHtml();

        foreach (TargetState state in _states)
        {
            state.Take(TargetOutcome.Submitted, null, null);
        }

        return new DelimitedAnswer(answer.StatusCode, null, null, false);
    }

    private bool IsExpected(DelimitedRecord record) =>
        record.Alternative is null || _alternatives.Any(index => _form.Alternatives[index] == record.Alternative);

    private DelimitedAnswer ReadRequestError(ApiAnswer answer, DelimitedRecord record)
    {
        ApiErrorException error = ErrorOf(answer, record);
        return new DelimitedAnswer(answer.StatusCode, error.Info, answer.Settle(error), true);
    }

    private DelimitedAnswer ReadRecords(ApiAnswer answer, IReadOnlyList<DelimitedRecord> records)
    {
        IReadOnlyList<TargetState> extras = new RecordMatcher(_form, _judge, _isGuarded).Match(_states, records);
        _extras.AddRange(extras);

        ApiException? thrown = null;

        if (records.FirstOrDefault(record => _judge.OutcomeOf(record, _judge.ErrorOf(record)) == TargetOutcome.Unknown) is DelimitedRecord unknown)
        {
            thrown = answer.Settle(ErrorOf(answer, unknown));
        }
        else if (_states.Any(static state => state.Outcome == TargetOutcome.Unknown))
        {
            thrown = answer.Settle(answer.Unreadable("it does not tell what became of each target."));
        }

        return new DelimitedAnswer(answer.StatusCode, null, thrown, records.Any(record => _judge.ErrorOf(record) is { EndsBatch: true }));
    }

    private ApiErrorException ErrorOf(ApiAnswer answer, DelimitedRecord record)
    {
        DelimitedField[] fields = record.Alternative?.Fields ?? _form.Fields;
        string? message = new RecordFields(fields, record.Fields).Find(FieldRole.Message);
        string code = _judge.CodeOf(record);
        string shown = _codes.Table.Knows(code) ? code : answer.Redact(code);
        return answer.ErrorOf(_codes, record.Alternative is null ? shown : null, message);
    }
}
