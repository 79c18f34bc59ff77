using System.Text.Json;
using Codegen.Simulators.Hosting;

namespace Codegen.Simulators.SmsFly;

internal static class ChannelReader
{
    public static IReadOnlyList<string> Read(StrictObject data)
    {
        if (data.Take("channels") is not { ValueKind: JsonValueKind.Array } list)
        {
            throw Invalid("A list of channels is expected");
        }

        var channels = list.EnumerateArray().Select(static item => item.ValueKind == JsonValueKind.String ? item.GetString()! : "").ToList();
        return channels.Count > 0 && channels.All(static channel => channel is "sms" or "viber") && channels.Distinct().Count() == channels.Count
            ? channels
            : throw Invalid("The channels are viber and sms, each once");
    }

    public static SmsFlyRefusal Invalid(string description) => new("INVCHANNELS", description);
}
