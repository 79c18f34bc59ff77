using System.Text.Json.Nodes;
using Codegen.Pipeline.Input;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.Reading.OpenApi;

/// <summary>A request that the service makes. Only its body is read: the rest is between the service and the user's web server.</summary>
internal static class WebhookReader
{
    /// <summary>Null where it has no body, or none that could be read.</summary>
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

        var contents = ContentReader.Read(content, session, scope);
        var body = contents.Find(candidate => candidate is { Kind: ContentKind.Json, Schema: not null }) ?? contents.Find(IsReadableForm);
        if (body is not { Schema: { } schema })
        {
            scope.Skip(JsonPointer.Append(source.Pointer, "requestBody"), "its body is neither JSON with a schema nor a form of named fields");
            return null;
        }

        var name = string.IsNullOrWhiteSpace(typed.OperationId) ? source.Path : typed.OperationId!;
        return new ApiWebhook(source.Pointer, name, source.Method, typed.Summary, typed.Description, schema) { IsForm = body.Kind == ContentKind.Form };
    }

    private static bool IsReadableForm(ApiContent content) => content is { Kind: ContentKind.Form, Schema: ObjectSchema or ReferenceSchema or AllOfSchema };
}
