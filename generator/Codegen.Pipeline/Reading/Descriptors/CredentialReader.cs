using Codegen.Pipeline.Collections;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Reading.Descriptors.Values;

namespace Codegen.Pipeline.Reading.Descriptors;

/// <summary>The arguments of a client's credentials.</summary>
internal static class CredentialReader
{
    public static EquatableArray<Credential> Read(DescriptorObject source) =>
        [.. source.Required("credentials").Members(TextRules.Name, (name, value) => value.Object(entry => Read(name, entry)), 1)];

    public static EquatableArray<Credential> ReadHeaders(DescriptorObject source) =>
        [.. source.Required("credentials").Members(TextRules.Name, (name, value) => value.Object(entry => ReadHeader(name, entry)), 1)];

    private static Credential Read(string name, DescriptorObject source) => new(
        source.Pointer,
        name,
        source.Optional("name").Text(TextRules.Prose) ?? name,
        "",
        source.Optional("description").Text(TextRules.Prose),
        source.Optional("secret").Flag() ?? true,
        source.Optional("required").Flag() ?? true);

    private static Credential ReadHeader(string name, DescriptorObject source) => new(
        source.Pointer,
        name,
        source.Required("name").Text(TextRules.Token) ?? "",
        source.Optional("prefix").Text(TextRules.Prefix) ?? "",
        source.Optional("description").Text(TextRules.Prose),
        source.Optional("secret").Flag() ?? true,
        true);
}
