using Codegen.Runtime.Errors;
using Codegen.Runtime.Http;
using Codegen.Runtime.Json;
using Codegen.Runtime.Protocols;
using Codegen.Runtime.Tests.Http;

namespace Codegen.Runtime.Tests.Protocols;

/// <summary>What generated code would have for an API of pipes and commas: codes, a form, results, a call.</summary>
internal static class Pipes
{
    internal static readonly FieldEncoding Encoding = new("utf-8", false, false);

    internal static readonly DelimitedForm Form = new(
        "|",
        [
            new("code", FieldRole.Code, false), new("destination", FieldRole.Target, true), new("messageId", FieldRole.Id, true),
            new("parts", FieldRole.Value, true), new("text", FieldRole.Message, true),
        ],
        ["1701"])
    {
        AnyStatus = true,
        RecordSeparator = ",",
        RecordStartsWithCode = true,
        HasIntegerCodes = true,
        Alternatives = [new("Scheduled", [new("scheduleId", FieldRole.Id, false)], true), new("Refused", [new("why", FieldRole.Message, true)], false)],
        RequestErrors = RequestErrorForm.CodeAlone,
        MatchIndex = 1,
        Normalisation = MatchNormalisation.Digits,
    };

    internal static readonly ErrorTable<Code> Table = new(true, Code.Unknown,
    [
        Case(Code.Account, "1025", ErrorCategory.Balance, ErrorScope.Account) with { Info = Info("1025", ErrorCategory.Balance) with { EndsBatch = true, Scope = ErrorScope.Account } },
        Case(Code.Missing, "1702", ErrorCategory.Request, ErrorScope.Request),
        Case(Code.Destination, "1706", ErrorCategory.Recipient, ErrorScope.Destination),
        new(Code.Busy, Info("1709", ErrorCategory.Temporary) with
        {
            Retry = ErrorRetry.AfterWait, Attempts = 2, Wait = TimeSpan.FromSeconds(1), Statuses = [200], Scope = ErrorScope.Request,
        }),
        new(Code.Timeout, Info("1715", ErrorCategory.UnknownOutcome) with { EndsBatch = true }),
    ])
    {
        Fallbacks = [SmppErrors.Version34],
        Unlisted = ErrorCategory.UnknownOutcome,
        Statuses = [new ErrorStatus(401, "Who?", ErrorCategory.Credentials, ErrorRetry.Never)],
    };

    internal enum Code
    {
        Unknown = 0,
        Account = 1025,
        Missing = 1702,
        Destination = 1706,
        Busy = 1709,
        Timeout = 1715,
    }

    internal static DelimitedCall Call(string[] targets, int limit = 100, SendClass sendClass = SendClass.Send)
    {
        var call = new DelimitedCall(Calls.Operation(sendClass, "GET", "/send"), Encoding);
        call.SetTargets("to", targets, targets);
        call.AddQueryTargets("to", ",");
        call.AddQueryText("text", "a, b");
        call.LimitTargets("to", limit, true);
        call.AllowAlternatives([0, 1]);
        return call;
    }

    internal static Task<Results> SendAsync(this ApiTransport transport, DelimitedCall call, DelimitedForm? form = null, CancellationToken cancellationToken = default) =>
        transport.SendForRecordsAsync(call, form ?? Form, new ApiErrorCodes<Code>(Table), Results.Create, cancellationToken);

    internal static Task<Results> SendAsync(this ApiTransport transport, params string[] targets) => transport.SendAsync(Call(targets));

    private static ErrorCase<Code> Case(Code code, string raw, ErrorCategory category, ErrorScope scope) => new(code, Info(raw, category) with { Scope = scope });

    private static ErrorInfo Info(string raw, ErrorCategory category) => new(raw, "Code" + raw, "Means " + raw + ".", category, ErrorRetry.Never);

    internal sealed class Result(TargetRecord<Code> record) : TargetResult<Code>(record)
    {
        public int? Parts { get; } = record.Fields.ReadValue(3, JsonCodecs.Int32);

        public override string ToString() => $"{Target ?? "?"}:{Outcome}:{RawCode ?? "-"}:{Id ?? "-"}";
    }

    internal sealed class Scheduled(AlternativeRecord record) : AlternativeResult(record);

    internal sealed class Results : TargetResults<Result>
    {
        private Results(TargetAnswers<Code> answers)
            : base(answers.Requests, answers.Read(static record => new Result(record)))
        {
            Scheduled = answers.ReadAlternatives(0, static record => new Scheduled(record));
        }

        public IReadOnlyList<Scheduled> Scheduled { get; }

        public static Results Create(TargetAnswers<Code> answers) => new(answers);

        public override string ToString() => string.Join(' ', Results);
    }
}
