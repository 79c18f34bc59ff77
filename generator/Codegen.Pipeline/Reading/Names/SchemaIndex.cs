using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.Reading.Names;

/// <summary>All schemas of a model by their pointers, and the named ones by their names.</summary>
internal sealed class SchemaIndex
{
    private readonly Dictionary<string, ApiSchema> _byPointer = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ApiSchema> _byName = new(StringComparer.Ordinal);

    public SchemaIndex(ApiModel model)
    {
        foreach (var named in model.Schemas)
        {
            Add(named.Schema);
            _byName[named.Name] = named.Schema;
        }

        foreach (var operation in model.Operations)
        {
            AddAll(operation.Parameters.Select(parameter => parameter.Schema));
            AddContents(operation.Body?.Contents ?? []);
            AddContents(operation.Responses.Select(response => response.Content).OfType<ApiContent>());
            AddAll(operation.Responses.SelectMany(response => response.Headers).Select(header => header.Schema));
        }

        AddAll(model.Webhooks.Select(webhook => webhook.Schema));
        AddAll(model.Callbacks.Select(callback => callback.Schema));
    }

    public IEnumerable<string> Names => _byName.Keys;

    /// <param name="key">The name of a schema, or a JSON pointer with or without the leading "#".</param>
    public ApiSchema? Find(string key)
    {
        if (_byName.TryGetValue(key, out var named))
        {
            return named;
        }

        var pointer = key.StartsWith("#/", StringComparison.Ordinal) ? key.Substring(1) : key;
        return _byPointer.TryGetValue(pointer, out var schema) ? schema : null;
    }

    private void AddContents(IEnumerable<ApiContent> contents)
    {
        foreach (var content in contents)
        {
            AddAll(new[] { content.Schema, content.ItemSchema }.OfType<ApiSchema>());
        }
    }

    private void AddAll(IEnumerable<ApiSchema> schemas)
    {
        foreach (var schema in schemas)
        {
            Add(schema);
        }
    }

    // Bounded by the reader, which caps the nesting of inline schemas. What is seen twice is the same schema.
    private void Add(ApiSchema schema)
    {
        if (schema is ReferenceSchema || _byPointer.ContainsKey(schema.Facts.Pointer))
        {
            return;
        }

        _byPointer.Add(schema.Facts.Pointer, schema);
        switch (schema)
        {
            case ArraySchema array:
                Add(array.Items);
                break;
            case MapSchema map:
                Add(map.Values);
                break;
            case UnionSchema union:
                AddAll(union.Variants.Select(variant => variant.Schema));
                break;
            case ObjectSchema shape:
                AddAll(shape.Properties.Select(property => property.Schema));
                AddAll(shape.Additional is null ? [] : [shape.Additional]);
                break;
        }
    }
}
