using Codegen.Pipeline.CSharp.Typing;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.CSharp.Naming;

/// <summary>Tells whether an operation answers with a list.</summary>
internal sealed class AnswerShapes(SchemaLookup lookup)
{
    /// <summary>Null where the document does not say.</summary>
    public bool? IsList(ApiOperation operation)
    {
        if (operation.Paging is not null)
        {
            return true;
        }

        var content = operation.Responses.FirstOrDefault(response => response.IsSuccess && response.Content?.Schema is not null)?.Content;
        return content is null ? null : lookup.Resolve(content.Schema!) switch
        {
            ArraySchema => true,
            ObjectSchema shape => HoldsList(shape, operation.Path),
            _ => null,
        };
    }

    // An envelope around a list; an object that merely has lists among its members tells nothing, and the path's plural decides.
    private bool? HoldsList(ObjectSchema shape, string path)
    {
        var lists = shape.Properties.Count(property => lookup.Resolve(property.Schema) is ArraySchema);
        if (lists == 0)
        {
            return shape.Properties.Any(property => lookup.Resolve(property.Schema) is ObjectSchema or AnySchema or UnionSchema) ? null : false;
        }

        var segments = PathOutline.Of(path).Segments;
        return segments.Count > 0 && Plurals.Is(segments[segments.Count - 1].Text) ? true : null;
    }
}
