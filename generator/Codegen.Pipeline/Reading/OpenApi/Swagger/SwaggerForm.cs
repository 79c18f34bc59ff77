using System.Text.Json.Nodes;
using Codegen.Pipeline.Input;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.Reading.OpenApi.Swagger;

/// <summary>The fields of a form, which OpenAPI 2.0 declares one by one, as a body with one shape.</summary>
/// <param name="Fields">Outlines of the parameters.</param>
internal sealed record SwaggerForm(IReadOnlyList<JsonObject> Fields, IReadOnlyList<string> Consumes)
{
    private const string UrlEncoded = "application/x-www-form-urlencoded";
    private const string Multipart = "multipart/form-data";

    public static bool IsForm(string mediaType) => MediaTypes.Bare(mediaType).ToLowerInvariant() is UrlEncoded or Multipart;

    public ApiBody? Read(string operationPointer, string method, ReadSession session, ReadScope scope)
    {
        var pointer = SwaggerParameters.Pointer(Fields[0]);
        if (BodyReader.IsWithout(method))
        {
            scope.Simplify(pointer, $"The body of a {method} request", "no body");
            return null;
        }

        var properties = Properties(session, scope);
        var schema = new ObjectSchema(new SchemaFacts(JsonPointer.Append(operationPointer, "parameters")), [.. properties], null);
        var mediaType = MediaType();
        if (MediaTypes.KindOf(mediaType, schema) is not { } kind)
        {
            scope.Skip(pointer, $"it sends {mediaType}, which is not supported");
            return null;
        }

        return new ApiBody(pointer, properties.Exists(property => property.Required), null, [new ApiContent(pointer, mediaType, kind, schema, [.. Styles()])]);
    }

    /// <summary>A file needs several parts; everything else is a plain form, unless the document names parts alone.</summary>
    private string MediaType()
    {
        var types = Consumes.Select(type => MediaTypes.Bare(type).ToLowerInvariant()).ToList();
        var needsParts = Fields.Any(field => JsonNodes.Text(field["type"]) == "file");
        return needsParts || (types.Contains(Multipart) && !types.Contains(UrlEncoded)) ? Multipart : UrlEncoded;
    }

    private List<ApiProperty> Properties(ReadSession session, ReadScope scope)
    {
        var properties = new List<ApiProperty>();
        foreach (var field in Fields)
        {
            var pointer = SwaggerParameters.Pointer(field);
            if (JsonNodes.Text(field["name"]) is not { } name || string.IsNullOrWhiteSpace(name))
            {
                scope.Skip(pointer, "a parameter has no name");
            }
            else if (properties.Exists(known => known.Name == name))
            {
                scope.Simplify(pointer, $"The second parameter '{name}'", "the first one");
            }
            else
            {
                var place = SwaggerParameters.SchemaPointer(field);
                var schema = session.Schemas.Read(session.Tree.Find(place), place, scope);
                properties.Add(new ApiProperty(name, JsonNodes.Flag(field["required"]) == true, schema));
            }
        }

        return properties;
    }

    private IEnumerable<FormField> Styles()
    {
        foreach (var field in Fields.Where(field => JsonNodes.Text(field["type"]) == "array"))
        {
            var format = JsonNodes.Text(field["collectionFormat"]);
            var (style, explode) = SwaggerParameters.StyleOf(format);
            var known = format == "tsv" ? ParameterStyle.TabDelimited : style switch
            {
                "spaceDelimited" => ParameterStyle.SpaceDelimited,
                "pipeDelimited" => ParameterStyle.PipeDelimited,
                _ => ParameterStyle.Form,
            };
            yield return new FormField(JsonNodes.Text(field["name"]) ?? "", known, explode, false, false);
        }
    }
}
