using System.Text.Json.Nodes;
using Codegen.Pipeline.Input;

namespace Codegen.Pipeline.Reading.OpenApi;

/// <summary>An operation before it is read.</summary>
/// <param name="PathPointer">Where the path's key stands.</param>
/// <param name="ItemPointer">Where the path's content stands; elsewhere than the key if the path is a reference.</param>
/// <param name="Method">As written, which is lower case.</param>
internal sealed record OperationSource(string Path, string PathPointer, JsonObject Item, string ItemPointer, string Method, JsonNode? Operation)
{
    public string Pointer => ItemPointer + "/" + Method;

    /// <summary>What messages call it.</summary>
    public string Subject => Method.ToUpperInvariant() + " " + Path;

    public bool IsIn(OperationSelection selection)
    {
        var tags = (JsonNodes.Member(Operation, "tags") as JsonArray)?.Select(JsonNodes.Text).OfType<string>().ToArray() ?? [];
        return selection.Takes(Method.ToUpperInvariant(), Path, tags, JsonNodes.Text(JsonNodes.Member(Operation, "operationId")));
    }
}
