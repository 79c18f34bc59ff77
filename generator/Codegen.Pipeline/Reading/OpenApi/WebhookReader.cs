using System.Text.Json.Nodes;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.Reading.OpenApi;

/// <summary>A request that the service makes. Only its body is read: the rest is between the service and the user's web server.</summary>
internal static class WebhookReader
{
    /// <summary>Null where it has no JSON body, so that there is nothing to read.</summary>
    public static ApiWebhook? Read(OperationSource source, ReadSession session, ReadScope scope)
    {
        if (source.Operation is not JsonObject operation)
        {
            scope.Skip(source.Pointer, "it is not an object");
            return null;
        }

        var (_, typed, _) = OperationReader.Typed(source, operation, session, scope);
        if (scope.Failures.Count > 0 || typed.RequestBody?.Content is not { Count: > 0 } content)
        {
            return null;
        }

        return ContentReader.Read(content, session, scope).Find(candidate => candidate is { Kind: ContentKind.Json, Schema: not null }) is { Schema: { } schema }
            ? new ApiWebhook(source.Pointer, string.IsNullOrWhiteSpace(typed.OperationId) ? source.Path : typed.OperationId!, source.Method, typed.Summary, typed.Description, schema)
            : null;
    }
}
