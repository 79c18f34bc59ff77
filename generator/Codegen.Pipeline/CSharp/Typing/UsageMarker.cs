using Codegen.Pipeline.Model;
using Codegen.Pipeline.Model.Protocols;

namespace Codegen.Pipeline.CSharp.Typing;

/// <summary>Marks every type with where its values travel, which decides what is required and what is written.</summary>
internal sealed class UsageMarker(TypeCatalog catalog)
{
    private readonly Stack<(ApiSchema Schema, TypeUsage Usage)> _open = new();

    public void Mark(ApiModel model)
    {
        foreach (var operation in model.Operations)
        {
            var sent = operation.Method == "PATCH" ? TypeUsage.Request | TypeUsage.Patch : TypeUsage.Request;
            foreach (var parameter in operation.Parameters)
            {
                Mark(parameter.Schema, TypeUsage.Request);
            }

            foreach (var content in operation.Body?.Contents ?? [])
            {
                if (content.Kind == ContentKind.Multipart)
                {
                    MarkParts(content, sent);
                }
                else
                {
                    Mark(content.Schema, sent);
                }

                Mark(content.ItemSchema, sent);
            }

            foreach (var response in operation.Responses)
            {
                foreach (var content in response.Contents)
                {
                    Mark(content.Schema, TypeUsage.Response);
                    Mark(content.ItemSchema, TypeUsage.Response);
                }

                foreach (var header in response.Headers)
                {
                    Mark(header.Schema, TypeUsage.Response);
                }
            }
        }

        foreach (var callback in model.Callbacks)
        {
            Mark(callback.Schema, TypeUsage.Response);
        }

        if (model.Protocol is DelimitedProtocol delimited)
        {
            foreach (var field in delimited.Answer.Fields.Concat(delimited.Answer.Alternatives.SelectMany(alternative => alternative.Fields)))
            {
                Mark(field.Schema, TypeUsage.Response);
            }
        }

        foreach (var webhook in model.Webhooks)
        {
            Mark(webhook.Schema, TypeUsage.Response);
        }
    }

    /// <summary>An object in a multipart body is never written itself; its members are.</summary>
    private void MarkParts(ApiContent content, TypeUsage usage)
    {
        if (content.Schema is null || catalog.Lookup.Resolve(content.Schema) is not ObjectSchema shape || catalog.Find(shape) is not { } declaration)
        {
            Mark(content.Schema, usage);
            return;
        }

        declaration.Usage |= usage | TypeUsage.Parts;
        var files = new PartFiles(catalog.Lookup.Resolve);
        foreach (var property in shape.Properties)
        {
            if (files.Of(content, property) is var count and not FileCount.None)
            {
                declaration.AddFile(property.Name, count);
            }

            Mark(property.Schema, usage);
        }

        Mark(shape.Additional, usage);
    }

    private void Mark(ApiSchema? schema, TypeUsage usage)
    {
        if (schema is null)
        {
            return;
        }

        _open.Push((schema, usage | TypeUsage.Whole));
        while (_open.Count > 0)
        {
            var (next, how) = _open.Pop();
            Visit(catalog.Lookup.Resolve(next), how);
        }
    }

    private void Visit(ApiSchema schema, TypeUsage usage)
    {
        if (catalog.Find(schema) is { } declaration)
        {
            if ((declaration.Usage & usage) == usage)
            {
                return;
            }

            declaration.Usage |= usage;
        }

        switch (schema)
        {
            case ArraySchema array:
                _open.Push((array.Items, usage));
                break;
            case MapSchema map:
                _open.Push((map.Values, usage));
                break;
            case ObjectSchema shape:
                foreach (var property in shape.Properties)
                {
                    _open.Push((property.Schema, usage));
                }

                if (shape.Additional is { } additional)
                {
                    _open.Push((additional, usage));
                }

                break;
            case UnionSchema union:
                foreach (var variant in union.Variants)
                {
                    _open.Push((variant.Schema, usage));
                }

                break;
        }
    }
}
