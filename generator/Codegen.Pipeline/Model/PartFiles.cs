namespace Codegen.Pipeline.Model;

/// <summary>Which members of a multipart body are files.</summary>
/// <param name="resolve">Finds what a reference names.</param>
public sealed class PartFiles(Func<ApiSchema, ApiSchema> resolve)
{
    /// <summary>As deep as it makes sense to look: lists of choices of lists.</summary>
    private const int Deepest = 4;

    public FileCount Of(ApiContent content, ApiProperty property)
    {
        var part = content.Parts.FirstOrDefault(candidate => string.Equals(candidate.Name, property.Name, StringComparison.Ordinal));
        return Of(property.Schema, part?.Kind == ContentKind.Binary, part?.Kind is null ? content.ShapelessIsFile : part.Kind == ContentKind.Binary, 0);
    }

    /// <summary>The same for a member wherever it is sent.</summary>
    public FileCount Of(ApiSchema schema) => Of(schema, false, false, 0);

    /// <param name="isOpaque">The document names media types for it that are no text.</param>
    /// <param name="shapelessIsFile">What has no shape is a file.</param>
    private FileCount Of(ApiSchema schema, bool isOpaque, bool shapelessIsFile, int depth) => resolve(schema) switch
    {
        _ when depth == Deepest => FileCount.None,
        { Facts.ValueFormat: not null } => FileCount.None,
        TextSchema text => text.Format == "binary" || text.MayBeBinary || (isOpaque && text is { Format: null, DateFormat: null }) ? FileCount.One : FileCount.None,
        AnySchema => shapelessIsFile ? FileCount.One : FileCount.None,
        ArraySchema array => Of(array.Items, isOpaque, shapelessIsFile, depth + 1) == FileCount.None ? FileCount.None : FileCount.Many,
        UnionSchema union => Of(union, isOpaque, depth),
        _ => FileCount.None,
    };

    /// <summary>A choice between files and texts, such as addresses of files: a file can be a text as well.</summary>
    private FileCount Of(UnionSchema union, bool isOpaque, int depth)
    {
        var most = FileCount.None;
        foreach (var variant in union.Variants)
        {
            var count = Of(variant.Schema, isOpaque, false, depth + 1);
            if (count == FileCount.None && resolve(variant.Schema) is not (TextSchema { Format: not "byte" } or EnumSchema { IsInteger: false }))
            {
                return FileCount.None;
            }

            most = count > most ? count : most;
        }

        return most;
    }
}
