using System.Text.Json.Nodes;
using Codegen.Pipeline.Model.Formats;
using Codegen.Pipeline.Reading.Descriptors.Values;

namespace Codegen.Pipeline.Reading.Descriptors.Schemas;

/// <summary>What schemas may name.</summary>
internal sealed class SchemaNames(JsonObject? schemas, IReadOnlyDictionary<string, ValueFormat> formats)
{
    /// <summary>What references begin with.</summary>
    public const string Home = "#/schemas/";

    public static readonly TextRule Reference = new(
        "a reference such as #/schemas/Name",
        text => text.StartsWith(Home, StringComparison.Ordinal) && TextRules.SchemaName.Fits(text.Substring(Home.Length)));

    public IReadOnlyDictionary<string, ValueFormat> Formats => formats;

    public IEnumerable<string> Schemas => (schemas ?? []).Select(member => member.Key);

    public bool IsSchema(string name) => schemas?.ContainsKey(name) == true;

    public bool IsReference(string text) => text.StartsWith(Home, StringComparison.Ordinal) && IsSchema(text.Substring(Home.Length));
}
