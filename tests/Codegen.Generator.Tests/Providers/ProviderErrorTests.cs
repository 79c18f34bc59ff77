using Codegen.Generator.Tests.Calls;
using Codegen.Testing;
using Codegen.Testing.Generation;

namespace Codegen.Generator.Tests.Providers;

/// <summary>What the clients of the OpenAPI documents in <c>specs</c> make of their providers' errors.</summary>
public sealed class ProviderErrorTests
{
    private const string Shown = """
        var sent = new List<string>();
        Answers Handler(int status, string answer)
        {
            sent.Clear();
            return new Answers(
                request =>
                {
                    sent.Add(request.RequestUri + " " + request.Content?.ReadAsStringAsync().GetAwaiter().GetResult());
                    return IsToken(request) ? "{\"access_token\":\"t\"}" : answer;
                },
                request => IsToken(request) ? 200 : status);
        }

        static bool IsToken(HttpRequestMessage request) => request.RequestUri!.AbsolutePath == "/oauth/token";

        string Show(Action call)
        {
            try
            {
                call();
                return "success after " + sent.Count;
            }
            catch (ApiException e)
            {
                var cause = (e is SendOutcomeUnknownException ? e.InnerException : e) as ApiErrorException;
                return (e is SendOutcomeUnknownException ? "unknown, " : "") + cause?.GetType().GetGenericArguments()[0].Name + " " + cause?.Info.Name + " "
                    + cause?.Category + " " + cause?.RawCode + " " + cause?.ProviderMessage + " after " + sent.Count;
            }
        }

        """;

    [Fact]
    public void Reloadly() => Check(
        "reloadly",
        "Reloadly",
        """
        string Call(int status, string answer)
        {
            using var client = new ReloadlyClient(new OAuthClientAuth("me", "secret"), Handler(status, answer));
            return Show(() => client.Topups.SendAsync(new TopupRequest { OperatorId = 1, Amount = 5, RecipientPhone = new Phone { CountryCode = "HT", Number = "1" } }).GetAwaiter().GetResult());
        }
        """,
        [
            (401, """{"timeStamp":1,"message":"Over","path":"/topups","errorCode":"TOKEN_EXPIRED","infoLink":null}""", "ReloadlyErrorCode TokenExpired Credentials TOKEN_EXPIRED Over after 4"),
            (403, """{"timeStamp":"2022-01-01 00:00:00","message":"No money","errorCode":"INSUFFICIENT_BALANCE","details":[]}""", "ReloadlyErrorCode InsufficientBalance Balance INSUFFICIENT_BALANCE No money after 2"),
            (422, """{"errorCode":"UNPROCESSABLE_ENTITY"}""", "ReloadlyErrorCode UnprocessableEntity Request UNPROCESSABLE_ENTITY  after 2"),
            (400, """{"errorCode":null,"message":"Why"}""", "ReloadlyErrorCode Unknown Unknown  Why after 2"),
            (400, """{"errorCode":"TOPUP_TRANSACTION_FAILED"}""", "unknown, ReloadlyErrorCode TopupFailed UnknownOutcome TOPUP_TRANSACTION_FAILED  after 2"),
            (500, """{"errorCode":"INTERNAL_SERVER_ERROR"}""", "unknown, ReloadlyErrorCode InternalServerError UnknownOutcome INTERNAL_SERVER_ERROR  after 2"),
        ]);

    [Fact]
    public void ReloadlysSandboxHasAnAddressAndAnAudienceOfItsOwn() => Assert.Equal(
        "https://auth.reloadly.com/oauth/token {\"grant_type\":\"client_credentials\",\"audience\":\"https://topups-sandbox.reloadly.com\",\"client_id\":\"me\",\"client_secret\":\"secret\"}\n"
        + "https://topups-sandbox.reloadly.com/accounts/balance ",
        Run("reloadly", "Reloadly", """
            const string sandbox = "https://topups-sandbox.reloadly.com";
            var auth = new OAuthClientAuth("me", "secret") { Audience = sandbox };
            using var client = new ReloadlyClient(auth, Handler(200, "{}"), new ApiClientOptions { BaseAddress = new Uri(sandbox) });
            _ = Show(() => client.Account.GetBalanceAsync().GetAwaiter().GetResult());
            return string.Join("\n", sent);
            """));

