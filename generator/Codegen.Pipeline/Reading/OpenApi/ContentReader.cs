using Codegen.Pipeline.Input;
using Codegen.Pipeline.Model;
using Microsoft.OpenApi;
using JsonPointer = Codegen.Pipeline.Input.JsonPointer;
using ParameterStyle = Codegen.Pipeline.Model.ParameterStyle;

namespace Codegen.Pipeline.Reading.OpenApi;

/// <summary>The media types of a body or an answer.</summary>
internal static class ContentReader
{
    /// <summary>Those that we can write or read, the preferred one first.</summary>
    /// <param name="isSent">It is a request's, so that we write it: a multipart answer comes as bytes.</param>
    public static List<ApiContent> Read(IDictionary<string, IOpenApiMediaType> content, ReadSession session, ReadScope scope, bool isSent = false)
    {
        var contents = new List<ApiContent>();
        foreach (var entry in content)
        {
            var schema = Schema(entry.Value, session, scope);
            var mediaType = Name(entry.Key);
            if (mediaType is not null && KindOf(mediaType, schema, isSent) is { } kind)
            {
                var fields = kind == ContentKind.Form ? Fields(entry.Value, session) : [];
                var isDescribed = kind is ContentKind.Text or ContentKind.Binary && !MediaTypes.IsPlain(schema);
                contents.Add(new ApiContent(TypedDocument.PointerOf(entry.Value), mediaType, kind, isDescribed ? null : schema, [.. fields])
                {
                    ItemSchema = ItemSchema(entry.Value, session, scope),
                    Parts = kind == ContentKind.Multipart ? [.. PartReader.Read(entry.Value, session, scope)] : [],
                    ShapelessIsFile = kind == ContentKind.Multipart && !session.Version.StartsWith("3.0", StringComparison.Ordinal),
                    IsDescribed = isSent && isDescribed,
                });
            }
        }

        return [.. contents.OrderBy(candidate => candidate.Kind)];
    }

    /// <summary>The first one as JSON, where what stands there is no media type at all; else null.</summary>
    public static ApiContent? ReadMisnamed(IDictionary<string, IOpenApiMediaType> content, ReadSession session, ReadScope scope)
    {
        var entry = content.First();
        if (MediaTypes.IsValid(entry.Key))
        {
            return null;
        }

        var pointer = TypedDocument.PointerOf(entry.Value);
        scope.Simplify(pointer, $"The media type '{entry.Key}', which is none,", "JSON");
        return new ApiContent(pointer, "application/json", ContentKind.Json, Schema(entry.Value, session, scope), []);
    }

    public static ApiSchema? Schema(IOpenApiMediaType? media, ReadSession session, ReadScope scope)
    {
        if (media?.Schema is null)
        {
            return null;
        }

        var pointer = TypedDocument.PointerOf(media.Schema);
        return session.Schemas.Read(session.Tree.Find(pointer), pointer, scope);
    }

    public static ApiSchema? ItemSchema(IOpenApiMediaType media, ReadSession session, ReadScope scope)
    {
        var pointer = JsonPointer.Append(TypedDocument.PointerOf(media), "itemSchema");
        return session.Tree.Find(pointer) is { } schema ? session.Schemas.Read(schema, pointer, scope) : null;
    }

    private static ContentKind? KindOf(string mediaType, ApiSchema? schema, bool isSent) =>
        isSent && MediaTypes.IsMultipart(mediaType) ? ContentKind.Multipart : MediaTypes.KindOf(mediaType, schema);

    /// <summary>A range of media types stands for JSON, which is what its authors mean by it; null where the text is none at all.</summary>
    private static string? Name(string mediaType)
    {
        if (!MediaTypes.IsValid(mediaType))
        {
            return null;
        }

        return MediaTypes.Bare(mediaType) is "*/*" or "application/*" ? "application/json" : mediaType;
    }

    private static IEnumerable<FormField> Fields(IOpenApiMediaType media, ReadSession session)
    {
        foreach (var entry in media.Encoding ?? new Dictionary<string, OpenApiEncoding>())
        {
            var style = ParameterReader.StyleOf(entry.Value.Style);
            var isJson = entry.Value.ContentType is { } type && MediaTypes.KindOf(type, null) == ContentKind.Json;
            if (style is ParameterStyle.Simple or ParameterStyle.Label or ParameterStyle.Matrix)
            {
                style = null;
            }

            // Microsoft.OpenApi takes a missing style for another one than form here, and its default of explode with it.
            var source = session.Tree.Find(TypedDocument.PointerOf(entry.Value));
            var isStyled = JsonNodes.Member(source, "style") is not null || JsonNodes.Member(source, "explode") is not null || JsonNodes.Member(source, "allowReserved") is not null;
            yield return new FormField(
                entry.Key,
                isStyled ? style ?? ParameterStyle.Form : null,
                JsonNodes.Flag(JsonNodes.Member(source, "explode")) ?? style is null or ParameterStyle.Form,
                entry.Value.AllowReserved == true,
                isJson && !isStyled);
        }
    }
}
