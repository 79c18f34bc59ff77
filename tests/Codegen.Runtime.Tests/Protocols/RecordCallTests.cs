using Codegen.Runtime.Auth;
using Codegen.Runtime.Errors;
using Codegen.Runtime.Http;
using Codegen.Runtime.Protocols;
using Codegen.Runtime.Tests.Http;
using Codegen.Testing.Http;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Codegen.Runtime.Tests.Protocols;

public class RecordCallTests
{
    [Theory]
    [InlineData("1701|1|x,1706|2,1701|3|z", "1:Submitted:1701:x 2:Failed:1706:- 3:Submitted:1701:z")]
    [InlineData("1701|3|z,1701|+1|x,1701|2|y", "1:Submitted:1701:x 2:Submitted:1701:y 3:Submitted:1701:z")]
    [InlineData("1701|1|x,1025|2", "1:Submitted:1701:x 2:Failed:1025:- 3:NotSubmitted:-:-")]
    [InlineData("1701|1|x,1025", "1:Submitted:1701:x 2:NotSubmitted:-:- 3:NotSubmitted:-:- ?:Failed:1025:-")]
    [InlineData("88|1", "1:Failed:88:- 2:NotSubmitted:-:- 3:NotSubmitted:-:-")]
    [InlineData("Scheduled|S1", "1:Submitted:-:- 2:Submitted:-:- 3:Submitted:-:-")]
    [InlineData("1701|1|x,1701|2|y,1701|3|z,1706|4", "1:Submitted:1701:x 2:Submitted:1701:y 3:Submitted:1701:z 4:Failed:1706:-")]
    public async Task EachTargetHasItsResult(string answer, string expected)
    {
        using StubHandler handler = PipeServer.Of(answer);
        using ApiTransport transport = Calls.To(handler);

        Assert.Equal(expected, (await transport.SendAsync("+1", "2", "3")).ToString().Replace("+1:", "1:", StringComparison.Ordinal));
        Assert.Equal("https://api.sample.test/v1/send?to=%2B1%2C2%2C3&text=a%2C%20b", handler.Requests[0].Address);
    }

    [Fact]
    public async Task AResultHasCodesAndValues()
    {
        using StubHandler handler = PipeServer.Of("1701|1|x|2|Fine,1706|2||oops|Wrong");
        using ApiTransport transport = Calls.To(handler);

        var results = (await transport.SendAsync("1", "2")).Results;

        Assert.Equal((2, "Fine", (Pipes.Code?)null, (ErrorCategory?)null), (results[0].Parts, results[0].Message, results[0].Code, results[0].Category));
        Assert.Equal((null, "Wrong", Pipes.Code.Destination, ErrorCategory.Recipient), (results[1].Parts, results[1].Message, results[1].Code, results[1].Category));
        Assert.Equal(["1706", "2", null, "oops", "Wrong"], results[1].RawFields);
        Assert.Equal("Means 1706.", results[1].Error!.Meaning);
    }

    [Theory]
    [InlineData("1701|1|x,1701|1|y", "1:Submitted:1701:x 1:Submitted:1701:y")]
    [InlineData("1701|1|x", "1:Submitted:1701:x 1:NotSubmitted:-:-")]
    public async Task ATargetThatOccursTwiceTakesTheRecordsInOrder(string answer, string expected)
    {
        using StubHandler handler = PipeServer.Of(answer);
        using ApiTransport transport = Calls.To(handler);

        Assert.Equal(expected, (await transport.SendAsync("1", "1")).ToString());
    }

    [Theory]
    [InlineData("1701|0011|x")]
    [InlineData("1701||x")]
    [InlineData("1701")]
    public async Task ASingleRecordIsAboutTheSingleTarget(string answer)
    {
        using StubHandler handler = PipeServer.Of(answer);
        using ApiTransport transport = Calls.To(handler);

        Assert.Equal(TargetOutcome.Submitted, Assert.Single((await transport.SendAsync("11")).Results).Outcome);
    }

