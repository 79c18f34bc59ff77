using Codegen.Runtime.Errors;
using Codegen.Runtime.Http;
using Codegen.Runtime.Json;

namespace Codegen.Runtime.Tests.Http;

/// <summary>What generated code would say of an API's answers.</summary>
internal static class TestAnswers
{
    internal static readonly ApiErrorCodes<TestCode> Codes = new(new ErrorTable<TestCode>(
        false,
        TestCode.Unknown,
        [
            new(TestCode.NoMoney, new("NOMONEY", "NoMoney", "The account is empty.", ErrorCategory.Balance, ErrorRetry.Never)),
            new(TestCode.Busy, new("BUSY", "Busy", "Too much at once.", ErrorCategory.Rate, ErrorRetry.AfterWait) { Attempts = 2, Wait = TimeSpan.FromSeconds(2) }),
            new(TestCode.BadToken, new("TOKEN", "BadToken", "The token has ended.", ErrorCategory.Credentials, ErrorRetry.Never)),
            new(TestCode.Lost, new("LOST", "Lost", "It was lost.", ErrorCategory.UnknownOutcome, ErrorRetry.Never)),
        ])
    {
        Statuses =
        [
            new(403, "Not allowed.", ErrorCategory.Permission, ErrorRetry.Never),
            new(503, "Closed.", ErrorCategory.Temporary, ErrorRetry.NotSent),
        ],
    });

    internal static readonly ApiJsonAnswer Envelope = new(Codes)
    {
        AnyStatus = true,
        Success = new ApiSuccessMember(
            "/ok",
            [JsonScalar.OfNumber("1"), JsonScalar.OfFlag(true), JsonScalar.OfText("1")],
            [JsonScalar.OfNumber("0"), JsonScalar.OfFlag(false)],
            ApiVerdict.Unreadable),
        Data = ["/data"],
        Date = ["/at"],
        ErrorCode = ["/error/code"],
        ErrorMessage = ["/error/text", "/error"],
        ErrorDetails = ["/error/fields"],
        ErrorDate = ["/error/at", "/at"],
        KeepRaw = true,
    };
}
