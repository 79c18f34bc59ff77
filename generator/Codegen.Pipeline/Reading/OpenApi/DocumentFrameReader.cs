using Codegen.Pipeline.Model;
using Codegen.Pipeline.Reading.OpenApi.Swagger;
using Microsoft.OpenApi;

namespace Codegen.Pipeline.Reading.OpenApi;

/// <summary>Reads what stands beside the paths and the schemas.</summary>
internal static class DocumentFrameReader
{
    public static DocumentFrame Read(ReadSession session, ReadScope scope)
    {
        var shape = session.Swagger is null ? OutlineShapes.Document : SwaggerShapes.Document;
        var outline = new OutlineWriter(session.References, scope, false).Write(session.Tree.Root, "", shape);
        if (session.Swagger is not null)
        {
            SwaggerDocument.Convert(outline);
        }

        var document = TypedDocument.Read(outline, session.Version);
        var schemes = document.Components?.SecuritySchemes;
        var servers = ServerReader.Read(document.Servers, scope);
        var frame = new DocumentFrame(
            document.Info?.Title ?? "",
            document.Info?.Version ?? "",
            document.Info?.Description,
            servers,
            Tags(document),
            SecuritySchemeReader.Read(schemes, session.References, new OAuthAddresses(servers), scope),
            new HashSet<string>(schemes?.Keys ?? (IEnumerable<string>)[], StringComparer.Ordinal));
        return frame with { Security = SecurityReader.Read(document.Security ?? [], "/security", frame, scope) };
    }

    private static List<ApiTag> Tags(OpenApiDocument document)
    {
        var tags = new List<ApiTag>();
        foreach (var tag in document.Tags ?? new HashSet<OpenApiTag>())
        {
            if (!string.IsNullOrWhiteSpace(tag.Name) && !tags.Exists(known => known.Name == tag.Name))
            {
                tags.Add(new ApiTag(TypedDocument.PointerOf(tag), tag.Name!, tag.Description));
            }
        }

        return tags;
    }
}
