using System.Text.Json.Nodes;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Reading.OpenApi.Swagger;
using Microsoft.OpenApi;

namespace Codegen.Pipeline.Reading.OpenApi;

/// <summary>One call of the API. What cannot be read is said in the scope, and the result is then worth nothing.</summary>
internal static class OperationReader
{
    public static ApiOperation? Read(OperationSource source, ReadSession session, DocumentFrame frame, ReadScope scope)
    {
        var path = PathKey.Of(source.Path);
        if (PathTemplate.Refuse(path.Path) is { } reason)
        {
            scope.Skip(source.PathPointer, reason);
            return null;
        }

        if (source.Operation is not JsonObject operation)
        {
            scope.Skip(source.Pointer, "it is not an object");
            return null;
        }

        var (item, typed, form) = Typed(source, operation, session, scope);
        if (scope.Failures.Count > 0)
        {
            return null;
        }

        var method = source.Method;
        var declared = ParameterList.Read(item.Parameters, typed.Parameters, session, scope);
        var queried = PathQuery.Match(path, source.PathPointer, declared, scope);
        var parameters = PathParameters.Match(path.Path, source.PathPointer, queried, scope);
        var (safety, key) = SendSafetyReader.Read(typed, method, parameters, scope);
        var choice = MediaTypeChoice.Of(operation, source.Pointer);
        var servers = ServerReader.Read((typed.Servers ?? []).Concat(item.Servers ?? []), scope);
        return new ApiOperation(
            source.Pointer,
            string.IsNullOrWhiteSpace(typed.OperationId) ? null : typed.OperationId,
            method,
            path.Path,
            Tag(operation),
            typed.Summary,
            typed.Description,
            typed.Deprecated,
            [.. parameters],
            form is null ? BodyReader.Read(typed.RequestBody, method, choice, session, scope) : form.Read(source.Pointer, method, choice, session, scope),
            [.. ResponseReader.Read(typed, session, scope)],
            operation["security"] is JsonArray
                ? SecurityReader.Read(typed.Security ?? [], source.Pointer + "/security", frame, scope)
                : frame.Security,
            safety,
            key,
            servers.FirstOrDefault()?.Url)
        {
            PathSuffix = path.Suffix,
            Paging = PagingReader.Read(operation, source.Pointer, safety, parameters, scope),
        };
    }

    /// <summary>A document of this operation alone: whatever is wrong in it concerns no other one.</summary>
    public static (IOpenApiPathItem Item, OpenApiOperation Operation, SwaggerForm? Form) Typed(
        OperationSource source, JsonObject operation, ReadSession session, ReadScope scope)
    {
        var writer = new OutlineWriter(session.References, scope, true);
        var isSwagger = session.Swagger is not null;
        var item = writer.Write(source.Item, source.ItemPointer, isSwagger ? SwaggerShapes.PathItem : OutlineShapes.PathItem);
        var outline = writer.Write(operation, source.Pointer, isSwagger ? SwaggerShapes.Operation : OutlineShapes.Operation);
        var form = session.Swagger is { } defaults ? SwaggerOperation.Convert(item, outline, defaults, scope) : null;
        item["post"] = outline;
        var document = TypedDocument.Read(new JsonObject { ["paths"] = new JsonObject { ["/"] = item } }, session.Version);
        var typed = document.Paths["/"];
        return (typed, typed.Operations!.Values.First(), form);
    }

    /// <summary>The first tag in the document's order.</summary>
    private static string? Tag(JsonObject operation) =>
        (operation["tags"] as JsonArray)?.Select(Input.JsonNodes.Text).FirstOrDefault(tag => !string.IsNullOrWhiteSpace(tag));
}
