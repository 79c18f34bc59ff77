using Codegen.Pipeline.Collections;

namespace Codegen.Pipeline.Model;

/// <summary>One media type of a body or an answer.</summary>
/// <param name="MediaType">As written in the document, checked to be a media type.</param>
/// <param name="Schema">Null where the document gives none.</param>
/// <param name="Fields">Per-field styles of a form body; empty otherwise.</param>
public sealed record ApiContent(string Pointer, string MediaType, ContentKind Kind, ApiSchema? Schema, EquatableArray<FormField> Fields)
{
    /// <summary>The shape of each item of a stream of values (OpenAPI 3.2); null where the document gives none.</summary>
    public ApiSchema? ItemSchema { get; init; }

    /// <summary>What the document says of parts of a multipart body; those that it says nothing of are not listed.</summary>
    public EquatableArray<BodyPart> Parts { get; init; } = [];

    /// <summary>In a multipart body: a member without any shape is a file (OpenAPI 3.1).</summary>
    public bool ShapelessIsFile { get; init; }

    /// <summary>The document says what is inside of this text or these bytes, and we leave that to the caller.</summary>
    public bool IsDescribed { get; init; }

    /// <summary>Of an answer: what to ask for where that is more than the media type alone, else null.</summary>
    public string? Accept { get; init; }
}
