using Codegen.Pipeline.Collections;
using Codegen.Pipeline.CSharp.Naming;
using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.Model.Formats;

namespace Codegen.Pipeline.CSharp.Typing;

/// <summary>The C# types of values with a text format of the API's own.</summary>
internal sealed class ValueFormatTypes
{
    private readonly Dictionary<string, (ValueFormat Format, Code Field)> _byName = new(StringComparer.Ordinal);
    private readonly Code _owner;

    /// <param name="owner">The class that holds the formats.</param>
    public ValueFormatTypes(EquatableArray<ValueFormat> formats, Code owner)
    {
        _owner = owner;
        var names = new NameScope(new Problems.ProblemBag(), ["ErrorCodes", "Answer", "Envelope", "Headers"]);
        foreach (var format in formats)
        {
            _byName[format.Name] = (format, Code.Identifier(names.Take(format.Pointer, Casing.Pascal(format.Name) + "Format")));
        }
    }

    /// <summary>The formats and the names of their fields, in the document's order.</summary>
    public IEnumerable<(ValueFormat Format, Code Field)> All => _byName.Values;

    public (ValueFormat Format, Code Field)? Find(string? name) =>
        name is not null && _byName.TryGetValue(name, out var found) ? found : null;

    public TypeUse? Map(string? name, CodecTable codecs)
    {
        if (Find(name) is not { } found)
        {
            return null;
        }

        var type = TypeOf(found.Format);
        var field = Code.Of($"{_owner}.{found.Field}");
        var reader = found.Format.Kind == ValueFormatKind.Boolean ? Code.Of($"FlagFormatCodec") : Code.Of($"ValueFormatCodec<{type}>");
        var codec = codecs.Keep(type, Code.Of($"new {Names.Json}.{reader}({field})"), found.Field.ToString());
        return new TypeUse(
            type,
            true,
            codec,
            Code.Of($"{codec}.Read(ref json)"),
            Casing.Pascal(found.Format.Name),
            value => Code.Of($"{codec}.Write(ref json, {value});"),
            value => Code.Of($"{field}.OfValue({value})"));
    }

    public static Code TypeOf(ValueFormat format) => format.Kind switch
    {
        ValueFormatKind.Date => PrimitiveTypes.Date.Type,
        ValueFormatKind.Time => PrimitiveTypes.Time.Type,
        ValueFormatKind.DateTime when format.Zone == ValueZone.Unspecified => Code.Of($"{Names.Json}.ProviderTime"),
        ValueFormatKind.DateTime => PrimitiveTypes.DateTime.Type,
        ValueFormatKind.Offset => Code.Of($"global::System.TimeSpan"),
        ValueFormatKind.Period => Code.Of($"{Names.Json}.TimePeriod"),
        _ => PrimitiveTypes.Boolean.Type,
    };
}
