using Codegen.Pipeline.Model;
using Codegen.Pipeline.Reading.Descriptors.Values;

namespace Codegen.Pipeline.Reading.Descriptors;

/// <summary>Switches of the client's options.</summary>
internal static class SettingReader
{
    public static ApiSetting? Read(string name, DescriptorValue value) => value.Object(source => new ApiSetting(
        source.Pointer,
        name,
        source.Required("description").Text(TextRules.Prose) ?? "",
        [.. source.Required("values").Distinct(item => item.Text(TextRules.KebabName), 2)],
        source.Required("default").Text(TextRules.KebabName) ?? ""));
}
