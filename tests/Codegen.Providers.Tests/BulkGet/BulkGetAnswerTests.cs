using Codegen.Providers.Tests.Clients.BulkGet;
using Codegen.Runtime.Errors;
using Codegen.Runtime.Http;
using Codegen.Runtime.Protocols;
using Codegen.Simulators.BulkGet;

namespace Codegen.Providers.Tests.BulkGet;

/// <summary>The answers of the table of test answers, row by row.</summary>
public sealed class BulkGetAnswerTests : BulkGetTest
{
    // The answers of the table speak of destinations with a single digit, which the descriptor does not allow.
    private protected override bool Checks => false;

    [Fact]
    public async Task Row1IsOneSuccess()
    {
        Simulator.AnswerNext("1701|919999999999|a1b2");

        Assert.Equal("919999999999:Submitted:1701:a1b2", Show((await SubmitAsync("919999999999")).Results));
    }

    [Fact]
    public async Task Row2IsASuccessAWrongDestinationAndASuccess()
    {
        Simulator.AnswerNext("1701|1|x,1706|2,1701|3|z");

        var results = (await SubmitAsync("1", "2", "3")).Results;

        Assert.Equal("1:Submitted:1701:x 2:Failed:1706:- 3:Submitted:1701:z", Show(results));
        Assert.Equal((BulkGetErrorCode.InvalidDestination, ErrorCategory.Recipient), (results[1].Code, results[1].Category));
    }

    [Fact]
    public async Task Row3IsASuccessNoCreditAndOneNotSubmitted()
    {
        Simulator.AnswerNext("1701|1|x,1025|2");

        var results = (await SubmitAsync("1", "2", "3")).Results;

        Assert.Equal("1:Submitted:1701:x 2:Failed:1025:- 3:NotSubmitted:-:-", Show(results));
        Assert.Equal(ErrorCategory.Balance, results[1].Category);
    }

    [Fact]
    public async Task Row4IsARequestError()
    {
        Simulator.AnswerNext("1702");

        var thrown = await Assert.ThrowsAsync<ApiErrorException<BulkGetErrorCode>>(() => SubmitAsync("1"));

        Assert.Equal((BulkGetErrorCode.MissingParameter, ErrorCategory.Request, ErrorRetry.Never), (thrown.Code, thrown.Category, thrown.Retry));
        Assert.Equal((DeliveryCertainty.Rejected, 1), (thrown.Certainty, Simulator.Arrivals.Total));
    }

    [Fact]
    public async Task Row5IsRepeatedTwiceAndThenARequestError()
    {
        Simulator.AnswerNext("1709");
        Simulator.AnswerNext("1709");
        Simulator.AnswerNext("1709");

        var thrown = await Assert.ThrowsAsync<ApiErrorException<BulkGetErrorCode>>(() => SubmitAsync("1"));

        Assert.Equal((BulkGetErrorCode.UserValidationFailed, 3, 0), (thrown.Code, Simulator.Arrivals.Total, Simulator.Messages.Count));
    }

    [Fact]
    public async Task Row5MayEndWell()
    {
        Simulator.AnswerNext("1709");

        var result = await SubmitAsync(Number);

        Assert.Equal((Number + ":Submitted:1701:MID00000001", 2), (Show(result.Results), result.Requests));
    }

    [Fact]
    public async Task Row6HasAnUnknownOutcome()
    {
        Simulator.AnswerNext("1715|1|");

        var thrown = await Assert.ThrowsAsync<SendOutcomeUnknownException>(() => SubmitAsync("1"));

        var result = Assert.Single(Assert.IsType<MessagesSubmitResult>(thrown.PartialResult).Results);
        Assert.Equal((TargetOutcome.Unknown, BulkGetErrorCode.ResponseTimeout), (result.Outcome, result.Code));
        Assert.Equal(BulkGetErrorCode.ResponseTimeout, Assert.IsType<ApiErrorException<BulkGetErrorCode>>(thrown.InnerException).Code);
        Assert.Equal(1, Simulator.Arrivals.Total);
    }

    [Fact]
    public async Task Row7IsScheduled()
    {
        Simulator.AnswerNext("Scheduled|SCH123456");

        var result = await Client.Messages.ScheduleAsync(
            ScheduledMessageType.Plain, false, ["1"], "Codegen", "Hello", new DateOnly(2030, 1, 2), new TimeOnly(13, 5), TimeSpan.FromHours(1));

        var scheduled = Assert.Single(result.Scheduled);
        Assert.Equal(("SCH123456", "1"), (scheduled.Id, Assert.Single(scheduled.Targets)));
        Assert.Equal("1:Submitted:-:-", Show(result.Results));
    }

