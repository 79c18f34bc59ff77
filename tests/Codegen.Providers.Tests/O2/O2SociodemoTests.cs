using Codegen.Providers.Tests.Clients.O2Sociodemo;
using Codegen.Providers.Tests.Prism;
using Codegen.Runtime.Http;

namespace Codegen.Providers.Tests.O2;

public sealed class O2SociodemoGateway() : Gateway("o2-sociodemo", "/sociodemo/sandbox/api");

public sealed class O2SociodemoTests : StubTest, IClassFixture<O2SociodemoGateway>
{
    private readonly O2SociodemoClient _client;

    public O2SociodemoTests(O2SociodemoGateway gateway)
        : base(gateway) => _client = new O2SociodemoClient(Handler, Options);

    [Fact]
    public async Task PeopleAreCountedByAge()
    {
        Service.Body = """{"count":"120"}""";

        var count = await _client.Sociodemo.CountByAgeAsync("127752", AgeGroup.From19To25, OccurrenceType.Transit, 10);

        Assert.Equal("/sociodemo/sandbox/api/age/127752?ageGroup=2&occurenceType=1&hour=10", Service.Target);
        Assert.Equal("120", count?.Count);
    }

    [Fact]
    public async Task PeopleAreCountedByGender()
    {
        Service.Status = 204;

        var count = await _client.Sociodemo.CountByGenderAsync("127752", Gender.Female, OccurrenceType.Visit, 23);

        Assert.Equal("/sociodemo/sandbox/api/gender/127752?g=2&occurenceType=2&hour=23", Service.Target);
        Assert.Null(count);
    }

    [Fact]
    public async Task AFailureSaysWhy()
    {
        Service.Status = 400;
        Service.Body = """{"message":"no such unit"}""";

        var failure = await Assert.ThrowsAsync<ApiException<ErrorResult>>(
            () => _client.Sociodemo.CountByAgeAsync("1", AgeGroup.From56, OccurrenceType.Visit, 0));

        Assert.Equal("no such unit", failure.Error.Message);
    }
}
