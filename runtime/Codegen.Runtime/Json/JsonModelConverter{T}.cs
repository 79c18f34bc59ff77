using System.Text.Json;
using System.Text.Json.Serialization;

namespace Codegen.Runtime.Json;

/// <summary>Lets <see cref="JsonSerializer"/> read and write a generated type through the type's own codec.</summary>
/// <typeparam name="T">The type.</typeparam>
public sealed class JsonModelConverter<T> : JsonConverter<T>
    where T : IJsonModel<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        using var buffer = new JsonBuffer();
        Utf8JsonWriter writer = JsonBuffer.RentWriter(buffer);
        document.RootElement.WriteTo(writer);
        writer.Flush();
        JsonBuffer.ReturnWriter(writer);
        return T.Codec.Parse(buffer.Written);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        var json = new JsonOutput(writer);
        T.Codec.Write(ref json, value);
    }
}