    [Fact]
    public async Task Row7IsUnreadableWhereNothingWasScheduled()
    {
        Simulator.AnswerNext("Scheduled|SCH123456");

        await Assert.ThrowsAsync<SendOutcomeUnknownException>(() => SubmitAsync("1"));
    }

    [Fact]
    public async Task Row8IsACodeOfSmpp()
    {
        Simulator.AnswerNext("11");

        var thrown = await Assert.ThrowsAsync<ApiErrorException<BulkGetErrorCode>>(() => SubmitAsync("1"));

        Assert.Equal((BulkGetErrorCode.Unknown, "11", "ESME_RINVDSTADR", ErrorCategory.Recipient), (thrown.Code, thrown.RawCode, thrown.Info.Name, thrown.Category));
    }

    [Fact]
    public async Task Row9IsACodeOfSmppThatIsNotRepeatedEither()
    {
        Simulator.AnswerNext("88|1");

        var result = Assert.Single((await SubmitAsync("1")).Results);

        Assert.Equal((TargetOutcome.Failed, "88", "ESME_RTHROTTLED", 1), (result.Outcome, result.RawCode, result.Error!.Name, Simulator.Arrivals.Total));
    }

    [Fact]
    public async Task Row10IsASuccessAfterTrimming()
    {
        Simulator.AnswerNext("1701 | 1 | x \r\n");

        Assert.Equal("1:Submitted:1701:x", Show((await SubmitAsync("1")).Results));
    }

    [Theory]
    [InlineData("", 200)]
    [InlineData("<html><body>Gateway</body></html>", 200)]
    [InlineData("<html><body>1701|1|x</body></html>", 502)]
    [InlineData("1701|1|x", 500)]
    public async Task Row11HasAnUnknownOutcomeAndKeepsTheText(string text, int status)
    {
        Simulator.AnswerNext(text, status, "text/html");

        var thrown = await Assert.ThrowsAsync<SendOutcomeUnknownException>(() => SubmitAsync("1", "2"));

        Assert.Equal(text, thrown.ResponseBody ?? "");
        Assert.Equal("1:Unknown:-:- 2:Unknown:-:-", Show(Assert.IsType<MessagesSubmitResult>(thrown.PartialResult).Results));
        Assert.Equal(1, Simulator.Arrivals.Total);
    }

    [Fact]
    public async Task AVendorsCodeIsKeptAsOne()
    {
        Simulator.AnswerNext("1250|1");

        var result = Assert.Single((await SubmitAsync("1")).Results);

        Assert.Equal((BulkGetErrorCode.VendorSpecific, "1250", ErrorCategory.Unknown), (result.Code, result.RawCode, result.Category));
    }

    [Fact]
    public async Task ALostAnswerIsAnUnknownOutcomeAndOneArrival()
    {
        Simulator.LoseAnswers(1);

        await Assert.ThrowsAsync<SendOutcomeUnknownException>(() => SubmitAsync(Number));

        Assert.Equal((1, 1), (Simulator.Arrivals.Total, Simulator.Messages.Count));
    }

    [Fact]
    public async Task ManyDestinationsGoInSeveralRequests()
    {
        await RestartAsync(new BulkGetSettings { Credits = 1000 });
        string[] numbers = [.. Enumerable.Range(0, 250).Select(static number => $"2700{number:D7}")];

        var result = await SubmitAsync(numbers);

        Assert.Equal((3, 3, 250), (result.Requests, Simulator.Arrivals.Total, Simulator.Messages.Count));
        Assert.Equal(numbers, result.Results.Select(static one => one.Target));
        Assert.All(result.Results, static one => Assert.Equal(TargetOutcome.Submitted, one.Outcome));
    }

    [Fact]
    public async Task NothingIsLostWhenCreditsRunOutInALaterRequest()
    {
        await RestartAsync(new BulkGetSettings { Credits = 120, NoCreditCode = 1725 });

        var result = await SubmitAsync([.. Enumerable.Range(0, 250).Select(static number => $"2700{number:D7}")]);

        Assert.Equal(
            (120, 1, 129, 2),
            (result.Results.Count(static one => one.Outcome == TargetOutcome.Submitted), result.Results.Count(static one => one.Code == BulkGetErrorCode.InsufficientCredit),
                result.Results.Count(static one => one.Outcome == TargetOutcome.NotSubmitted), result.Requests));
    }
}
