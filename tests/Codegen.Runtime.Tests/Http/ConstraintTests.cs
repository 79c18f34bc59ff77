using Codegen.Runtime.Http;
using Codegen.Runtime.Json;
using Codegen.Testing.Http;
using Xunit;

namespace Codegen.Runtime.Tests.Http;

public class ConstraintTests
{
    private static readonly JsonRule Range = new() { Minimum = new JsonBound("0.1"), Maximum = new JsonBound("79228162514264337593543950335"), MultipleOf = new JsonBound("0.1") };

    [Theory]
    [InlineData(0.1, true)]
    [InlineData(0.3, true)]
    [InlineData(0.09, false)]
    [InlineData(0.25, false)]
    [InlineData(1e300, false)]
    public async Task NumbersOfEveryTypeAreJudgedByWhatIsWritten(double value, bool passes)
    {
        Assert.Equal(passes, await PassesAsync(request => request.CheckParameterValue("n", JsonCodecs.Double, value, Range)));

        if (value < 1e20)
        {
            Assert.Equal(passes, await PassesAsync(request => request.CheckParameterValue("n", JsonCodecs.Decimal, (decimal)value, Range)));
            Assert.Equal(passes, await PassesAsync(request => request.CheckParameterValue("n", JsonCodecs.Single, (float)value, Range)));
        }
    }

    [Theory]
    [InlineData(long.MaxValue, "9223372036854775807", true)]
    [InlineData(long.MaxValue, "9223372036854775806", false)]
    [InlineData(long.MaxValue, "1e308", true)]
    public async Task WholeNumbersAreComparedExactly(long value, string maximum, bool passes) =>
        Assert.Equal(passes, await PassesAsync(request => request.CheckWholeParameter("n", value, new JsonRule { Maximum = new JsonBound(maximum) })));

    [Fact]
    public async Task ARefusalTellsWhereAndWhyButNotWhat()
    {
        using StubHandler handler = StubHandler.Json("\"ok\"");
        using ApiTransport transport = Calls.To(handler);
        ApiRequest request = Calls.Request(SendClass.Send);
        request.SetClientReference("r1");
        transport.BeginCheck(request);
        request.CheckTextParameter("sender", "secret", new JsonRule { MaxLength = 5 });
        request.AddHeaderText("sender", "sec\nret");

        ApiConstraintException e = await Assert.ThrowsAsync<ApiConstraintException>(() => transport.JsonTextAsync(request));

        Assert.Equal((DeliveryCertainty.NotSent, "r1", "Messages.Send", 1), (e.Certainty, e.ClientReference, e.OperationName, e.ViolationCount));
        Assert.Equal("parameters.sender must have at most 5 characters.", Assert.Single(e.Violations).Message);
        Assert.DoesNotContain("secret", e.ToString(), StringComparison.Ordinal);
        Assert.Empty(handler.Requests);
    }

    [Fact]
    public async Task NothingIsCheckedWhereTheOptionsSaySo() => Assert.True(await PassesAsync(
        request => request.CheckTextParameter("a", "", new JsonRule { MinLength = 1 }),
        new ApiClientOptions { CheckConstraints = false }));

    private static async Task<bool> PassesAsync(Action<ApiRequest> check, ApiClientOptions? options = null)
    {
        using StubHandler handler = StubHandler.Json("\"ok\"");
        using ApiTransport transport = Calls.To(handler, options);
        ApiRequest request = Calls.Request(SendClass.Send);
        transport.BeginCheck(request);
        check(request);

        try
        {
            await transport.JsonTextAsync(request);
        }
        catch (ApiConstraintException)
        {
        }

        return handler.Requests.Count == 1;
    }
}
