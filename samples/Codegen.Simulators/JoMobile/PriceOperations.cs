using System.Text.Json;
using System.Text.Json.Nodes;
using Codegen.Simulators.Hosting;
using Microsoft.AspNetCore.Http;

namespace Codegen.Simulators.JoMobile;

/// <summary>Prices and countries.</summary>
internal sealed class PriceOperations(JoMobileSettings settings)
{
    public IEnumerable<Route> Routes =>
    [
        new("product-price", "POST", "/v1/product-price", (request, _) => GetPricesAsync(request, hasNetwork: true)),
        new("account-price", "POST", "/v1/account-price", (request, _) => GetPricesAsync(request, hasNetwork: true)),
        new("country-price", "POST", "/v1/country-price", (request, _) => GetPricesAsync(request, hasNetwork: false)),

        // The document shows no body, which suggests GET, and a known client posts an empty list.
        new("country-by-continent", "GET", "/v1/country-by-continent", (_, _) => Task.FromResult(GetCountries())),
        new("country-by-continent", "POST", "/v1/country-by-continent", PostCountriesAsync),
    ];

    private async Task<Answer> GetPricesAsync(HttpRequest request, bool hasNetwork)
    {
        var body = await JoMobileJson.ReadObjectAsync(request).ConfigureAwait(false);
        var iso = body.TakeText("ISO");
        var mcc = body.TakeInt32("MCC");
        var mnc = hasNetwork ? body.TakeInt32("MNC") : null;
        body.End();
        var found = settings.Prices.Where(price =>
            (iso is null or "full" || price.Iso == iso) && (mcc ?? price.Mcc) == price.Mcc && (mnc ?? price.Mnc) == price.Mnc);
        return JoMobileJson.Success(new JsonArray([.. found.Select(static price => new JsonObject
        {
            ["ISO"] = price.Iso,
            ["MCC"] = price.Mcc,
            ["MNC"] = price.Mnc,
            ["price"] = price.Price,
        })]));
    }

    private async Task<Answer> PostCountriesAsync(HttpRequest request, string id)
    {
        var body = await JoMobileJson.ReadAsync(request).ConfigureAwait(false);
        return body.ValueKind == JsonValueKind.Array && body.GetArrayLength() == 0
            ? GetCountries()
            : throw JoMobileRefusal.BadRequest("body", "An empty list is expected.");
    }

    private Answer GetCountries()
    {
        var data = new JsonObject();
        foreach (var (continent, countries) in settings.Continents)
        {
            data[continent] = new JsonArray([.. countries.Select(static country => JsonValue.Create(country))]);
        }

        return JoMobileJson.Success(data);
    }
}
