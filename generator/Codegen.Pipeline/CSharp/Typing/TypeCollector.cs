using System.Globalization;
using Codegen.Pipeline.CSharp.Naming;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Model.Protocols;

namespace Codegen.Pipeline.CSharp.Typing;

/// <summary>Declares a type for every schema that needs one: named schemas first, then those inside others and inside operations.</summary>
internal sealed class TypeCollector(TypeCatalog catalog)
{
    public void Collect(ApiModel model, Func<ApiOperation, string> operationName, Func<ApiWebhook, string> webhookName)
    {
        catalog.TakeChosen();
        var inOperations = model.Schemas.ToLookup(named => PlaceNames.IsOfOperation(named.Pointer));
        CollectNamed(inOperations[false]);
        foreach (var operation in model.Operations)
        {
            CollectOperation(operation, operationName(operation));
        }

        CollectNamed(inOperations[true]);

        foreach (var callback in model.Callbacks)
        {
            Collect(callback.Schema, Casing.Pascal(callback.Name));
        }

        if (model.Protocol is DelimitedProtocol delimited)
        {
            foreach (var field in delimited.Answer.Fields.Concat(delimited.Answer.Alternatives.SelectMany(alternative => alternative.Fields)))
            {
                Collect(field.Schema, Casing.Pascal(field.Name));
            }
        }

        foreach (var webhook in model.Webhooks)
        {
            Collect(webhook.Schema, webhookName(webhook));
        }

        catalog.ReportUnused();
    }

    private void CollectNamed(IEnumerable<NamedSchema> schemas)
    {
        var names = schemas.Select(named => (named.Schema, Candidates: CandidatesOf(named))).ToList();
        foreach (var (schema, candidates) in names.Where(named => TypeCatalog.NeedsType(named.Schema)))
        {
            catalog.Declare(schema, candidates);
        }

        foreach (var (schema, candidates) in names)
        {
            CollectInside(schema, catalog.Find(schema)?.Name ?? candidates[0]);
        }
    }

    private static string[] CandidatesOf(NamedSchema named)
    {
        string[] places = [.. PlaceNames.Of(named.Pointer, named.Schema is EnumSchema).Select(Casing.Bound).Where(name => name.Length > 0)];
        var name = Casing.Pascal(named.Name);
        return places.Length > 0 ? places : [name, name + "Model"];
    }

    private void CollectOperation(ApiOperation operation, string name)
    {
        foreach (var parameter in operation.Parameters)
        {
            Collect(parameter.Schema, SharedPlace.NameOfParameter(parameter) ?? name + Casing.Pascal(parameter.Name));
        }

        foreach (var content in operation.Body?.Contents ?? [])
        {
            var suffix = (ReferenceEquals(content, operation.Body!.Contents[0]) ? "" : content.Kind.ToString()) + "Request";
            CollectContent(content, SharedPlace.NameOf(content.Pointer, suffix) ?? name + suffix);
        }

        foreach (var response in operation.Responses)
        {
            CollectContent(response.Content, SharedPlace.NameOf(response.Pointer, "Response") ?? name + (response.IsSuccess ? "Answer" : "Error"));
            foreach (var content in response.Others)
            {
                var suffix = content.Kind == ContentKind.Events ? "Event" : content.Kind == ContentKind.Lines ? "Line" : "Answer";
                CollectContent(content, SharedPlace.NameOf(response.Pointer, suffix) ?? name + suffix);
            }

            foreach (var header in response.Headers)
            {
                Collect(header.Schema, SharedPlace.NameOf(header.Schema.Facts.Pointer, "") ?? name + Casing.Pascal(header.Name));
            }
        }
    }

    private void CollectContent(ApiContent? content, string name)
    {
        if (content?.Schema is { } schema)
        {
            Collect(schema, name);
        }

        if (content?.ItemSchema is { } item)
        {
            Collect(item, name + "Item");
        }
    }

    private void Collect(ApiSchema schema, string name)
    {
        if (schema is ReferenceSchema)
        {
            return;
        }

        if (TypeCatalog.NeedsType(schema))
        {
            catalog.Declare(schema, Casing.Pascal(name), Casing.Pascal(name) + "Value");
            name = catalog.Find(schema)!.Name;
        }

        CollectInside(schema, name);
    }

    // Bounded by the reader, which caps the nesting of inline schemas.
    private void CollectInside(ApiSchema schema, string name)
    {
        switch (schema)
        {
            case ArraySchema array:
                Collect(array.Items, name + "Item");
                break;
            case MapSchema map:
                Collect(map.Values, name + "Value");
                break;
            case ObjectSchema shape:
                foreach (var property in shape.Properties)
                {
                    Collect(property.Schema, (SharedPlace.OwnerOf(property.Schema.Facts.Pointer, shape.Facts.Pointer) ?? name) + Casing.Pascal(property.Name));
                }

                if (shape.Additional is { } additional)
                {
                    Collect(additional, name + "Extra");
                }

                break;
            case UnionSchema union:
                for (var i = 0; i < union.Variants.Count; i++)
                {
                    Collect(union.Variants[i].Schema, name + VariantName(union.Variants[i].Schema, i + 1));
                }

                break;
        }
    }

    private static string VariantName(ApiSchema variant, int number) =>
        string.IsNullOrWhiteSpace(variant.Facts.Title) ? "Variant" + number.ToString(CultureInfo.InvariantCulture) : Casing.Pascal(variant.Facts.Title!);
}
