using Codegen.Pipeline.Collections;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Model.Protocols;

namespace Codegen.Pipeline.Passes;

/// <summary>Goes through all schemas of a model.</summary>
internal static class ModelWalk
{
    /// <summary>Rewrites every schema of a model from the inside out, named ones included.</summary>
    public static ApiModel Map(ApiModel model, Func<ApiSchema, ApiSchema> rewrite) => MapOperations(model, rewrite) with
    {
        Schemas = model.Schemas.Select(named => named with { Schema = SchemaWalk.Map(named.Schema, rewrite) }).ToEquatableArray(),
    };

    /// <summary>Rewrites what operations, callbacks, webhooks and records hold themselves.</summary>
    public static ApiModel MapOperations(ApiModel model, Func<ApiSchema, ApiSchema> rewrite) => model with
    {
        Operations = model.Operations.Select(operation => Map(operation, rewrite)).ToEquatableArray(),
        Callbacks = model.Callbacks.Select(callback => callback with { Schema = SchemaWalk.Map(callback.Schema, rewrite) }).ToEquatableArray(),
        Webhooks = model.Webhooks.Select(webhook => webhook with { Schema = SchemaWalk.Map(webhook.Schema, rewrite) }).ToEquatableArray(),
        Protocol = model.Protocol is DelimitedProtocol protocol ? protocol with { Answer = Map(protocol.Answer, rewrite) } : model.Protocol,
    };

    /// <summary>The schemas that operations, callbacks, webhooks and records hold themselves.</summary>
    public static IEnumerable<ApiSchema> Roots(ApiModel model)
    {
        var answer = (model.Protocol as DelimitedProtocol)?.Answer;
        var fields = (answer?.Fields ?? []).Concat((answer?.Alternatives ?? []).SelectMany(alternative => alternative.Fields));
        return model.Operations.SelectMany(Schemas)
            .Concat(model.Callbacks.Select(callback => callback.Schema))
            .Concat(model.Webhooks.Select(webhook => webhook.Schema))
            .Concat(fields.Select(field => field.Schema));
    }

    /// <summary>The schemas that an operation holds itself.</summary>
    public static IEnumerable<ApiSchema> Schemas(ApiOperation operation)
    {
        var ofParameters = operation.Parameters.Select(parameter => parameter.Schema);
        var contents = (operation.Body?.Contents ?? []).Concat(operation.Responses.SelectMany(response => response.Contents)).ToList();
        var ofHeaders = operation.Responses.SelectMany(response => response.Headers).Select(header => header.Schema);
        return ofParameters
            .Concat(contents.SelectMany(content => new[] { content.Schema, content.ItemSchema }))
            .Concat(ofHeaders)
            .OfType<ApiSchema>();
    }

    private static DelimitedAnswer Map(DelimitedAnswer answer, Func<ApiSchema, ApiSchema> rewrite) => answer with
    {
        Fields = Map(answer.Fields, rewrite),
        Alternatives = answer.Alternatives
            .Select(alternative => alternative with { Fields = Map(alternative.Fields, rewrite) }).ToEquatableArray(),
    };

    private static EquatableArray<DelimitedField> Map(EquatableArray<DelimitedField> fields, Func<ApiSchema, ApiSchema> rewrite) =>
        fields.Select(field => field with { Schema = SchemaWalk.Map(field.Schema, rewrite) }).ToEquatableArray();

    private static ApiOperation Map(ApiOperation operation, Func<ApiSchema, ApiSchema> rewrite) => operation with
    {
        Parameters = operation.Parameters
            .Select(parameter => parameter with { Schema = SchemaWalk.Map(parameter.Schema, rewrite) }).ToEquatableArray(),
        Body = operation.Body is null
            ? null
            : operation.Body with { Contents = operation.Body.Contents.Select(content => Map(content, rewrite)).ToEquatableArray() },
        Responses = operation.Responses.Select(response => Map(response, rewrite)).ToEquatableArray(),
    };

    private static ApiResponse Map(ApiResponse response, Func<ApiSchema, ApiSchema> rewrite) => response with
    {
        Headers = response.Headers.Select(header => header with { Schema = SchemaWalk.Map(header.Schema, rewrite) }).ToEquatableArray(),
        Content = response.Content is null ? null : Map(response.Content, rewrite),
        Others = response.Others.Select(content => Map(content, rewrite)).ToEquatableArray(),
    };

    private static ApiContent Map(ApiContent content, Func<ApiSchema, ApiSchema> rewrite) =>
        content with
        {
            Schema = content.Schema is null ? null : SchemaWalk.Map(content.Schema, rewrite),
            ItemSchema = content.ItemSchema is null ? null : SchemaWalk.Map(content.ItemSchema, rewrite),
        };
}
