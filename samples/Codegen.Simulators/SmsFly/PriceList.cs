using System.Text.Json.Nodes;
using Codegen.Simulators.Hosting;

namespace Codegen.Simulators.SmsFly;

/// <summary>Prices as maps in maps: channel, country, network.</summary>
internal sealed class PriceList(SmsFlySettings settings)
{
    private const string Ukraine = "255";

    public JsonObject GetList(StrictObject data)
    {
        var channels = ChannelReader.Read(data);
        var mcc = data.TakeText("mcc") ?? Ukraine;
        data.End();
        return new JsonObject { ["pricelist"] = Select(channels, mcc, null) };
    }

    public JsonObject GetOne(StrictObject data)
    {
        var channels = ChannelReader.Read(data);
        var mcc = data.TakeRequiredText("mcc");
        var mnc = data.TakeRequiredText("mnc");
        data.End();
        return new JsonObject { ["price"] = Select(channels, mcc, mnc) };
    }

    private JsonNode Select(IReadOnlyList<string> channels, string mcc, string? mnc)
    {
        var map = new JsonObject();
        foreach (var channel in channels)
        {
            map[channel] = SelectCountry(channel, mcc, mnc);
        }

        return Map(map);
    }

    private JsonNode SelectCountry(string channel, string mcc, string? mnc)
    {
        var countries = new JsonObject();
        if (settings.Prices.TryGetValue(channel, out var known) && known.TryGetValue(mcc, out var networks))
        {
            var prices = new JsonObject();
            foreach (var (network, price) in networks.Where(network => mnc is null || network.Key == mnc))
            {
                prices[network] = AnswerWriter.Amount(price);
            }

            countries[mcc] = Map(prices);
        }

        return Map(countries);
    }

    private JsonNode Map(JsonObject map) => map.Count == 0 && settings.IsEmptyMapArray ? new JsonArray() : map;
}
