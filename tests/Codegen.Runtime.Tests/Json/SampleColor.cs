using System.Text.Json.Serialization;
using Codegen.Runtime.Json;

namespace Codegen.Runtime.Tests.Json;

[JsonConverter(typeof(OpenEnumConverter<SampleColor>))]
internal readonly struct SampleColor : IEquatable<SampleColor>, IOpenEnum<SampleColor>
{
    private static readonly OpenEnumTable Values = new(["red", "dark green", "жовтий"]);

    private readonly string? _value;

    private SampleColor(string value)
    {
        _value = value;
    }

    public static SampleColor Red { get; } = new("red");

    static OpenEnumTable IOpenEnum<SampleColor>.Table => Values;

    public string Value => _value!;

    static SampleColor IOpenEnum<SampleColor>.FromValue(string value) => new(value);

    public bool Equals(SampleColor other) => _value == other._value;

    public override bool Equals(object? obj) => obj is SampleColor other && Equals(other);

    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
}
