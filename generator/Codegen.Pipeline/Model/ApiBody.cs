using Codegen.Pipeline.Collections;

namespace Codegen.Pipeline.Model;

/// <summary>A request body: at least one content that we can write, the preferred one first.</summary>
public sealed record ApiBody(string Pointer, bool Required, string? Description, EquatableArray<ApiContent> Contents)
{
    /// <summary>The document says which content is preferred (<c>x-codegen-media-type</c>).</summary>
    public bool IsChosen { get; init; }
}
