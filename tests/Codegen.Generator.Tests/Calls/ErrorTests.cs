using Codegen.Testing;
using Codegen.Testing.Generation;

namespace Codegen.Generator.Tests.Calls;

/// <summary>What generated clients make of errors with codes.</summary>
public sealed class ErrorTests
{
    private const string Shown = """
        #pragma warning disable CS8321
        string Show(Action<RestErrorsClient> call, params (int, string)[] answers)
        {
            var handler = new Series(answers);
            using var client = new RestErrorsClient(new ApiKeyAuth("SECRETKEY"), handler);
            try
            {
                call(client);
                return "success after " + handler.Sent;
            }
            catch (ApiException e)
            {
                var cause = e is SendOutcomeUnknownException ? (ApiException)e.InnerException! : e;
                var coded = cause as ApiErrorException<FaultCode>;
                var typed = cause as ApiErrorException<FaultCode, Fault>;
                if ((e.ToString() + e.ResponseBody + coded?.RawCode + coded?.ProviderMessage + coded?.Details + typed?.Error.Hint).Contains("SECRETKEY"))
                {
                    return "a secret is shown";
                }

                return (e is SendOutcomeUnknownException ? "unknown, " : "") + cause.GetType().Name + " " + (int)cause.StatusCode! + " " + coded?.Code + " "
                    + coded?.RawCode + " " + coded?.Category + " " + coded?.ProviderMessage + " " + typed?.Error.Hint + " " + e.Certainty + " after " + handler.Sent;
            }
        }

        static void Get(RestErrorsClient client) => client.Things.GetAsync("1").GetAwaiter().GetResult();
        static void Send(RestErrorsClient client) => client.Messages.SendAsync(new Thing { Id = "1" }).GetAwaiter().GetResult();
        static void Delete(RestErrorsClient client) => client.Things.DeleteAsync("1").GetAwaiter().GetResult();
        static void Picture(RestErrorsClient client) => client.Things.GetPictureAsync("1").GetAwaiter().GetResult();

        """;

    private static readonly (string Call, int Status, string Answer, string Outcome)[] Outcomes =
    [
        ("Get", 404, "{'code':'GONE','message':'Not here','hint':'look'}", "ApiErrorException`2 404 Gone GONE NotFound Not here look Rejected after 1"),
        ("Get", 404, "{'code':'MISSING'}", "ApiErrorException`2 404 Gone MISSING NotFound   Rejected after 1"),
        ("Get", 404, "{'error':{'code':'GONE'}}", "ApiErrorException`1 404 Gone GONE NotFound   Rejected after 1"),
        ("Get", 400, "{'code':'ODD','message':'key SECRETKEY','hint':'SECRETKEY'}", "ApiErrorException`2 400 Unknown ODD Service key *** *** Rejected after 1"),
        ("Get", 400, "{'code':null,'hint':'look'}", "ApiErrorException`2 400 Unknown  Service  look Rejected after 1"),
        ("Get", 400, "<html>", "ApiException 400      Rejected after 1"),
        ("Get", 400, "", "ApiException 400      Rejected after 1"),
        ("Get", 429, "{}", "ApiErrorException`1 429 Unknown  Rate   Rejected after 1"),
        ("Get", 500, "{'code':'GONE'}", "ApiErrorException`1 500 Gone GONE NotFound   Rejected after 1"),
        ("Get", 200, "{'code':'GONE','message':'Not here'}", "ApiErrorException`1 200 Gone GONE NotFound Not here  Rejected after 1"),
        ("Get", 200, "{'code':'ODD'}", "ApiErrorException`1 200 Unknown ODD Service   Rejected after 1"),
        ("Get", 200, "{'code':''}", "success after 1"),
        ("Get", 200, "{'code':'OK'}", "success after 1"),
        ("Get", 200, "{'id':'1'}", "success after 1"),
        ("Delete", 204, "", "success after 1"),
        ("Delete", 200, "{'code':'GONE'}", "ApiErrorException`1 200 Gone GONE NotFound   Rejected after 1"),
        ("Picture", 200, "PNG", "success after 1"),
        ("Picture", 200, "{'code':'GONE','hint':'look'}", "ApiErrorException`2 200 Gone GONE NotFound  look Rejected after 1"),
        ("Picture", 403, "{'code':'GONE'}", "ApiErrorException`2 403 Gone GONE NotFound   Rejected after 1"),
        ("Send", 201, "{'id':'1'}", "success after 1"),
        ("Send", 200, "{'code':'GONE'}", "ApiErrorException`2 200 Gone GONE NotFound   Rejected after 1"),
        ("Send", 503, "{'code':'GONE','hint':'look'}", "ApiErrorException`2 503 Gone GONE NotFound  look Rejected after 1"),
        ("Send", 503, "{'code':'ODD'}", "unknown, ApiErrorException`2 503 Unknown ODD Service   Unknown after 1"),
        ("Send", 503, "{'hint':'look'}", "unknown, ApiException 503      Unknown after 1"),
        ("Send", 503, "<html>", "unknown, ApiException 503      Unknown after 1"),
        ("Send", 400, "{'code':'LOST'}", "unknown, ApiErrorException`2 400 Lost LOST UnknownOutcome   Unknown after 1"),
        ("Send", 400, "{'code':'BUSY'}", "ApiErrorException`2 400 Busy BUSY Temporary   Rejected after 1"),
        ("Send", 429, "{}", "ApiErrorException`1 429 Unknown  Rate   Rejected after 1"),
        ("Send", 400, "{'code':'FULL'}", "ApiErrorException`2 400 Full FULL Rate   Rejected after 2"),
        ("Get", 400, "{'code':'BUSY'}", "ApiErrorException`2 400 Busy BUSY Temporary   Rejected after 2"),
    ];

