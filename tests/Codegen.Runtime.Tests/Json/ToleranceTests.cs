using Codegen.Runtime.Http;
using Codegen.Runtime.Json;
using Codegen.Testing.Http;
using Xunit;

namespace Codegen.Runtime.Tests.Json;

/// <summary>What an answer may look like beyond its description, and only where the description says so.</summary>
public class ToleranceTests
{
    private static readonly JsonCodec<IReadOnlyList<int>> Numbers = new ListCodec<int>(JsonCodecs.Int32);
    private static readonly JsonCodec<IReadOnlyDictionary<string, decimal>> Map = new MapCodec<decimal>(JsonCodecs.Decimal);

    [Theory]
    [InlineData("[]", JsonTolerance.EmptyArrayAsObject, 0)]
    [InlineData("{}", JsonTolerance.None, 0)]
    [InlineData("""{"a":"1.5"}""", JsonTolerance.None, 1)]
    [InlineData("""{"a":1.5,}""", JsonTolerance.TrailingCommas, 1)]
    [InlineData("""{"a":[1.5]}""", JsonTolerance.ArrayAsSingle, 1)]
    [InlineData("""{"a":[1.5],"b":["2"]}""", JsonTolerance.ArrayAsSingle, 2)]
    public async Task MapsAreReadAsTheyCome(string json, JsonTolerance reading, int count) =>
        Assert.Equal(count, (await ReadAsync(Map, json, reading)).Count);

    [Theory]
    [InlineData("[]", JsonTolerance.ArrayAsSingle)]
    [InlineData("[1]", JsonTolerance.EmptyArrayAsObject)]
    [InlineData("""{"a":1.5,}""", JsonTolerance.EmptyArrayAsObject)]
    [InlineData("""{"a":[1.5,2]}""", JsonTolerance.ArrayAsSingle)]
    [InlineData("""{"a":[]}""", JsonTolerance.ArrayAsSingle)]
    [InlineData("""{"a":[[1]]}""", JsonTolerance.ArrayAsSingle)]
    [InlineData("""{"a":[1.5]}""", JsonTolerance.SingleAsArray)]
    public Task OtherMapsAreRefused(string json, JsonTolerance reading) =>
        Assert.ThrowsAsync<ApiResponseException>(() => ReadAsync(Map, json, reading));

    [Theory]
    [InlineData("7", JsonTolerance.SingleAsArray, "7")]
    [InlineData("\"7\"", JsonTolerance.SingleAsArray, "7")]
    [InlineData("[7,8]", JsonTolerance.SingleAsArray, "7,8")]
    [InlineData("[[7],8,[9]]", JsonTolerance.ArrayAsSingle, "7,8,9")]
    [InlineData("[7,8,]", JsonTolerance.TrailingCommas, "7,8")]
    public async Task ListsAreReadAsTheyCome(string json, JsonTolerance reading, string expected) =>
        Assert.Equal(expected, string.Join(',', await ReadAsync(Numbers, json, reading)));

    [Theory]
    [InlineData("7", JsonTolerance.ArrayAsSingle)]
    [InlineData("null", JsonTolerance.SingleAsArray)]
    [InlineData("[7,8,]", JsonTolerance.SingleAsArray)]
    public Task OtherListsAreRefused(string json, JsonTolerance reading) =>
        Assert.ThrowsAsync<ApiResponseException>(() => ReadAsync(Numbers, json, reading));

    [Fact]
    public async Task AnObjectMayBeAListOfOne()
    {
        var sample = await ReadAsync(new MapCodec<IReadOnlyDictionary<string, decimal>>(Map), """{"x":[{"a":1}],"y":[],"z":{"b":2}}""", JsonTolerance.ArrayAsSingle | JsonTolerance.EmptyArrayAsObject);

        Assert.Empty(sample["y"]);
        Assert.Equal(2, sample["z"]["b"]);
    }

    [Theory]
    [InlineData("""{"data":{"a":"x"}}""", "$.data.a")]
    [InlineData("""{"data":[1]}""", "$.data")]
    public async Task AMistakeInTheDataIsShownAtItsPlaceInTheWhole(string json, string path)
    {
        var error = await Assert.ThrowsAsync<ApiResponseException>(() => SendAsync(Map, json, JsonTolerance.None, "/data"));

        Assert.Equal(path, Assert.IsType<JsonDataException>(error.InnerException).Path);
    }

    private static Task<T> ReadAsync<T>(JsonCodec<T> codec, string json, JsonTolerance reading) => SendAsync(codec, json, reading);

    private static async Task<T> SendAsync<T>(JsonCodec<T> codec, string json, JsonTolerance reading, params string[] data)
    {
        var operation = new ApiOperation("Test.Read", "GET", "/x", SendClass.Safe) { Answer = new ApiJsonAnswer(null) { Reading = reading, Data = data } };
        using var handler = StubHandler.Json(json);
        using var transport = ApiTransport.ForHandler(new ApiService("Test", "https://api.test.example", "test"), null, [], handler);
        return await transport.SendForJsonAsync(new ApiRequest(operation), codec, CancellationToken.None);
    }
}
