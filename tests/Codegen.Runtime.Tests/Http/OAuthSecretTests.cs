using System.Net;
using System.Text;
using Codegen.Runtime.Auth;
using Codegen.Runtime.Http;
using Codegen.Testing.Http;
using Xunit;

namespace Codegen.Runtime.Tests.Http;

/// <summary>No failure of a token request or of a call with a token shows the secret, a token, or the request that held them.</summary>
public class OAuthSecretTests
{
    private const string Secret = "s!:cret/ \"canary\"+";
    private const string Token = "token.canary/77==";
    private const string Refresh = "refresh-canary 1";

    [Theory]
    [InlineData("echo-200")]
    [InlineData("echo-302")]
    [InlineData("echo-400")]
    [InlineData("echo-401")]
    [InlineData("echo-500")]
    [InlineData("error-400")]
    [InlineData("error-200")]
    [InlineData("html")]
    [InlineData("throws")]
    [InlineData("throws-http")]
    public async Task NothingIsShown(string fault)
    {
        foreach (bool atLogin in new[] { true, false })
        {
            foreach (bool inBody in new[] { true, false })
            {
                foreach (bool asJson in new[] { true, false })
                {
                    string seen = Everything(await ProvokeAsync(fault, atLogin, inBody, asJson));

                    Assert.DoesNotContain("canary", seen, StringComparison.Ordinal);
                    Assert.DoesNotContain(Pair, seen, StringComparison.Ordinal);
                }
            }
        }
    }

    private static string Pair => Convert.ToBase64String(Encoding.ASCII.GetBytes("me:" + Uri.EscapeDataString(Secret).Replace("%20", "+", StringComparison.Ordinal)));

    private static async Task<ApiException> ProvokeAsync(string fault, bool atLogin, bool inBody, bool asJson)
    {
        using var handler = new StubHandler(request =>
        {
            bool isLogin = request.PathAndQuery == "/token";
            return isLogin != atLogin ? TokenAnswer() : Fail(fault, request);
        });
        using var transport = ApiTransport.ForHandler(
            new ApiService("Sample", "https://api.sample.test", "sample/1.0"),
            null,
            [ApiCredential.FromOAuth(0, new OAuthClientAuth("me", Secret), new OAuthEndpoint("https://login.sample.test/token") { CredentialsInBody = inBody, JsonRequests = asJson })],
            handler);
        var request = new ApiRequest(new ApiOperation("Messages.List", "GET", "/messages", SendClass.Safe) { Security = [1], Success = [new ApiStatusRange(204, 204)] });

        return await Assert.ThrowsAnyAsync<ApiException>(() => transport.JsonTextAsync(request));
    }

    private static HttpResponseMessage TokenAnswer() => Response($$"""{"access_token":"{{Token}}","refresh_token":"{{Refresh}}","expires_in":3600}""", 200, "application/json");

    private static HttpResponseMessage Fail(string fault, StubRequest request)
    {
        string echo = $"{request.Header("Authorization")} {request.BodyText} {Secret} {Uri.EscapeDataString(Secret)} {(request.PathAndQuery == "/token" ? "" : Token + " " + Refresh)}";
        string text = request.PathAndQuery == "/token" ? request.Header("Authorization") ?? "s!:cret/ \\\"canary\\\"+" : Token;

        return fault switch
        {
            "throws" => throw new TimeoutException(echo),
            "throws-http" => throw new HttpRequestException(echo),
            "html" => Response($"<html>{echo}</html>", 200, "text/html"),
            "error-400" => Response($$"""{"error":"{{text}}","error_description":"{{text}}"}""", 400, "application/json"),
            "error-200" => Response($$"""{"error":"{{text}}","error_description":"{{text}}"}""", 200, "application/json"),
            _ => Response(echo, int.Parse(fault[5..], System.Globalization.CultureInfo.InvariantCulture), "text/plain"),
        };
    }

    private static HttpResponseMessage Response(string body, int status, string mediaType) =>
        new((HttpStatusCode)status) { Content = new StringContent(body, Encoding.UTF8, mediaType) };

    private static string Everything(ApiException thrown)
    {
        var all = new StringBuilder();

        for (Exception? e = thrown; e is not null; e = e.InnerException)
        {
            all.AppendLine(e.ToString()).AppendLine((e as ApiException)?.ResponseBody);

            if (e is ApiErrorException coded)
            {
                all.AppendLine(coded.RawCode).AppendLine(coded.ProviderMessage).AppendLine(coded.Info.ToString());
            }
        }

        return all.ToString();
    }
}