    [Fact]
    public void Neutrino() => Check(
        "neutrino",
        "Neutrino",
        """
        string Call(int status, string answer)
        {
            using var client = new NeutrinoClient(new ApiKeyAuth("user"), new ApiKeyAuth("key"), Handler(status, answer));
            return Show(() => client.Telephony.VerifySmsAsync(new TelephonyVerifySmsRequest { Number = "+1" }).GetAwaiter().GetResult());
        }
        """,
        [
            (200, """{"sent":true,"number-valid":true,"security-code":"1"}""", "success after 1"),
            (200, """{"sent":true,"number-valid":true,"security-code":"1","api-error":0}""", "success after 1"),
            (200, """{"api-error":14,"api-error-msg":"Limit"}""", "NeutrinoErrorCode TelephonyBlocked Blocked 14 Limit after 1"),
            (400, """{"api-error":1,"api-error-msg":"Missing"}""", "NeutrinoErrorCode InvalidParameter Request 1 Missing after 1"),
            (400, """{"api-error":6,"api-error-msg":"Many"}""", "NeutrinoErrorCode TooManyConnections Rate 6 Many after 1"),
            (403, """{"api-error":99,"api-error-msg":"New"}""", "NeutrinoErrorCode Unknown Unknown 99 New after 1"),
            (500, """{"api-error":51,"api-error-msg":"Failed"}""", "unknown, NeutrinoErrorCode InternalServerError UnknownOutcome 51 Failed after 1"),
        ]);

    [Fact]
    public void Twilio() => Check(
        "twilio",
        "Twilio",
        """
        string Call(int status, string answer)
        {
            const string account = "AC00000000000000000000000000000000";
            using var client = new TwilioClient(new BasicAuth(account, "secret"), Handler(status, answer));
            return Show(() => client.Messages.GetAsync(account, "SM00000000000000000000000000000000").GetAwaiter().GetResult());
        }
        """,
        [
            (200, """{"sid":"SM1","date_sent":"Wed, 02 Jan 2030 03:05:06 +0000","error_code":null}""", "success after 1"),
            (400, """{"code":21211,"message":"Not valid","more_info":"https://x.example","status":400}""", "TwilioErrorCode InvalidTo Recipient 21211 Not valid after 1"),
            (404, """{"code":20404,"message":"None","status":404}""", "TwilioErrorCode NotFound NotFound 20404 None after 1"),
            (400, """{"code":30000,"message":"Odd","status":400}""", "TwilioErrorCode Unknown Unknown 30000 Odd after 1"),
            (500, """{"message":"Failed","status":500}""", "TwilioErrorCode Unknown Unknown  Failed after 1"),
        ]);

    [Fact]
    public void Zoom() => Check(
        "zoom",
        "Zoom",
        """
        string Call(int status, string answer)
        {
            using var client = new ZoomClient(new BearerAuth("t"), Handler(status, answer));
            return Show(() => client.Users.GetAsync("me").GetAwaiter().GetResult());
        }
        """,
        [
            (404, """{"code":1001,"message":"No user"}""", "ZoomErrorCode UserNotFound NotFound 1001 No user after 1"),
            (400, """{"code":300,"message":"Wrong"}""", "ZoomErrorCode InvalidRequest Request 300 Wrong after 1"),
            (429, """{"code":429,"message":"Slow"}""", "ZoomErrorCode Unknown Unknown 429 Slow after 1"),
        ]);

    private static void Check(string provider, string space, string call, (int Status, string Answer, string Outcome)[] outcomes)
    {
        var calls = outcomes.Select(outcome => $"Call({outcome.Status}, \"\"\"{outcome.Answer}\"\"\")");

        var shown = Run(provider, space, $"{call}\nreturn string.Join(\"\\n\", {string.Join(", ", calls)});");

        Assert.Equal(outcomes.Select(outcome => outcome.Outcome), shown.Split('\n'));
    }

    private static string Run(string provider, string space, string body)
    {
        var folder = RepositoryRoot.Combine("specs", provider);
        var specs = new List<TestSpec> { new($"specs/{provider}/openapi.yaml", File.ReadAllText(Path.Combine(folder, "openapi.yaml"))) };
        var overlay = Path.Combine(folder, "errors.overlay.yaml");
        if (File.Exists(overlay))
        {
            specs[0] = specs[0] with { Overlay = $"specs/{provider}/errors.overlay.yaml" };
            specs.Add(new TestSpec($"specs/{provider}/errors.overlay.yaml", File.ReadAllText(overlay)) { IsOverlay = true });
        }

        return CallRunner.Run(new GeneratorHarness([.. specs]).RunAllowing("CG3001"), space, Shown + body);
    }
}
