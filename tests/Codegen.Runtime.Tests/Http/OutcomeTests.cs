using System.Net;
using Codegen.Runtime.Http;
using Codegen.Runtime.Json;
using Codegen.Testing.Http;
using Xunit;

namespace Codegen.Runtime.Tests.Http;

public class OutcomeTests
{
    private const string Problem = """{"code":"E17"}""";

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(402)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(409)]
    [InlineData(422)]
    [InlineData(429)]
    public async Task ClientErrorRejectsASend(int status)
    {
        ApiException thrown = await SendAsync(SendClass.Send, StubHandler.Json(Problem, status));

        var typed = Assert.IsType<ApiException<IReadOnlyDictionary<string, string>>>(thrown);
        Assert.Equal("E17", typed.Error["code"]);
        Assert.Equal(DeliveryCertainty.Rejected, typed.Certainty);
        Assert.Equal(Problem, typed.ResponseBody);
        Assert.Equal("Messages.Send", typed.OperationName);
        Assert.Equal("api.sample.test", typed.Host);
    }

    [Theory]
    [InlineData(408)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task ServerErrorLeavesTheOutcomeOfASendUnknown(int status)
    {
        ApiException thrown = await SendAsync(SendClass.Send, StubHandler.Json(Problem, status));

        Assert.IsType<SendOutcomeUnknownException>(thrown);
        Assert.Equal(status, (int)thrown.StatusCode!);
        Assert.Equal(DeliveryCertainty.Unknown, thrown.Certainty);
        var typed = Assert.IsType<ApiException<IReadOnlyDictionary<string, string>>>(thrown.InnerException);
        Assert.Equal("E17", typed.Error["code"]);
    }

    [Theory]
    [InlineData(SendClass.Safe)]
    [InlineData(SendClass.Idempotent)]
    public async Task ServerErrorOfAReadIsAPlainError(SendClass sendClass)
    {
        ApiException thrown = await SendAsync(sendClass, StubHandler.Json(Problem, 503));

        Assert.IsType<ApiException<IReadOnlyDictionary<string, string>>>(thrown);
    }

    [Fact]
    public async Task ErrorBodyOfAnotherFormIsKeptAsText()
    {
        ApiException thrown = await SendAsync(SendClass.Send, StubHandler.Body("<h1>WAF</h1>", "text/html", 403));

        Assert.Equal(typeof(ApiException), thrown.GetType());
        Assert.Equal("<h1>WAF</h1>", thrown.ResponseBody);
        Assert.Equal(DeliveryCertainty.Rejected, thrown.Certainty);
        Assert.DoesNotContain("WAF", thrown.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task NarrowestErrorCaseWins()
    {
        var operation = new ApiOperation("X", "GET", "/x", SendClass.Safe)
        {
            Errors =
            [
                new ApiErrorCase<string>(0, 0, JsonCodecs.Text),
                new ApiErrorCase<int>(400, 499, JsonCodecs.Int32),
                new ApiErrorCase<long>(404, 404, JsonCodecs.Int64),
            ],
        };

        Assert.IsType<ApiException<long>>(await ThrowAsync(operation, StubHandler.Json("7", 404)));
        Assert.IsType<ApiException<int>>(await ThrowAsync(operation, StubHandler.Json("7", 400)));
        Assert.IsType<ApiException<string>>(await ThrowAsync(operation, StubHandler.Json("\"7\"", 500)));
    }

    [Theory]
    [InlineData(200, 201)]
    [InlineData(201, 200)]
    public async Task ASendIsDoneWhenOkComesForCreatedOrTheOtherWayRound(int declared, int status)
    {
        var operation = new ApiOperation("X", "POST", "/x", SendClass.Send) { Success = [new ApiStatusRange(declared, declared)] };
        using StubHandler handler = StubHandler.Json("\"ok\"", status);
        using var transport = ApiTransport.ForHandler(new ApiService("Test", "https://api.example.com", "test"), null, [], handler);

        string answer = await transport.SendForJsonAsync(new ApiRequest(operation), JsonCodecs.Text, CancellationToken.None);

        Assert.Equal("ok", answer);
    }

    [Theory]
    [InlineData(202)]
    [InlineData(204)]
    [InlineData(205)]
    [InlineData(304)]
    public async Task UndeclaredStatusLeavesTheOutcomeOfASendUnknown(int status)
    {
        var operation = new ApiOperation("X", "POST", "/x", SendClass.Send) { Success = [new ApiStatusRange(201, 201)] };

        ApiException thrown = await ThrowAsync(operation, StubHandler.Json("\"ok\"", status));

        Assert.IsType<SendOutcomeUnknownException>(thrown);
        Assert.Equal(status, (int)thrown.StatusCode!);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \r\n")]
    [InlineData("{\"messages\":[{\"id\":")]
    [InlineData("<!doctype html><title>Sign in</title>")]
    [InlineData("{\"a\":1}")]
    [InlineData("\"a\" \"b\"")]
    [InlineData("\"a\"}")]
    [InlineData("NaN")]
    [InlineData("\"a\" // comment")]
    public async Task UnreadableSuccessIsUnknownForSendsAndTypedForReads(string body)
    {
        ApiException send = await SendAsync(SendClass.Send, StubHandler.Body(body, "application/json"));
        ApiException read = await SendAsync(SendClass.Safe, StubHandler.Body(body, "application/json"));

        Assert.IsType<SendOutcomeUnknownException>(send);
        Assert.IsType<ApiResponseException>(send.InnerException);
        Assert.IsType<ApiResponseException>(read);
        Assert.Equal(HttpStatusCode.OK, read.StatusCode);
    }

    [Fact]
    public async Task WrongJsonIsReportedWithItsPath()
    {
        using StubHandler handler = StubHandler.Json("""{"messages":[{"id":1},{"id":"x1"}]}""");
        using ApiTransport transport = Calls.To(handler);
        var codec = new MapCodec<IReadOnlyList<IReadOnlyDictionary<string, int>>>(new ListCodec<IReadOnlyDictionary<string, int>>(new MapCodec<int>(JsonCodecs.Int32)));

        var thrown = await Assert.ThrowsAsync<ApiResponseException>(() => transport.SendForJsonAsync(Calls.Request(SendClass.Safe, "GET"), codec, default));

        Assert.Equal("$.messages[1].id", Assert.IsType<JsonDataException>(thrown.InnerException).Path);
        Assert.Contains("$.messages[1].id", thrown.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("x1", thrown.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/octet-stream")]
    [InlineData("text/html")]
    public async Task JsonOfAnyMediaTypeIsRead(string mediaType)
    {
        using StubHandler handler = StubHandler.Body("\"ok\"", mediaType);
        using ApiTransport transport = Calls.To(handler);

        Assert.Equal("ok", await transport.JsonTextAsync(Calls.Request(SendClass.Send)));
    }

    [Fact]
    public async Task NothingIsNotAPageOfHtml()
    {
        using StubHandler portal = StubHandler.Body("<html>Sign in</html>", "text/html");
        using ApiTransport transport = Calls.To(portal);

        await Assert.ThrowsAsync<SendOutcomeUnknownException>(() => transport.SendForNothingAsync(Calls.Request(SendClass.Send), default));
    }

    [Fact]
    public async Task DeclaredEmptyAnswersAreNull()
    {
        using StubHandler empty = StubHandler.Body(string.Empty, "application/json", 204);
        using ApiTransport transport = Calls.To(empty);

        Assert.Null(await transport.SendForJsonOrNullAsync(Calls.Request(SendClass.Send), JsonCodecs.Text, default));
        Assert.Null(await transport.SendForJsonOrNoValueAsync(Calls.Request(SendClass.Send), JsonCodecs.Int32, default));
        Assert.Equal(string.Empty, await transport.SendForTextAsync(Calls.Request(SendClass.Send), default));
    }

    [Fact]
    public async Task FullAnswersAreNotNull()
    {
        using StubHandler full = StubHandler.Json("12");
        using ApiTransport transport = Calls.To(full);

        Assert.Equal("12", await transport.SendForJsonOrNullAsync(Calls.Request(SendClass.Send), JsonCodecs.Text, default));
        Assert.Equal(12, await transport.SendForJsonOrNoValueAsync(Calls.Request(SendClass.Send), JsonCodecs.Int32, default));
        Assert.Equal("12", await transport.SendForTextAsync(Calls.Request(SendClass.Send), default));
    }

    [Fact]
    public async Task AnswerReaderSeesStatusAndHeaders()
    {
        using var handler = new StubHandler(_ => new HttpResponseMessage(HttpStatusCode.Created)
        {
            Headers = { { "X-Total", ["3", "4"] } },
            Content = new StringContent("\"v\""),
        });
        using ApiTransport transport = Calls.To(handler);

        ApiResponse<string> answer = await transport.SendForAnswerAsync(
            Calls.Request(SendClass.Send),
            got => new ApiResponse<string>(got.StatusCode, got.Headers, got.ReadJson(JsonCodecs.Text)),
            default);

        Assert.Equal(201, answer.StatusCode);
        Assert.Equal("v", answer.Value);
        Assert.True(answer.Headers.TryGetValue("x-total", out string? total));
        Assert.Equal("3, 4", total);
        Assert.Equal(["3", "4"], answer.Headers.GetValues("X-TOTAL"));
        Assert.False(answer.Headers.TryGetValue("absent", out _));
    }

    [Fact]
    public async Task FailingHeaderReaderLeavesTheOutcomeOfASendUnknown()
    {
        using StubHandler handler = StubHandler.Json("1");
        using ApiTransport transport = Calls.To(handler);

        var thrown = await Assert.ThrowsAsync<SendOutcomeUnknownException>(
            () => transport.SendForAnswerAsync<int>(Calls.Request(SendClass.Send), _ => throw new FormatException("value-of-header"), default));

        Assert.DoesNotContain("value-of-header", thrown.ToString(), StringComparison.Ordinal);
    }

    private static async Task<ApiException> SendAsync(SendClass sendClass, StubHandler handler)
    {
        var operation = new ApiOperation("Messages.Send", "POST", "/messages", sendClass)
        {
            Errors = [new ApiErrorCase<IReadOnlyDictionary<string, string>>(0, 0, new MapCodec<string>(JsonCodecs.Text))],
        };

        return await ThrowAsync(operation, handler);
    }

    private static async Task<ApiException> ThrowAsync(ApiOperation operation, StubHandler handler)
    {
        using (handler)
        {
            using ApiTransport transport = Calls.To(handler);
            return await Assert.ThrowsAnyAsync<ApiException>(() => transport.JsonTextAsync(new ApiRequest(operation)));
        }
    }
}
