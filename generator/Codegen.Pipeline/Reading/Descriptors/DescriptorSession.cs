using System.Text.Json.Nodes;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Model.Formats;
using Codegen.Pipeline.Model.Protocols;
using Codegen.Pipeline.Reading.Descriptors.Schemas;
using Codegen.Pipeline.Reading.Descriptors.Values;
using Codegen.Pipeline.Reading.OpenApi;

namespace Codegen.Pipeline.Reading.Descriptors;

/// <summary>What all readers of one descriptor share.</summary>
internal sealed record DescriptorSession(
    ReadSession Documents,
    MistakeList Mistakes,
    IReadOnlyDictionary<string, ApiSetting> Settings,
    IReadOnlyDictionary<string, ValueFormat> Formats)
{
    private readonly SchemaCheck _schemas = new(new SchemaNames(Documents.Tree.Root["schemas"] as JsonObject, Formats));

    /// <summary>Looks at schemas that are not read yet.</summary>
    public RawSchema Raw { get; } = new(Documents.References);

    /// <summary>Reads a schema; the scope learns which named ones it uses. One with mistakes, or that is not there, is read as nothing.</summary>
    public ApiSchema? Schema(DescriptorValue value, ReadScope scope)
    {
        var before = Mistakes.Count;
        Check(value);
        return value.IsThere && Mistakes.Count == before ? Documents.Schemas.Read(value.Node, value.Pointer, scope) : null;
    }

    /// <summary>Judges a schema without reading it.</summary>
    public void Check(DescriptorValue value) => _schemas.Run(value);

    /// <summary>Reads <c>{ setting: name }</c>, where the setting's values must be among some.</summary>
    public string? SettingName(DescriptorValue value, IEnumerable<string> allowed) => value.Object(source =>
    {
        var name = source.Required("setting");
        if (name.Text(TextRules.Name) is not { } text)
        {
            return null;
        }

        if (!Settings.TryGetValue(text, out var setting))
        {
            Mistakes.UnknownName(name.Pointer, text, "setting", [.. Settings.Keys]);
        }
        else if (setting.Values.Except(allowed, StringComparer.Ordinal).FirstOrDefault() is { } odd)
        {
            Mistakes.Contradiction(name.Pointer, $"the setting '{text}' has the value '{odd}', but here only these can be chosen: {string.Join(", ", allowed)}");
        }

        return text;
    });

    /// <summary>Judges the name of a format for dates with times.</summary>
    public void MomentFormat(string pointer, string name)
    {
        if (!Formats.TryGetValue(name, out var format) || format.Kind != ValueFormatKind.DateTime)
        {
            Mistakes.UnknownName(pointer, name, "date-time format", Formats.Values.Where(known => known.Kind == ValueFormatKind.DateTime).Select(known => known.Name));
        }
    }

    /// <summary>Reads the headers that every request carries.</summary>
    public static List<FixedHeader> Headers(DescriptorValue value) => value.Members(
        TextRules.Token,
        (name, header) => header.Text(TextRules.HeaderValue) is { } text ? new FixedHeader(name, text) : null);
}
