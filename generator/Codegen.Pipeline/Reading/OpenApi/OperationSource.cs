using System.Text.Json.Nodes;

namespace Codegen.Pipeline.Reading.OpenApi;

/// <summary>An operation before it is read.</summary>
/// <param name="PathPointer">Where the path's key stands.</param>
/// <param name="ItemPointer">Where the path's content stands; elsewhere than the key if the path is a reference.</param>
/// <param name="Method">As it is sent.</param>
/// <param name="Pointer">Where the operation stands.</param>
internal sealed record OperationSource(string Path, string PathPointer, JsonObject Item, string ItemPointer, string Method, JsonNode? Operation, string Pointer)
{
    /// <summary>What messages call it.</summary>
    public string Subject => Method + " " + Path;
}
