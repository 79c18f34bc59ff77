using AllProviders.GooglePaws;
using AllProviders.StandIns;
using Codegen.Runtime.Auth;

namespace AllProviders.Calls;

/// <summary>Google PAWS: a radio device asks for the rules at its place (RFC 7545).</summary>
internal static class GooglePawsCall
{
    public static async Task<CallResult> RunAsync(CancellationToken cancellationToken)
    {
        await using var service = await StandIn.StartAsync(cancellationToken, new Exchange("POST", "/spectrum/v1explorer/paws/init")
        {
            CredentialInQuery = "key=secret",
            Json = """
                {
                  "type": "INIT_REQ", "version": "1.0",
                  "deviceDesc": { "serialNumber": "1", "fccId": "TEST" },
                  "location": { "point": { "center": { "latitude": 37.4, "longitude": -122.1 } } }
                }
                """,
            Answer = """
                { "kind": "spectrum#pawsInitResponse", "type": "INIT_RESP", "version": "1.0",
                  "rulesetInfo": { "authority": "US", "rulesetIds": ["FccTvBandWhiteSpace-2010"], "maxLocationChange": 100 } }
                """,
        });

        using var client = new GooglePawsClient(new ApiKeyAuth("secret"), service.Options("/spectrum/v1explorer/paws"));

        var rules = await client.Paws.InitAsync(
            new PawsInitRequest
            {
                Type = PawsInitRequestType.InitReq,
                Version = PawsInitRequestVersion.V1,
                DeviceDesc = new DeviceDescriptor { SerialNumber = "1", FccId = "TEST" },
                Location = new GeoLocation { Point = new GeoLocationEllipse { Center = new GeoLocationPoint { Latitude = 37.4, Longitude = -122.1 } } },
            },
            cancellationToken);

        return new("Paws.InitAsync", $"rules {string.Join(", ", rules.RulesetInfo!.RulesetIds!)} of {rules.RulesetInfo.Authority}");
    }
}
