using Codegen.Providers.Tests.Clients.GooglePaws;
using Codegen.Runtime.Auth;
using Codegen.Testing.Http;

namespace Codegen.Providers.Tests.GooglePaws;

public sealed class GooglePawsTests
{
    private const string Shared = "?fields=rulesetInfo&prettyPrint=false&quotaUser=me&key=secret";

    [Fact]
    public async Task EachOperationHasTheParametersOfItsPath()
    {
        using var service = StubHandler.Json("""{"type":"INIT_RESP","version":"1.0"}""");
        using var client = new GooglePawsClient(new ApiKeyAuth("secret"), service);
        var place = new GeoLocation { Point = new GeoLocationEllipse { Center = new GeoLocationPoint { Latitude = 37.4, Longitude = -122.1 } } };

        await client.Paws.InitAsync(
            new PawsInitRequest { Type = PawsInitRequestType.InitReq, Version = PawsInitRequestVersion.V1, DeviceDesc = new DeviceDescriptor { SerialNumber = "1" }, Location = place },
            new PawsInitParameters { Fields = "rulesetInfo", PrettyPrint = false, QuotaUser = "me" });
        await client.Paws.GetSpectrumAsync(
            new PawsGetSpectrumRequest { Type = PawsGetSpectrumRequestType.AvailSpectrumReq, Version = PawsGetSpectrumRequestVersion.V1, Location = place },
            new PawsGetSpectrumParameters { Fields = "rulesetInfo", PrettyPrint = false, QuotaUser = "me" });

        Assert.Equal(
            ["/spectrum/v1explorer/paws/init" + Shared, "/spectrum/v1explorer/paws/getSpectrum" + Shared],
            service.Requests.Select(static request => request.PathAndQuery));
    }
}
