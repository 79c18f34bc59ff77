using Codegen.Runtime.Http;
using Codegen.Runtime.Json;
using Xunit;

namespace Codegen.Runtime.Tests.Http;

public class HeaderValueTests
{
    [Theory]
    [InlineData("41", 41)]
    [InlineData(" 41 ", 41)]
    [InlineData("-1", -1)]
    [InlineData("4.5", null)]
    [InlineData("many", null)]
    [InlineData("99999999999", null)]
    [InlineData("", null)]
    [InlineData("1], [2", null)]
    public void NumbersThatDoNotFitAreNull(string text, int? expected) =>
        Assert.Equal(expected, ApiHeaderValues.ReadValue(Headers(text), "x-value", JsonCodecs.Int32));

    [Fact]
    public void ValuesAreTyped()
    {
        Assert.True(ApiHeaderValues.ReadValue(Headers("true"), "X-Value", JsonCodecs.Boolean));
        Assert.Equal(1.25m, ApiHeaderValues.ReadValue(Headers("1.25"), "X-Value", JsonCodecs.Decimal));
        Assert.Equal(new Guid("0f8fad5b-d9cb-469f-a165-70867728950e"), ApiHeaderValues.ReadValue(Headers("0f8fad5b-d9cb-469f-a165-70867728950e"), "X-Value", JsonCodecs.Guid));
        Assert.Equal("a \"b\"", ApiHeaderValues.ReadText(Headers("a \"b\""), "X-Value"));
        Assert.Null(ApiHeaderValues.ReadText(ApiHeaders.Empty, "X-Value"));
        Assert.Null(ApiHeaderValues.ReadValue(ApiHeaders.Empty, "X-Value", JsonCodecs.Int32));
    }

    [Theory]
    [InlineData("2030-01-02T03:04:05Z")]
    [InlineData("Wed, 02 Jan 2030 03:04:05 GMT")]
    public void TimesHaveTwoForms(string text) =>
        Assert.Equal(new DateTimeOffset(2030, 1, 2, 3, 4, 5, TimeSpan.Zero), ApiHeaderValues.ReadTime(Headers(text), "X-Value"));

    [Fact]
    public void ATimeThatIsNoneIsNull() => Assert.Null(ApiHeaderValues.ReadTime(Headers("soon"), "X-Value"));

    [Fact]
    public void ListsAreCutAtCommas()
    {
        Assert.Equal([1, 2, 3], ApiHeaderValues.ReadList(Headers("1, 2 ,,3"), "X-Value", new ListCodec<int>(JsonCodecs.Int32)));
        Assert.Equal(["a", "5"], ApiHeaderValues.ReadList(Headers("a, 5"), "X-Value", new ListCodec<string>(JsonCodecs.Text)));
        Assert.Null(ApiHeaderValues.ReadList(Headers("1, x"), "X-Value", new ListCodec<int>(JsonCodecs.Int32)));
    }

    private static ApiHeaders Headers(string text) => new([new("X-Value", text)]);
}
