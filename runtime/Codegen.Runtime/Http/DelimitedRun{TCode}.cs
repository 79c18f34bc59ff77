using Codegen.Runtime.Errors;
using Codegen.Runtime.Protocols;

namespace Codegen.Runtime.Http;

/// <summary>A call of several requests on its way, and what is known of each target.</summary>
internal sealed class DelimitedRun<TCode>
    where TCode : struct, Enum
{
    private readonly DelimitedForm _form;
    private readonly ApiErrorCodes<TCode> _codes;
    private readonly TargetState[] _states;
    private readonly List<TargetState> _extras = [];
    private int _next;
    private int _requests;
    private bool _hasEnded;

    // Places of the targets that the next request is about; a request that is under way has settled none of them yet.
    private List<int> _due = [];
    private bool _isUnderWay;

    internal DelimitedRun(DelimitedCall call, DelimitedForm form, ApiErrorCodes<TCode> codes)
    {
        Call = call;
        _form = form;
        _codes = codes;
        _states = [.. (call.Targets ?? []).Zip(call.ShownTargets ?? [], static (sent, shown) => new TargetState(sent, shown))];
    }

    internal DelimitedCall Call { get; }

    /// <summary>Goes on to the next part of the targets; false where there is none or the API has ended the batch.</summary>
    internal bool NextPart()
    {
        if (_hasEnded || (_requests > 0 && _next == _states.Length))
        {
            return false;
        }

        int count = Math.Min(Call.Limit, _states.Length - _next);
        _due = [.. Enumerable.Range(_next, count)];
        _next += count;
        return true;
    }

    internal ApiRequest CreateRequest()
    {
        ApiRequest request = Call.CreateRequest(_due);
        _requests++;
        _isUnderWay = true;
        return request;
    }

    internal DelimitedShape<TCode> CreateShape() => new(Call, _form, _codes, [.. _due.Select(place => _states[place])], _extras);

    /// <summary>The pause before the repeat that the answer allows; null where there is none.</summary>
    internal TimeSpan? Take(DelimitedAnswer answer, int repeats)
    {
        bool isGuarded = Call.Operation.IsGuarded;

        if (answer.Error is ErrorInfo error)
        {
            return RepeatRule.WaitBefore(error, answer.Status, repeats, isGuarded);
        }

        _isUnderWay = false;
        _hasEnded = answer.HasEnded;

        if (answer.Thrown is not null)
        {
            return null;
        }

        // What is repeated is only what the code came for.
        var again = _due
            .Select(place => (Place: place, Wait: _states[place].Error is ErrorInfo failure ? RepeatRule.WaitBefore(failure, answer.Status, repeats, isGuarded) : null))
            .Where(static one => one.Wait is not null)
            .ToList();

        if (again.Count == 0)
        {
            return null;
        }

        _due = [.. again.Select(static one => one.Place)];
        return again.Max(static one => one.Wait);
    }

    /// <summary>Settles the targets of a request that failed.</summary>
    internal void Fail(ApiException failure)
    {
        var error = failure as ApiErrorException ?? failure.InnerException as ApiErrorException;
        SettleDue(failure.Certainty, error?.Info);
    }

    /// <summary>The same for a call that was cancelled.</summary>
    internal void Cancel(OperationCanceledException cancelled) =>
        SettleDue(cancelled.Data["Codegen.DeliveryCertainty"] is DeliveryCertainty certainty ? certainty : DeliveryCertainty.Unknown, null);

    internal TargetAnswers<TCode> ToAnswers() => new(_form, _codes.Table, [.. _states, .. _extras], _requests);

    private void SettleDue(DeliveryCertainty certainty, ErrorInfo? error)
    {
        if (!_isUnderWay)
        {
            return;
        }

        foreach (TargetState state in _due.Select(place => _states[place]))
        {
            switch (certainty)
            {
                case DeliveryCertainty.NotSent:
                    // A target that an earlier request was refused for keeps that.
                    break;

                case DeliveryCertainty.Rejected:
                    state.Take(TargetOutcome.Failed, null, error ?? state.Error);
                    break;

                default:
                    state.Take(TargetOutcome.Unknown, null, error);
                    break;
            }
        }
    }
}
