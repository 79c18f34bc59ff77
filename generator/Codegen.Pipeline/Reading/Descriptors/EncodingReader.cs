using System.Text.Json.Nodes;
using Codegen.Pipeline.Model.Protocols;
using Codegen.Pipeline.Reading.Descriptors.Values;

namespace Codegen.Pipeline.Reading.Descriptors;

/// <summary>How texts are written before percent-encoding.</summary>
internal static class EncodingReader
{
    /// <summary>The encodings that there are.</summary>
    public static readonly Choice<int>[] Names = DescriptorChoices.Of("plain", "utf-16be-hex", "utf-8-hex", "base64");

    public static ParameterEncoding? Read(DescriptorValue value, DescriptorSession session)
    {
        if (value.Node is JsonObject json && !json.ContainsKey("setting"))
        {
            return value.Object(source => new ParameterEncoding(
                source.Pointer,
                source.Required("by").Text(TextRules.Name),
                [.. source.Required("cases").Items(item => item.Object(entry => Case(entry, session)), 1)],
                Text(source.Required("otherwise"), session) ?? new TextEncoding("plain", null)));
        }

        return Text(value, session) is { } encoding ? new ParameterEncoding(value.Pointer, null, [], encoding) : null;
    }

    private static EncodingCase? Case(DescriptorObject source, DescriptorSession session)
    {
        var values = source.Required("values").Distinct(item => item.Scalar(), 1);
        return Text(source.Required("use"), session) is { } use ? new EncodingCase([.. values], use) : null;
    }

    private static TextEncoding? Text(DescriptorValue value, DescriptorSession session)
    {
        if (value.Node is JsonObject)
        {
            return session.SettingName(value, Names.Select(name => name.Text)) is { } setting ? new TextEncoding(null, setting) : null;
        }

        return value.Choice(Names) is { } name ? new TextEncoding(Names[name].Text, null) : null;
    }
}