    [Fact]
    public void AnErrorHasCodeAndBody()
    {
        var calls = Outcomes.Select(outcome => $"Show({outcome.Call}, ({outcome.Status}, \"{outcome.Answer.Replace("'", "\\\"", StringComparison.Ordinal)}\"))");

        var shown = CallRunner.Run("rest-errors", Shown + $"return string.Join(\"\\n\", {string.Join(", ", calls)});");

        Assert.Equal(Outcomes.Select(Line), shown.Split('\n').Zip(Outcomes, (text, outcome) => Line((outcome.Call, outcome.Status, outcome.Answer, text))));

        static string Line((string Call, int Status, string Answer, string Outcome) outcome) => $"{outcome.Call} {outcome.Status} {outcome.Answer}: {outcome.Outcome}";
    }

    [Fact]
    public void ARepeatMaySucceed()
    {
        var shown = CallRunner.Run("rest-errors", Shown + """
            return Show(Get, (503, "{\"code\":\"BUSY\"}"), (200, "{}")) + ", " + Show(Send, (429, "{\"code\":\"FULL\"}"), (201, "{}"));
            """);

        Assert.Equal("success after 2, success after 2", shown);
    }

    [Fact]
    public void TheTableTellsWhatCodesMean()
    {
        var shown = CallRunner.Run("rest-errors", """
            var info = RestErrorsErrors.Table.Find("MISSING", out FaultCode code);
            return code + " " + info.Meaning + " " + info.Category + " " + RestErrorsErrors.Table.All.Count;
            """);

        Assert.Equal("Gone There is no such thing. NotFound 4", shown);
    }

    [Fact]
    public void CodesOfASchemaNeedNoTable()
    {
        var shown = CallRunner.Run("error-enums", """
            var shown = "";
            foreach (var (status, answer) in new[] { (400, "{\"code\":\"NO_CREDIT\"}"), (400, "{\"code\":\"ODD\"}"), (500, "{\"number\":2}") })
            {
                using var client = new ErrorEnumsClient(new Recorder(status, answer));
                try
                {
                    client.Things.GetAsync().GetAwaiter().GetResult();
                }
                catch (ApiException<Fault> e)
                {
                    shown += e.Error.Code + " " + (e.Error.Code == FaultCode.NoCredit) + " " + e.Error.Code.IsKnown + ", ";
                }
                catch (ApiException<Failure> e)
                {
                    shown += e.Error.Number;
                }
            }

            return shown;
            """);

        Assert.Equal("NO_CREDIT True True, ODD False False, Network", shown);
    }

    [Fact]
    public void AnOverlayBringsTheCodes()
    {
        var spec = new TestSpec("specs/reloadly/openapi.yaml", Text("openapi.yaml")) { Overlay = "specs/reloadly/errors.overlay.yaml" };
        var overlay = new TestSpec("specs/reloadly/errors.overlay.yaml", Text("errors.overlay.yaml")) { IsOverlay = true };

        var shown = CallRunner.Run(new GeneratorHarness(spec, overlay).RunAllowing("CG3001"), "Reloadly", """
            var info = ReloadlyErrors.Table.Find("UNPROCESSABLE_ENTITY", out ReloadlyErrorCode code);
            return code + " " + info.Category;
            """);

        Assert.Equal("UnprocessableEntity Request", shown);

        static string Text(string name) => File.ReadAllText(RepositoryRoot.Combine("specs", "reloadly", name));
    }

    [Fact]
    public void AMistakeIsShownInTheOverlay()
    {
        const string overlay = "overlay: 1.0.0\ninfo: { title: x, version: '1' }\nactions:\n  - target: $\n    update:\n      x-codegen-errors:\n        type: text\n        kode: [/code]\n";
        var spec = Specs.At("specs/small.yaml") with { Overlay = "specs/o.yaml" };

        var run = new GeneratorHarness(spec, new TestSpec("specs/o.yaml", overlay) { IsOverlay = true }).Run("CG1010", "CG1012");

        Assert.Equal(["o.yaml 8", "o.yaml 6"], run.Diagnostics
            .OrderBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)
            .Select(diagnostic => Path.GetFileName(diagnostic.Location.GetLineSpan().Path) + " " + (diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1)));
        using var generated = GeneratedAssembly.Compile(run);
    }
}
