using Codegen.Pipeline.Model;
using Codegen.Pipeline.Reading.Descriptors.Values;

namespace Codegen.Pipeline.Reading.Descriptors;

/// <summary>Switches of the client's options.</summary>
internal static class SettingReader
{
    public static ApiSetting? Read(string name, DescriptorValue value) => value.Object(source =>
    {
        var description = source.Required("description").Text(TextRules.Prose) ?? "";
        var values = source.Required("values").Distinct(item => item.Text(TextRules.KebabName), 2);
        var standard = source.Required("default");
        var text = standard.Text(TextRules.KebabName);
        if (text is not null && values.Count > 0 && !values.Contains(text))
        {
            source.Mistakes.BadChoice(standard.Pointer, text, values);
        }

        return new ApiSetting(source.Pointer, name, description, [.. values], text ?? "");
    });
}
