using System.Text;
using Codegen.Runtime.Json;

namespace Codegen.Runtime.Http;

/// <summary>Tells from an answer that is no success what came of the call.</summary>
internal static class ApiCallAnswers
{
    /// <summary>The exception for a body of a success that did not come whole.</summary>
    internal static ApiException BodyFailed(ApiCall call, ApiAnswer answer, ResponseBody body) =>
        body.Failure == BodyFailure.Stopped
            ? call.TimedOut()
            : call.Settle(answer.Unreadable(Describe(body.Failure)));

    /// <summary>The exception for a status that is no success.</summary>
    internal static ApiException NoSuccess(ApiCall call, HttpResponseMessage response, ResponseBody body)
    {
        int status = (int)response.StatusCode;
        ApiHeaders headers = ApiHeaders.From(response, call.Redactor);

        return call.Settle(status switch
        {
            >= 400 and <= 599 when call.Operation.Answer is not null && body.Failure == BodyFailure.None
                && new ApiAnswer(call, response, body).FailureOf() is ApiException told => told,
            >= 400 and <= 599 => ErrorAnswer(call, response, headers, body),
            >= 300 and <= 399 and not 304 => new ApiResponseException(
                $"{call.Operation.Name}: {call.Target.Authority} answered {status} and redirected to {RedirectTarget(call, response)}, which is not followed.",
                null,
                call.Facts(response, headers, body, DeliveryCertainty.Unknown)),
            _ => new ApiResponseException(
                $"{call.Operation.Name}: {call.Target.Authority} answered with the undeclared status {status}.",
                null,
                call.Facts(response, headers, body, DeliveryCertainty.Unknown)),
        });
    }

    internal static DeliveryCertainty CertaintyOf(int status) =>
        status is >= 400 and <= 499 and not 408 ? DeliveryCertainty.Rejected : DeliveryCertainty.Unknown;

    private static ApiException ErrorAnswer(ApiCall call, HttpResponseMessage response, ApiHeaders headers, ResponseBody body)
    {
        int status = (int)response.StatusCode;
        ApiFacts facts = call.Facts(response, headers, body, CertaintyOf(status));
        string name = Enum.IsDefined(response.StatusCode) ? $" ({response.StatusCode})" : string.Empty;
        string message = $"{call.Operation.Name}: {call.Target.Authority} answered {status}{name}.";

        if (body.Failure == BodyFailure.None && body.HasContent && ApiErrorCase.Find(call.Operation.ErrorCases, status) is ApiErrorCase error)
        {
            try
            {
                return call.Operation.Answer is { ErrorsOnly: true, Codes: ApiErrorCodes codes }
                    ? error.AddTo(codes.Create(new ApiErrorReport(), call.Label, facts), RedactedJson(call, body))
                    : error.CreateException(RedactedJson(call, body), message, facts);
            }
            catch (JsonDataException)
            {
                // The status says what matters; the body is on the exception as text.
            }
        }

        return new ApiException(message, null, facts);
    }

    /// <summary>The failure with the body in the form that is declared for the status; as it was where the body has another one.</summary>
    internal static ApiErrorException WithBody(ApiCall call, int status, ResponseBody body, ApiErrorException told)
    {
        if (body.HasContent && ApiErrorCase.Find(call.Operation.ErrorCases, status) is ApiErrorCase error)
        {
            try
            {
                return error.AddTo(told, RedactedJson(call, body));
            }
            catch (JsonDataException)
            {
                // The code says what matters; the body is on the exception as text.
            }
        }

        return told;
    }

    private static ReadOnlySpan<byte> RedactedJson(ApiCall call, ResponseBody body)
    {
        BodyCharset charset = BodyCharset.Detect(body.Bytes, body.Charset) ?? BodyCharset.Utf8;

        if (charset == BodyCharset.Utf8 && !call.Redactor.Occurs(body.Bytes))
        {
            return body.Bytes;
        }

        return Encoding.UTF8.GetBytes(call.Redactor.Redact(charset.Decode(body.Bytes) ?? string.Empty));
    }

    /// <summary>Scheme and host alone: path and query of the target may repeat ours.</summary>
    private static string RedirectTarget(ApiCall call, HttpResponseMessage response)
    {
        string? location = response.Headers.NonValidated.TryGetValues("Location", out var values) ? values.FirstOrDefault() : null;

        if (location is null)
        {
            return "nowhere";
        }

        if (!Uri.TryCreate(location, UriKind.Absolute, out Uri? target) || location.StartsWith('/'))
        {
            return "another path";
        }

        string shown = $"{target.Scheme}://{target.Host}";
        return shown.Length > 260 || call.Redactor.Occurs(shown) ? "another address" : shown;
    }

    private static string Describe(BodyFailure failure) => failure switch
    {
        BodyFailure.TooLarge => "it is larger than the limit.",
        BodyFailure.BadEncoding => "its content encoding is unknown or broken.",
        _ => "it was cut off.",
    };
}
