using System.Globalization;
using System.Net;
using Codegen.Runtime.Errors;
using Codegen.Runtime.Http;
using Codegen.Runtime.Tests.Http;
using Codegen.Testing.Http;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Codegen.Runtime.Tests.Protocols;

public class RepeatTests
{
    [Theory]
    [InlineData("1709;1701|1|x,1701|2|y", "1,2 1,2", "1:Submitted:1701:x 2:Submitted:1701:y")]
    [InlineData("1701|1|x,1709|2;1701|2|y", "1,2 2", "1:Submitted:1701:x 2:Submitted:1701:y")]
    [InlineData("1709|1,1709|2;1709|1,1701|2|y;1701|1|x", "1,2 1,2 1", "1:Submitted:1701:x 2:Submitted:1701:y")]
    [InlineData("1701|1|x,1709|2;1709|2", "1,2 2 2", "1:Submitted:1701:x 2:Failed:1709:-")]
    [InlineData("1706|1,1709|2;1706|2", "1,2 2", "1:Failed:1706:- 2:Failed:1706:-")]
    public async Task OnlyWhatTheCodeCameForIsRepeated(string answers, string sent, string expected)
    {
        using StubHandler handler = PipeServer.Of(answers.Split(';'));
        using ApiTransport transport = Calls.To(handler, Impatient());

        Assert.Equal(expected, (await transport.SendAsync("1", "2")).ToString());
        Assert.Equal(sent, handler.Targets());
    }

    [Theory]
    [InlineData("1709;1715|1|", "1:Unknown:1715:-")]
    [InlineData("1709|1;1715", "1:Unknown:-:-")]
    [InlineData("1709|1;lost", "1:Unknown:-:-")]
    [InlineData("1709;<html>", "1:Unknown:-:-")]
    public async Task ARepeatWithAnUnknownOutcomeIsTheLast(string answers, string expected)
    {
        using StubHandler handler = PipeServer.Of(answers.Split(';'));
        using ApiTransport transport = Calls.To(handler, Impatient());

        var thrown = await Assert.ThrowsAsync<SendOutcomeUnknownException>(() => transport.SendAsync("1"));

        Assert.Equal(expected, thrown.PartialResult!.ToString());
        Assert.Equal(2, handler.Requests.Count);
    }

    [Fact]
    public async Task RepeatsAreBoundedAndWaitTwiceAsLongEachTime()
    {
        var time = new FakeTimeProvider();
        var moments = new List<TimeSpan>();
        DateTimeOffset start = time.GetUtcNow();
        using var handler = new StubHandler(_ =>
        {
            moments.Add(time.GetUtcNow() - start);
            return new HttpResponseMessage { Content = new StringContent("1709") };
        });
        using ApiTransport transport = Calls.To(handler, new ApiClientOptions { TimeProvider = time });
        Task<Pipes.Results> sending = transport.SendAsync("1");

        while (!sending.IsCompleted)
        {
            time.Advance(TimeSpan.FromMilliseconds(250));
            await Task.Yield();
        }

        var thrown = await Assert.ThrowsAsync<ApiErrorException<Pipes.Code>>(() => sending);
        Assert.Equal(Pipes.Code.Busy, thrown.Code);
        Assert.Equal(3, moments.Count);
        Assert.True(moments[1] >= TimeSpan.FromSeconds(1) && moments[2] - moments[1] >= TimeSpan.FromSeconds(2), string.Join(' ', moments));
    }

    [Fact]
    public async Task NothingButTheListedCodeWithItsStatusIsRepeated()
    {
        var repeated = new List<string>();
        var options = Impatient();
        string answer = "";
        int status = 0;
        int requests = 0;
        using var handler = new StubHandler(_ =>
        {
            requests++;
            return new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(answer) };
        });
        using ApiTransport transport = Calls.To(handler, options);

        foreach (int tried in new[] { 200, 500, 502 })
        {
            for (int code = 0; code <= 9999; code++)
            {
                (status, answer) = (tried, code.ToString("0000", CultureInfo.InvariantCulture));
                requests = 0;

                try
                {
                    await transport.SendAsync("1");
                }
                catch (ApiException)
                {
                    // What it is does not matter here.
                }

                if (requests != 1)
                {
                    repeated.Add($"{tried} {answer} {requests}");
                }
            }
        }

        Assert.Equal(["200 1709 3"], repeated);
    }

    [Theory]
    [InlineData(ErrorRetry.AfterWait, "7", SendClass.Send, 3)]
    [InlineData(ErrorRetry.NotSent, "7", SendClass.Send, 3)]
    [InlineData(ErrorRetry.Never, "7", SendClass.Safe, 1)]
    [InlineData(ErrorRetry.AfterWait, "8", SendClass.Send, 1)]
    public async Task TheTableDecides(ErrorRetry retry, string code, SendClass sendClass, int requests)
    {
        var info = new ErrorInfo(code, "Busy", "Busy.", code == "8" ? ErrorCategory.UnknownOutcome : ErrorCategory.Temporary, retry) { Attempts = 2, Wait = TimeSpan.FromMilliseconds(1) };
        var table = new ErrorTable<Pipes.Code>(true, Pipes.Code.Unknown, [new(Pipes.Code.Busy, info)]);
        using StubHandler handler = PipeServer.Of(code);
        using ApiTransport transport = Calls.To(handler, Impatient());

        await Assert.ThrowsAnyAsync<ApiException>(() => transport.SendForRecordsAsync(
            Pipes.Call(["1"], 100, sendClass), Pipes.Form, new ApiErrorCodes<Pipes.Code>(table), Pipes.Results.Create, default));

        Assert.Equal(requests, handler.Requests.Count);
    }

    // The rules are tested, not the clock: every pause is over at once.
    private static ApiClientOptions Impatient() => new() { TimeProvider = new HurriedTimeProvider() };
}
