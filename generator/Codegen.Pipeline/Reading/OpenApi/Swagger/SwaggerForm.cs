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

    public ApiBody? Read(string operationPointer, string method, MediaTypeChoice choice, ReadSession session, ReadScope scope)
    {
        var pointer = SwaggerParameters.Pointer(Fields[0]);
        if (BodyReader.IsWithout(method))
        {
            scope.Simplify(pointer, $"The body of a {method} request", "no body");
            return null;
        }

        var properties = Properties(session, scope);
        var schema = new ObjectSchema(new SchemaFacts(JsonPointer.Append(operationPointer, "parameters")), [.. properties], null);
        var styles = Styles().ToList();
        var content = IsMultipart(choice, session)
            ? new ApiContent(pointer, Multipart, ContentKind.Multipart, schema, []) { Parts = [.. styles.Select(Part)] }
            : new ApiContent(pointer, UrlEncoded, ContentKind.Form, schema, [.. styles]);
        var isChosen = choice.MoveToFront([content], scope);
        return new ApiBody(pointer, properties.Exists(property => property.Required), null, [content]) { IsChosen = isChosen };
    }

    /// <summary>A file needs several parts; everything else is a plain form, unless the document names parts alone or prefers them.</summary>
    private bool IsMultipart(MediaTypeChoice choice, ReadSession session)
    {
        var types = Consumes.Select(type => MediaTypes.Bare(type).ToLowerInvariant()).ToList();
        return Fields.Any(field => JsonNodes.Text(field["type"]) == "file" || ItemType(field, session) == "file")
            || (types.Contains(Multipart) && (!types.Contains(UrlEncoded) || choice.Is(Multipart)));
    }

    private static string? ItemType(JsonObject field, ReadSession session) =>
        JsonNodes.Text(JsonNodes.Member(session.Tree.Find(JsonPointer.Append(SwaggerParameters.SchemaPointer(field), "items")), "type"));

    private static BodyPart Part(FormField field) => new(field.Name, [], null, field.Style, field.Explode, []);

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
            var (_, explode) = SwaggerParameters.StyleOf(format);
            var known = format is "ssv" or "pipes" or "tsv" ? SwaggerParameters.DelimiterOf(format) : ParameterStyle.Form;
            yield return new FormField(JsonNodes.Text(field["name"]) ?? "", known, explode, false, false);
        }
    }
}
