using Codegen.Pipeline.Model;
using Codegen.Pipeline.Model.Protocols;
using Codegen.Pipeline.Reading.Descriptors.Values;

namespace Codegen.Pipeline.Reading.Descriptors;

/// <summary>One field of a record.</summary>
internal static class DelimitedFieldReader
{
    public static DelimitedField Read(DescriptorObject source, DescriptorSession session, ReadScope scope)
    {
        var name = source.Required("name").Text(TextRules.Name) ?? "";
        return new DelimitedField(
            source.Pointer,
            name,
            source.Optional("column").Text(TextRules.Prose) ?? name,
            source.Required("role").Choice(DescriptorChoices.Role) ?? FieldRole.Value,
            source.Optional("optional").Flag() ?? false,
            source.Optional("description").Text(TextRules.Prose),
            session.Schema(source.Optional("schema"), scope) ?? new TextSchema(new SchemaFacts(source.Pointer), null, null, null, null, null));
    }
}
