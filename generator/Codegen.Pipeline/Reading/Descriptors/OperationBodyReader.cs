using System.Text.Json.Nodes;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Model.Protocols;
using Codegen.Pipeline.Reading.Descriptors.Values;

namespace Codegen.Pipeline.Reading.Descriptors;

/// <summary>JSON bodies, and the data of actions.</summary>
internal static class OperationBodyReader
{
    private static readonly Choice<bool>[] Forms = [new("array", false), new("object", true)];

    public static OperationBody? Read(DescriptorValue value, DescriptorSession session, ReadScope scope) => value.Object(source =>
    {
        var schema = session.Schema(source.Required("schema"), scope);
        var content = new ApiContent(source.Pointer, "application/json", ContentKind.Json, schema, []);
        var body = new ApiBody(
            source.Pointer,
            source.Optional("required").Flag() ?? true,
            source.Optional("description").Text(TextRules.Prose),
            [content]);
        return new OperationBody(body, OneItem(source.Optional("oneItem"), session));
    });

    private static OneItemForm? OneItem(DescriptorValue value, DescriptorSession session)
    {
        if (value.Node is JsonObject)
        {
            return session.SettingName(value, Forms.Select(form => form.Text)) is { } setting ? new OneItemForm(setting) : null;
        }

        return value.Choice(Forms) == true ? new OneItemForm(null) : null;
    }
}
