using Codegen.Runtime.Json;

namespace Codegen.Runtime.Http;

/// <content>Errors of an API whose successes have no common form.</content>
public sealed partial class ApiAnswer
{
    /// <summary>Throws if the body tells a failure although the status tells a success. What is no JSON tells none.</summary>
    private void ThrowIfFailure()
    {
        if (Form.Success is not ApiSuccessMember member || !_body.LooksLikeJson || !TryOpen(out JsonPlaces places))
        {
            return;
        }

        switch (member.Judge(places))
        {
            case ApiVerdict.Failure:
                throw Failure(ReportOf(places));
            case ApiVerdict.Unreadable:
                throw Unreadable($"it does not tell at {JsonPlaces.PathOf(member.At)} whether it is a success.");
        }
    }

    private ApiErrorException? FailureOfStatus() =>
        Form.Codes?.CreateForStatus(StatusCode, _call.Label, FactsOf()) is ApiErrorException told ? WithBody(told) : null;

    private ApiErrorException WithBody(ApiErrorException told) =>
        Form.ErrorsOnly ? ApiCallAnswers.WithBody(_call, StatusCode, _body, told) : told;
}
