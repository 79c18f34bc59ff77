using Codegen.Providers.Tests.Clients.O2Mobility;
using Codegen.Providers.Tests.Prism;
using Codegen.Runtime.Http;

namespace Codegen.Providers.Tests.O2;

public sealed class O2MobilityGateway() : Gateway("o2-mobility", "/mobility/sandbox/api");

public sealed class O2MobilityTests : StubTest, IClassFixture<O2MobilityGateway>
{
    private readonly O2MobilityClient _client;

    public O2MobilityTests(O2MobilityGateway gateway)
        : base(gateway) => _client = new O2MobilityClient(Handler, Options);

    [Fact]
    public async Task MovementsAreCounted()
    {
        Service.Body = """{"count":"62984"}""";

        var count = await _client.Transit.CountAsync("127752", "127761", Counting.Unique, new TransitCountParameters { FromType = OccurrenceType.Visit });

        Assert.Equal("/mobility/sandbox/api/transit/127752/127761?uniques=1&fromType=2", Service.Target);
        Assert.Equal("62984", count?.Count);
    }

    [Fact]
    public async Task NothingToTellIsNull()
    {
        Service.Status = 204;

        Assert.Null(await _client.Transit.CountAsync("127752", "127761", Counting.All));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(500)]
    public async Task AFailureSaysWhy(int status)
    {
        Service.Status = status;
        Service.Body = """{"message":"no such unit"}""";

        var failure = await Assert.ThrowsAsync<ApiException<ErrorResult>>(() => _client.Transit.CountAsync("1", "2", Counting.All));

        Assert.Equal(status, (int)failure.StatusCode!);
        Assert.Equal("no such unit", failure.Error.Message);
    }

    [Fact]
    public async Task VersionsAreRead()
    {
        Service.Body = """{"appName":"Mobility API Frontend","appVersion":"1.0"}""";

        var info = await _client.Info.GetAsync();

        Assert.Equal("1.0", info.AppVersion);
    }
}
