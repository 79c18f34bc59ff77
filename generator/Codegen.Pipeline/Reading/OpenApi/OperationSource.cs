using System.Text.Json.Nodes;
using Codegen.Pipeline.Input;

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

    public bool IsIn(OperationSelection selection)
    {
        var tags = (JsonNodes.Member(Operation, "tags") as JsonArray)?.Select(JsonNodes.Text).OfType<string>().ToArray() ?? [];
        return selection.Takes(Method, Path, tags, JsonNodes.Text(JsonNodes.Member(Operation, "operationId")));
    }
}
