using System.ComponentModel;
using Codegen.Runtime.Errors;

namespace Codegen.Runtime.Protocols;

/// <summary>All that is known at the end of a call, of which its result is made.</summary>
/// <typeparam name="TCode">The enum of the API's codes.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TargetAnswers<TCode>
    where TCode : struct, Enum
{
    private readonly DelimitedForm _form;
    private readonly ErrorTable<TCode> _table;
    private readonly IReadOnlyList<TargetState> _states;

    internal TargetAnswers(DelimitedForm form, ErrorTable<TCode> table, IReadOnlyList<TargetState> states, int requests)
    {
        _form = form;
        _table = table;
        _states = states;
        Requests = requests;
    }

    /// <summary>How many requests were sent.</summary>
    public int Requests { get; }

    /// <summary>Makes the results of all targets.</summary>
    /// <typeparam name="TResult">The class of a result.</typeparam>
    /// <param name="create">Makes one.</param>
    /// <returns>The results in order.</returns>
    public IReadOnlyList<TResult> Read<TResult>(Func<TargetRecord<TCode>, TResult> create)
    {
        ArgumentNullException.ThrowIfNull(create);
        return Array.AsReadOnly(_states.Select(state => create(RecordOf(state))).ToArray());
    }

    /// <summary>Makes the results of one alternative.</summary>
    /// <typeparam name="TResult">The class of a result.</typeparam>
    /// <param name="index">The alternative's place in the form.</param>
    /// <param name="create">Makes one.</param>
    /// <returns>A result for each record of this form; empty for none.</returns>
    public IReadOnlyList<TResult> ReadAlternatives<TResult>(int index, Func<AlternativeRecord, TResult> create)
    {
        ArgumentNullException.ThrowIfNull(create);
        DelimitedAlternative alternative = _form.Alternatives[index];

        // One record may have settled many targets, and is then the same object.
        var records = _states
            .Where(state => state.Record?.Alternative == alternative)
            .GroupBy(static state => state.Record!, ReferenceEqualityComparer.Instance)
            .Select(group => new AlternativeRecord(
                new RecordFields(alternative.Fields, ((DelimitedRecord)group.Key!).Fields),
                Array.AsReadOnly(group.Select(static state => state.Target).OfType<string>().ToArray())));

        return Array.AsReadOnly(records.Select(create).ToArray());
    }

    private TargetRecord<TCode> RecordOf(TargetState state)
    {
        TCode? code = null;

        if (state.Error is ErrorInfo error)
        {
            _table.Find(error.RawCode, out TCode found);
            code = found;
        }

        // The fields of an alternative have its own roles, and are the alternative's own result where they are about all targets.
        RecordFields fields = state.Record switch
        {
            { Alternative: null } record => new RecordFields(_form.Fields, record.Fields),
            _ => RecordFields.None,
        };

        return new TargetRecord<TCode>(state.Target, state.Outcome, fields, code, state.Error);
    }
}
