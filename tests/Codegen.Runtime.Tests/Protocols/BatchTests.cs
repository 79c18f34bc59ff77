using Codegen.Runtime.Http;
using Codegen.Runtime.Tests.Http;
using Codegen.Testing.Http;
using Xunit;

namespace Codegen.Runtime.Tests.Protocols;

public class BatchTests
{
    private static readonly string[] Five = ["1", "2", "3", "4", "5"];

    [Fact]
    public async Task MoreTargetsGoInSeveralRequests()
    {
        using StubHandler handler = PipeServer.Of("1701|1|a,1701|2|b", "1701|3|c,1706|4", "1701|5|e");
        using ApiTransport transport = Calls.To(handler);

        Pipes.Results results = await transport.SendAsync(Pipes.Call(Five, 2));

        Assert.Equal("1,2 3,4 5", handler.Targets());
        Assert.Equal("1:Submitted:1701:a 2:Submitted:1701:b 3:Submitted:1701:c 4:Failed:1706:- 5:Submitted:1701:e", results.ToString());
        Assert.Equal(3, results.Requests);
    }

    [Fact]
    public async Task ARecordThatEndsTheBatchEndsAllOfIt()
    {
        using StubHandler handler = PipeServer.Of("1701|1|a,1025|2");
        using ApiTransport transport = Calls.To(handler);

        Pipes.Results results = await transport.SendAsync(Pipes.Call(Five, 2));

        Assert.Single(handler.Requests);
        Assert.Equal("1:Submitted:1701:a 2:Failed:1025:- 3:NotSubmitted:-:- 4:NotSubmitted:-:- 5:NotSubmitted:-:-", results.ToString());
    }

    [Theory]
    [InlineData("1702", "3:Failed:-:- 4:Failed:-:- 5:NotSubmitted:-:-")]
    [InlineData("lost", "3:Unknown:-:- 4:Unknown:-:- 5:NotSubmitted:-:-")]
    [InlineData("1715|3|", "3:Unknown:1715:- 4:NotSubmitted:-:- 5:NotSubmitted:-:-")]
    [InlineData("<html>", "3:Unknown:-:- 4:Unknown:-:- 5:NotSubmitted:-:-")]
    public async Task NothingIsLostWhenALaterRequestFails(string second, string expected)
    {
        using StubHandler handler = PipeServer.Of("1701|1|a,1701|2|b", second);
        using ApiTransport transport = Calls.To(handler);

        ApiException thrown = await Assert.ThrowsAnyAsync<ApiException>(() => transport.SendAsync(Pipes.Call(Five, 2)));

        Assert.Equal("1:Submitted:1701:a 2:Submitted:1701:b " + expected, thrown.PartialResult!.ToString());
        Assert.Equal("1,2 3,4", handler.Targets());
        Assert.Equal(second != "1702", thrown is SendOutcomeUnknownException);
    }

    [Fact]
    public async Task WhatNeverLeftIsNotSubmitted()
    {
        using StubHandler handler = PipeServer.Of("1701|1|a,1701|2|b", "lost");
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();
        using ApiTransport transport = Calls.To(handler);

        var thrown = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => transport.SendAsync(Pipes.Call(Five, 2), null, cancellation.Token));

        Assert.Equal("1:NotSubmitted:-:- 2:NotSubmitted:-:- 3:NotSubmitted:-:- 4:NotSubmitted:-:- 5:NotSubmitted:-:-", thrown.Data["Codegen.PartialResult"]!.ToString());
        Assert.Empty(handler.Requests);
    }

    [Fact]
    public void MoreThanFitsIsRefusedWhereItCannotBeSplit()
    {
        DelimitedCall call = Pipes.Call(Five);

        call.LimitTargets("to", 5, false);
        Assert.Throws<ArgumentException>("to", () => call.LimitTargets("to", 4, false));
    }

    [Theory]
    [InlineData("1,2")]
    [InlineData("")]
    public void AnItemMustNotHoldTheSeparator(string item)
    {
        var call = new DelimitedCall(Calls.Operation(SendClass.Send), Pipes.Encoding);
        call.SetTargets("to", ["1", item], ["1", item]);

        Assert.Throws<ArgumentException>("to", () => call.AddQueryTargets("to", ","));
        Assert.Throws<ArgumentException>("groups", () => call.AddFormList("groups", [item], ","));
    }

    [Fact]
    public void ThereMustBeATarget() =>
        Assert.Throws<ArgumentException>("to", () => new DelimitedCall(Calls.Operation(SendClass.Send), Pipes.Encoding).SetTargets("to", [], []));

    [Theory]
    [InlineData(null, true)]
    [InlineData("x", false)]
    public void AParameterBelongsToValuesOfAnother(string? text, bool isDue) =>
        Assert.Throws<ArgumentException>("url", () => DelimitedCall.CheckCondition("url", text, isDue, "type = 4"));

    [Fact]
    public async Task FormsAndRepeatedParametersAreWritten()
    {
        using StubHandler handler = PipeServer.Of("1701|1|a,1701|2|b", "1701|3|c");
        using ApiTransport transport = Calls.To(handler);
        var call = new DelimitedCall(Calls.Operation(SendClass.Send, "POST", "/send/{id}"), new FieldEncoding("iso-8859-1", true, true));
        call.SetPathText("id", "a b");
        call.AddHeaderText("X-Trace", "t1");
        call.SetTargets("to", ["1", "2", "3"], ["one", "two", "three"]);
        call.LimitTargets("to", 2, true);
        call.AddFormTargets("to", null);
        call.AddFormText("text", "h\u00e9 &");
        call.AddFormText("none", null);
        call.AddFormList("groups", ["a", "b c"], ";");
        call.AddFormList("empty", [], ";");
        call.AddQueryText("v", "2");

        Assert.Equal("one:Submitted:1701:a two:Submitted:1701:b three:Submitted:1701:c", (await transport.SendAsync(call)).ToString());

        StubRequest seen = handler.Requests[0];
        Assert.Equal("https://api.sample.test/v1/send/a%20b?v=2", seen.Address);
        Assert.Equal("to=1&to=2&text=h%E9+%26&groups=a%3Bb+c", seen.BodyText);
        Assert.Equal(("application/x-www-form-urlencoded", "t1"), (seen.Header("Content-Type"), seen.Header("X-Trace")));
        Assert.Equal("to=3&text=h%E9+%26&groups=a%3Bb+c", handler.Requests[1].BodyText);
    }
}