    [Theory]
    [InlineData("1701|1|x,1701|0099|y", "1:Submitted:1701:x 2:Unknown:-:- 0099:Submitted:1701:y")]
    [InlineData("1701|1|x,1715|2|", "1:Submitted:1701:x 2:Unknown:1715:-")]
    [InlineData("1701|1|x,4711|2", "1:Submitted:1701:x 2:Unknown:4711:-")]
    [InlineData("1715", "1:Unknown:-:- 2:Unknown:-:-")]
    [InlineData("4711", "1:Unknown:-:- 2:Unknown:-:-")]
    [InlineData("<html>1709</html>", "1:Unknown:-:- 2:Unknown:-:-")]
    [InlineData("", "1:Unknown:-:- 2:Unknown:-:-")]
    [InlineData("lost", "1:Unknown:-:- 2:Unknown:-:-")]
    public async Task AnUnknownOutcomeIsThrownWithAllResults(string answer, string expected)
    {
        using StubHandler handler = PipeServer.Of(answer);
        using ApiTransport transport = Calls.To(handler);

        var thrown = await Assert.ThrowsAsync<SendOutcomeUnknownException>(() => transport.SendAsync("1", "2"));

        Assert.Equal(expected, Assert.IsType<Pipes.Results>(thrown.PartialResult).ToString());
        Assert.Equal(answer is "lost" ? null : answer, thrown.ResponseBody ?? (answer.Length == 0 ? "" : null));
        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task AReadThatFailsIsNoUnknownOutcome()
    {
        using StubHandler handler = PipeServer.Of("1701|1|x,1715|2");
        using ApiTransport transport = Calls.To(handler);

        Assert.Equal("1:Submitted:1701:x 2:Failed:1715:-", (await transport.SendAsync(Pipes.Call(["1", "2"], 100, SendClass.Safe))).ToString());
    }

    [Theory]
    [InlineData(200, "1702", 1702, "1702")]
    [InlineData(400, "1702", 1702, "1702")]
    [InlineData(500, "1702", 1702, "1702")]
    [InlineData(200, "11", 0, "11")]
    [InlineData(200, "Refused|no", 0, "")]
    public async Task ARequestErrorIsThrown(int status, string answer, int code, string rawCode)
    {
        using StubHandler handler = PipeServer.WithStatus(status, answer);
        using ApiTransport transport = Calls.To(handler);

        // Without a listed code nothing says that the request was refused.
        ApiException thrown = await Assert.ThrowsAnyAsync<ApiException>(() => transport.SendAsync("1", "2"));

        var error = Assert.IsType<ApiErrorException<Pipes.Code>>(thrown as ApiErrorException ?? thrown.InnerException);
        Assert.Equal((code, rawCode, status), ((int)error.Code, error.RawCode, (int)error.StatusCode!));
        Assert.NotNull(thrown.PartialResult);
    }

    [Fact]
    public async Task ACodeOfTheFallbackHasItsName()
    {
        using StubHandler handler = PipeServer.Of("11");
        using ApiTransport transport = Calls.To(handler);

        var thrown = await Assert.ThrowsAsync<ApiErrorException<Pipes.Code>>(() => transport.SendAsync("1", "2"));

        Assert.Equal(("ESME_RINVDSTADR", ErrorCategory.Recipient, DeliveryCertainty.Rejected), (thrown.Info.Name, thrown.Category, thrown.Certainty));
        Assert.Equal("1:Failed:-:- 2:Failed:-:-", thrown.PartialResult!.ToString());
    }

    [Theory]
    [InlineData(500)]
    [InlineData(404)]
    [InlineData(302)]
    public async Task ASuccessWithAnotherStatusIsUnknown(int status)
    {
        using StubHandler handler = PipeServer.WithStatus(status, "1701|1|x");
        using ApiTransport transport = Calls.To(handler);

        var thrown = await Assert.ThrowsAsync<SendOutcomeUnknownException>(() => transport.SendAsync("1"));

        Assert.Equal("1:Unknown:-:-", thrown.PartialResult!.ToString());
        Assert.Equal("1701|1|x", thrown.ResponseBody);
    }

    [Fact]
    public async Task AStatusWithoutACodeIsLookedUp()
    {
        using StubHandler handler = PipeServer.WithStatus(401, "<html>");
        using ApiTransport transport = Calls.To(handler);

        var thrown = await Assert.ThrowsAsync<ApiErrorException<Pipes.Code>>(() => transport.SendAsync("1"));

        Assert.Equal((ErrorCategory.Credentials, DeliveryCertainty.Rejected), (thrown.Category, thrown.Certainty));
    }

    [Fact]
    public async Task AnAnswerOfAnotherFormMayBeARefusal()
    {
        using StubHandler handler = PipeServer.Of("Sorry, not today");
        using ApiTransport transport = Calls.To(handler);
        var form = new DelimitedForm("|", [new("code", FieldRole.Code, false)], ["0"]) { HasIntegerCodes = true, UnreadableIsRejected = true, Alternatives = Pipes.Form.Alternatives };

        var thrown = await Assert.ThrowsAsync<ApiResponseException>(() => transport.SendAsync(Pipes.Call(["1"]), form));

        Assert.Equal(("1:Failed:-:-", "Sorry, not today"), (thrown.PartialResult!.ToString(), thrown.ResponseBody));
    }

    [Fact]
    public async Task TheCharsetOfTheFormIsUsedUnlessTheAnswerNamesOne()
    {
        using var handler = new StubHandler(static _ => new HttpResponseMessage { Content = new ByteArrayContent([.. "1706|1|||"u8, 0xE9]) });
        using ApiTransport transport = Calls.To(handler);
        var form = new DelimitedForm("|", [.. Enumerable.Range(0, 5).Select(static i => new DelimitedField("f" + i, i == 0 ? FieldRole.Code : i == 4 ? FieldRole.Message : FieldRole.Value, i > 0))], ["0"])
        {
            Charset = "iso-8859-1", HasIntegerCodes = true, Alternatives = Pipes.Form.Alternatives,
        };

        Assert.Equal("\u00e9", (await transport.SendAsync(Pipes.Call(["1"]), form)).Results[0].Message);
    }

    [Fact]
    public async Task AnAlternativeTellsItsTargets()
    {
        using StubHandler handler = PipeServer.Of("Scheduled|S1", "1701|3|x");
        using ApiTransport transport = Calls.To(handler);

        Pipes.Results results = await transport.SendAsync(Pipes.Call(["1", "2", "3"], 2));

        var scheduled = Assert.Single(results.Scheduled);
        Assert.Equal(("S1", "1 2", 2), (scheduled.Id, string.Join(' ', scheduled.Targets), results.Requests));
        Assert.Equal("1:Submitted:-:- 2:Submitted:-:- 3:Submitted:1701:x", results.ToString());
    }

    [Fact]
    public async Task AnAlternativeThatTheOperationDoesNotKnowIsUnreadable()
    {
        using StubHandler handler = PipeServer.Of("Scheduled|S1");
        using ApiTransport transport = Calls.To(handler);
        DelimitedCall call = Pipes.Call(["1"]);
        call.AllowAlternatives([]);

        await Assert.ThrowsAsync<SendOutcomeUnknownException>(() => transport.SendAsync(call));
    }

    [Theory]
    [InlineData("Thank you!", "text/plain", null)]
    [InlineData("", "text/plain", null)]
    [InlineData("<html>Log in</html>", "text/html", typeof(SendOutcomeUnknownException))]
    public async Task AnAnswerOfWhichNothingIsReadIsASuccess(string answer, string mediaType, Type? expected)
    {
        using StubHandler handler = StubHandler.Body(answer, mediaType);
        using ApiTransport transport = Calls.To(handler);
        var call = new DelimitedCall(new ApiOperation("Messages.Send", "GET", "/send", SendClass.Send) { ReadsNothing = true }, Pipes.Encoding);
        call.SetTargets("to", ["1"], ["1"]);
        call.AddQueryTargets("to", ",");

        Exception? thrown = await Record.ExceptionAsync(async () => Assert.Equal("1:Submitted:-:-", (await transport.SendAsync(call)).ToString()));

        Assert.Equal(expected, thrown?.GetType());
    }

    [Fact]
    public async Task PasswordsInTextsAreReplaced()
    {
        using StubHandler handler = PipeServer.Of("4711||||wrong canary-77");
        using ApiTransport transport = Calls.To(handler, null, ApiCredential.FromKey(0, new ApiKeyAuth("canary-77"), ApiKeyLocation.Query, "password"));

        var thrown = await Assert.ThrowsAsync<SendOutcomeUnknownException>(() => transport.SendAsync("1"));

        Assert.Equal("wrong ***", Assert.IsType<ApiErrorException<Pipes.Code>>(thrown.InnerException).ProviderMessage);
        Assert.DoesNotContain("canary-77", thrown + thrown.ResponseBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ACancelledPauseKeepsWhatIsKnown()
    {
        using StubHandler handler = PipeServer.Of("1701|1|x,1709|2");
        using var cancellation = new CancellationTokenSource();
        using ApiTransport transport = Calls.To(handler, new ApiClientOptions { TimeProvider = new FakeTimeProvider() });
        Task<Pipes.Results> sending = transport.SendAsync(Pipes.Call(["1", "2"]), null, cancellation.Token);

        await cancellation.CancelAsync();

        var thrown = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
        Assert.Equal("1:Submitted:1701:x 2:Failed:1709:-", thrown.Data["Codegen.PartialResult"]!.ToString());
        Assert.Equal(cancellation.Token, thrown.CancellationToken);
    }
}
