using System.Text.Json.Nodes;
using Codegen.Pipeline.Input;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.Reading.OpenApi.Swagger;

/// <summary>Parameters of OpenAPI 2.0, which hold their type themselves, as parameters of OpenAPI 3.</summary>
internal static class SwaggerParameters
{
    /// <summary>Holds the format of a list that OpenAPI 3 has no style for in its place.</summary>
    public const string DelimiterMark = "x-codegen-collection-format";

    /// <summary>The value's shape stands in the parameter itself, but for a parameter that was written as in OpenAPI 3.</summary>
    public static string SchemaPointer(JsonObject parameter) =>
        JsonNodes.Text(JsonNodes.Member(parameter[SwaggerShapes.Schema], OutlineWriter.Stamp)) ?? Pointer(parameter);

    public static string Pointer(JsonObject outline) => JsonNodes.Text(outline[OutlineWriter.Stamp])!;

    public static string? In(JsonObject parameter) => JsonNodes.Text(parameter["in"]);

    public static void Convert(JsonObject parameter, ReadScope scope)
    {
        parameter["schema"] = new JsonObject { [OutlineWriter.Stamp] = SchemaPointer(parameter) };
        if (JsonNodes.Text(parameter["type"]) == "array")
        {
            SetStyle(parameter, scope);
        }

        parameter.Remove("type");
        parameter.Remove("collectionFormat");
    }

    /// <summary>The style's name in OpenAPI 3 and whether the name is repeated; for a query or a form.</summary>
    public static (string Style, bool Explode) StyleOf(string? collectionFormat) => collectionFormat switch
    {
        "multi" => ("form", true),
        "ssv" => ("spaceDelimited", false),
        "pipes" => ("pipeDelimited", false),
        _ => ("form", false),
    };

    /// <summary>Our name of a format that is neither commas nor several parameters.</summary>
    public static ParameterStyle DelimiterOf(string format) => format switch
    {
        "ssv" => ParameterStyle.SpaceDelimited,
        "pipes" => ParameterStyle.PipeDelimited,
        _ => ParameterStyle.TabDelimited,
    };

    private static void SetStyle(JsonObject parameter, ReadScope scope)
    {
        var format = JsonNodes.Text(parameter["collectionFormat"]);
        if (In(parameter) == "query")
        {
            var (style, explode) = StyleOf(format);
            parameter["style"] = style;
            parameter["explode"] = explode;
            if (format == "tsv")
            {
                parameter[DelimiterMark] = format;
            }
        }
        else if (format is "ssv" or "pipes" || (format == "tsv" && In(parameter) == "path"))
        {
            parameter[DelimiterMark] = format;
        }
        else if (format is not (null or "csv"))
        {
            scope.Simplify(JsonPointer.Append(Pointer(parameter), "collectionFormat"), $"A list that is separated by '{format}' outside of a query", "a list that is separated by commas");
        }
    }
}
