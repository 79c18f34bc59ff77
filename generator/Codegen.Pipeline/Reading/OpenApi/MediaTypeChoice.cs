using System.Text.Json.Nodes;
using Codegen.Pipeline.Input;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Problems;
using JsonPointer = Codegen.Pipeline.Input.JsonPointer;

namespace Codegen.Pipeline.Reading.OpenApi;

/// <summary>Which of the media types of its body an operation prefers (<c>x-codegen-media-type</c>).</summary>
/// <param name="Stated">What the document says; null where it says nothing.</param>
internal sealed record MediaTypeChoice(string Pointer, string? Stated)
{
    private const string Extension = "x-codegen-media-type";

    public static MediaTypeChoice Of(JsonObject operation, string operationPointer) =>
        new(JsonPointer.Append(operationPointer, Extension), operation.TryGetPropertyValue(Extension, out var node) ? JsonNodes.Text(node) ?? "" : null);

    public bool Is(string mediaType) =>
        Stated is not null && string.Equals(MediaTypes.Bare(Stated), MediaTypes.Bare(mediaType), StringComparison.OrdinalIgnoreCase);

    /// <summary>Puts the preferred content before the others; false where the document prefers none of them.</summary>
    public bool MoveToFront(List<ApiContent> contents, ReadScope scope)
    {
        var index = contents.FindIndex(content => Is(content.MediaType));
        if (index > 0)
        {
            contents.Insert(0, contents[index]);
            contents.RemoveAt(index + 1);
        }
        else if (index < 0 && Stated is not null)
        {
            scope.Note(ProblemId.BadExtension, Pointer, Extension, Stated, string.Join(", ", contents.Select(content => content.MediaType)));
        }

        return index >= 0;
    }
}
