using System.Net;
using System.Text;
using Codegen.Providers.Tests.Clients.LinesPost;
using Codegen.Runtime.Errors;
using Codegen.Runtime.Http;
using Codegen.Runtime.Protocols;
using Codegen.Testing.Http;

namespace Codegen.Providers.Tests.LinesPost;

/// <summary>An invented gateway of forms and lines, which nothing but its descriptor knows.</summary>
public sealed class LinesPostTests : IDisposable
{
    private readonly Queue<(int Status, string Text)> _answers = new();
    private readonly StubHandler _handler;

    public LinesPostTests() => _handler = new StubHandler(_ =>
    {
        var (status, text) = _answers.Dequeue();
        return new HttpResponseMessage((HttpStatusCode)status) { Content = new ByteArrayContent(Encoding.Latin1.GetBytes(text)) };
    });

    public void Dispose() => _handler.Dispose();

    [Fact]
    public async Task AFormGoesOutAndLinesComeBack()
    {
        _answers.Enqueue((200, "note;state;recipient;ref-no;parts;new\r\n\"Gr\u00fc\u00dfe; \"\"du\"\"\";OK;49170;r1;2;?\r\n;E-DEST;49171;;;\r\n"));

        var result = await SendAsync(["+49170", "49171", "49172"], "latin", "caf\u00e9 & co", new TextsSendParameters { At = new DateTimeOffset(2026, 5, 1, 14, 30, 0, TimeSpan.FromHours(2)) });

        var request = Assert.Single(_handler.Requests);
        Assert.Equal(("POST", "https://sms.lines-gateway.example/v2/send", "k1"), (request.Method, request.Address, request.Header("X-Lines-Key")));
        Assert.Equal("to=49170&to=49171&to=49172&coding=latin&text=caf%E9+%26+co&at=01.05.2026+12%3A30", request.BodyText);
        Assert.Equal(
            ["+49170 Submitted r1 2 Gr\u00fc\u00dfe; \"du\"", "49171 Failed   ", "49172 Unknown   "],
            result.Select(static one => $"{one.Target} {one.Outcome} {one.Id} {one.Parts} {one.Message}"));
        Assert.Equal((LinesError.BadRecipient, ErrorCategory.Recipient), (result[1].Code, result[1].Category));
    }

    [Theory]
    [InlineData(LinesPostAlphabet.Utf8Hex, "C2B5")]
    [InlineData(LinesPostAlphabet.Base64, "wrU%3D")]
    public async Task TheSettingChoosesTheEncoding(LinesPostAlphabet alphabet, string expected)
    {
        _answers.Enqueue((200, "state;recipient\nOK;1"));

        await SendAsync(["1"], "other", "\u00b5", options: new LinesPostClientOptions { Alphabet = alphabet });

        Assert.Equal("to=1&coding=other&text=" + expected, _handler.Requests[0].BodyText);
    }

    [Fact]
    public async Task WhatTheCharsetCannotSayIsRefused()
    {
        await Assert.ThrowsAsync<ArgumentException>(async () => await SendAsync(["1"], "latin", "\u0430"));

        Assert.Empty(_handler.Requests);
    }

    [Fact]
    public async Task MoreThanFitsIsRefused()
    {
        await Assert.ThrowsAsync<ArgumentException>(async () => await SendAsync([.. Enumerable.Range(1, 501).Select(static number => $"{number}")], "latin", "x"));

        Assert.Empty(_handler.Requests);
    }

    [Theory]
    [InlineData("state\nE-AUTH", LinesError.WrongKey)]
    [InlineData("state;recipient\nE-MONEY;1", LinesError.NoFunds)]
    public async Task RequestErrorsAreThrown(string answer, LinesError code)
    {
        _answers.Enqueue((200, answer));

        var thrown = await Assert.ThrowsAsync<ApiErrorException<LinesError>>(() => SendAsync(["1"], "latin", "x"));

        Assert.Equal((code, ErrorScope.Account), (thrown.Code, thrown.Info.Scope));
    }

    [Theory]
    [InlineData(503, 2)]
    [InlineData(500, 1)]
    public async Task WhatWasNotTakenIsRepeatedWithTheListedStatus(int status, int requests)
    {
        _answers.Enqueue((status, "state\nE-BUSY"));
        _answers.Enqueue((200, "state;recipient\nQUEUED;1"));

        try
        {
            await SendAsync(["1"], "latin", "x");
        }
        catch (ApiErrorException<LinesError> e)
        {
            Assert.Equal(LinesError.Busy, e.Code);
        }

        Assert.Equal(requests, _handler.Requests.Count);
    }

    [Fact]
    public async Task AnotherFormIsAResultToo()
    {
        _answers.Enqueue((200, "state;recipient\nheld;T77"));

        using var client = Client(null);
        var result = await client.Texts.SendAsync(["1", "2"], "latin", "x");

        var held = Assert.Single(result.Held);
        Assert.Equal(("T77", 2), (held.Id, held.Targets.Count));
        Assert.All(result.Results, static one => Assert.Equal(TargetOutcome.Submitted, one.Outcome));
    }

    [Theory]
    [InlineData("OK;1;r;1;")]
    [InlineData("E-AUTH")]
    [InlineData("state;recipient\nE-NEW;1")]
    [InlineData("state;recipient\nOK;2;surplus")]
    public async Task OtherAnswersHaveAnUnknownOutcome(string answer)
    {
        _answers.Enqueue((200, answer));

        var thrown = await Assert.ThrowsAsync<SendOutcomeUnknownException>(() => SendAsync(["1"], "latin", "x"));

        Assert.Equal(answer, thrown.ResponseBody);
        Assert.Equal(TargetOutcome.Unknown, Assert.Single(Assert.IsType<TextsSendResult>(thrown.PartialResult).Results).Outcome);
    }

    private LinesPostClient Client(LinesPostClientOptions? options) => new(new LinesPostCredentials("k1"), _handler, options);

    private async Task<IReadOnlyList<LinesPostTargetResult>> SendAsync(
        string[] recipients, string coding, string text, TextsSendParameters? parameters = null, LinesPostClientOptions? options = null)
    {
        using var client = Client(options);

        try
        {
            return (await client.Texts.SendAsync(recipients, coding, text, parameters ?? new TextsSendParameters())).Results;
        }
        catch (SendOutcomeUnknownException e) when (e.ResponseBody?.StartsWith("note;", StringComparison.Ordinal) == true)
        {
            return ((TextsSendResult)e.PartialResult!).Results;
        }
    }
}
