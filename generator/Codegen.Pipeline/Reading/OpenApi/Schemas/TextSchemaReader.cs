using Codegen.Pipeline.Input;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.Reading.OpenApi.Schemas;

/// <summary>Texts; a <c>file</c> (OpenAPI 2.0) is a binary one.</summary>
internal static class TextSchemaReader
{
    public static ApiSchema? Read(SchemaNode node)
    {
        if (node.Type is not ("string" or "file"))
        {
            return null;
        }

        var (least, most) = ConstraintReader.Counts(node, "minLength", "maxLength");
        var pattern = JsonNodes.Text(node["pattern"]);
        return new TextSchema(
            SchemaFactsReader.Read(node),
            node.Type == "file" ? "binary" : Format(node),
            JsonNodes.Text(node["x-codegen-date-format"]),
            least,
            most,
            pattern)
        {
            PatternProgram = pattern is null ? [] : ConstraintReader.Pattern(node, pattern),
        };
    }

    /// <summary>OpenAPI 3.1 says by content keywords what 3.0 says by format.</summary>
    private static string? Format(SchemaNode node)
    {
        var format = JsonNodes.Text(node["format"]);
        if (format is not null)
        {
            return format;
        }

        return JsonNodes.Text(node["contentEncoding"]) switch
        {
            "base64" => "byte",
            null when node.Has("contentMediaType") => "binary",
            _ => null,
        };
    }
}
