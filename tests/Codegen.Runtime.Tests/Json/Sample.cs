using Codegen.Runtime.Json;

namespace Codegen.Runtime.Tests.Json;

/// <summary>A model and its codec in the shape of generated code.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(JsonModelConverter<Sample>))]
internal sealed class Sample : IJsonModel<Sample>
{
    internal Sample(JsonConstruction construction)
    {
        _ = construction;
    }

    static JsonCodec<Sample> IJsonModel<Sample>.Codec => SampleCodec.Instance;

    internal string Id { get; set; } = null!;

    internal int? Count { get; set; }

    internal SampleColor? Color { get; set; }

    internal IReadOnlyList<Sample>? Children { get; set; }

    internal Optional<string?> Note { get; set; }
}
