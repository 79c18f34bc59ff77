using Codegen.Pipeline.Model;
using Codegen.Pipeline.Model.Formats;
using Codegen.Pipeline.Model.Protocols;
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
    /// <summary>Reads a schema; the scope learns which named ones it uses. A value that is not there is read as nothing.</summary>
    public ApiSchema? Schema(DescriptorValue value, ReadScope scope) =>
        value.Object(source => SchemaCheck.Run(source, this)) is { } ? Documents.Schemas.Read(value.Node, value.Pointer, scope) : null;

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

    /// <summary>Reads the headers that every request carries.</summary>
    public static List<FixedHeader> Headers(DescriptorValue value) => value.Members(
        TextRules.Token,
        (name, header) => header.Text(TextRules.HeaderValue) is { } text ? new FixedHeader(name, text) : null);
}
