using System.Text.Json.Nodes;
using Codegen.Simulators.Hosting;
using Microsoft.AspNetCore.Http;

namespace Codegen.Simulators.JoMobile;

/// <summary>From a password to a token and back, and the account itself.</summary>
internal sealed class TokenOperations(JoMobileSettings settings, TokenStore tokens)
{
    public IEnumerable<Route> Routes =>
    [
        new("authorize", "POST", "/v1/authorize", AuthorizeAsync),
        new("accesstoken", "POST", "/v1/accesstoken", ExchangeAsync),
        new("register", "POST", "/v1/register", RegisterAsync),
        new("me", "GET", "/v1/me", GetAccountAsync),
        new("logout", "GET", "/v1/logout", LogOutAsync),
    ];

    private async Task<Answer> AuthorizeAsync(HttpRequest request, string id)
    {
        var body = await JoMobileJson.ReadObjectAsync(request).ConfigureAwait(false);
        var isKnown = body.TakeRequiredText("username") == settings.Username & body.TakeRequiredText("password") == settings.Password;
        body.End();
        return isKnown
            ? JoMobileJson.Success(new JsonObject { ["authorization_code"] = tokens.CreateCode() })
            : throw JoMobileRefusal.BadRequest("password", "Incorrect username or password.");
    }

    private async Task<Answer> ExchangeAsync(HttpRequest request, string id)
    {
        var body = await JoMobileJson.ReadObjectAsync(request).ConfigureAwait(false);
        var code = body.TakeRequiredText("authorization_code");

        // The schema of the document has it, its sample and the known clients leave it out.
        body.TakeText("password");
        body.End();
        var (token, expiresAt) = tokens.Exchange(code) ?? throw JoMobileRefusal.BadRequest("authorization_code", "The code is unknown or used.");
        return JoMobileJson.Success(new JsonObject { ["access_token"] = token, ["expires_at"] = expiresAt.ToUnixTimeSeconds() });
    }

    private async Task<Answer> RegisterAsync(HttpRequest request, string id)
    {
        var body = await JoMobileJson.ReadObjectAsync(request).ConfigureAwait(false);
        var login = "";
        foreach (var name in (string[])["login", "password", "name", "phone", "email"])
        {
            var text = body.TakeRequiredText(name);
            login = name == "login" ? text : login;
        }

        body.TakeText("skype");
        body.TakeText("company_name");
        body.End();
        return JoMobileJson.Success(new JsonObject { ["login"] = login });
    }

    private Task<Answer> GetAccountAsync(HttpRequest request, string id) => Task.FromResult(JoMobileJson.Success(new JsonObject
    {
        ["balance_units"] = settings.Balance,
        ["balance_limit"] = 0,
        ["balance_daily_block"] = 0,
        ["block"] = false,
        ["can_send_bulk"] = true,
        ["can_send_restapi"] = true,
        ["company_name"] = "Simulated Ltd",
        ["confirmed"] = true,
        ["currency"] = "EUR",
        ["e_mail"] = "simulator@example.com",
        ["finance"] = new JsonObject(),
        ["id_subparent"] = 1,
        ["login"] = settings.Username,
        ["name"] = "Simulator",
        ["phone"] = "380501234567",
    }));

    private Task<Answer> LogOutAsync(HttpRequest request, string id)
    {
        tokens.Destroy(request.Headers[JoMobileSimulator.TokenHeader].ToString());
        return Task.FromResult(JoMobileJson.Success(new JsonObject()));
    }
}
