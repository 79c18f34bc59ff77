using Codegen.Runtime.Http;
using Codegen.Testing.Http;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Codegen.Runtime.Tests.Http;

public class RetryAfterTests
{
    [Theory]
    [InlineData("120", 120.0)]
    [InlineData("0", 0.0)]
    [InlineData("Sun, 22 Nov 2026 10:00:30 GMT", 30.0)]
    [InlineData("Sunday, 22-Nov-26 10:00:30 GMT", 30.0)]
    [InlineData("Sun Nov 22 10:00:30 2026", 30.0)]
    [InlineData("Sat, 21 Nov 2026 10:00:30 GMT", 0.0)]
    [InlineData("-5", null)]
    [InlineData("99999999999", null)]
    [InlineData("1.5", null)]
    [InlineData("120, 60", null)]
    [InlineData("soon", null)]
    [InlineData("", null)]
    public async Task NonsenseIsNull(string value, double? seconds)
    {
        Assert.Equal(seconds, (await ReadAsync(value))?.TotalSeconds);
    }

    [Fact]
    public async Task FarDatesAndRepeatedHeaders()
    {
        Assert.True((await ReadAsync("Thu, 01 Jan 2099 00:00:00 GMT"))!.Value.TotalDays > 25_000);
        Assert.Null(await ReadAsync("1", "2"));
        Assert.Null(await ReadAsync());
    }

    private static async Task<TimeSpan?> ReadAsync(params string[] values)
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 22, 10, 0, 0, TimeSpan.Zero));
        using var handler = new StubHandler(_ =>
        {
            var response = new HttpResponseMessage(System.Net.HttpStatusCode.TooManyRequests);

            foreach (string value in values)
            {
                response.Headers.TryAddWithoutValidation("Retry-After", value);
            }

            return response;
        });
        using ApiTransport transport = Calls.To(handler, new ApiClientOptions { TimeProvider = clock });
        return (await Assert.ThrowsAsync<ApiException>(() => transport.JsonTextAsync(Calls.Request(SendClass.Send)))).RetryAfter;
    }
}
