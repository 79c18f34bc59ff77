using System.Text;
using Codegen.Runtime.Json;
using Xunit;

namespace Codegen.Runtime.Tests.Json;

internal static class Json
{
    internal static T Read<T>(JsonCodec<T> codec, string json) => codec.Parse(Encoding.UTF8.GetBytes(json));

    internal static string Write<T>(JsonCodec<T> codec, T value) => Encoding.UTF8.GetString(codec.ToUtf8Bytes(value));

    internal static JsonDataException Fails<T>(JsonCodec<T> codec, string json) => Assert.Throws<JsonDataException>(() => Read(codec, json));
}
