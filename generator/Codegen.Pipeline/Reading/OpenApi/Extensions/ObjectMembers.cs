using static Codegen.Pipeline.Reading.OpenApi.Extensions.ObjectKind;
using static Codegen.Pipeline.Reading.OpenApi.Extensions.ObjectNesting;

namespace Codegen.Pipeline.Reading.OpenApi.Extensions;

/// <summary>Which members of OpenAPI objects, of all versions, hold which objects. What is not listed holds data, such as examples.</summary>
internal static class ObjectMembers
{
    private static readonly Dictionary<(ObjectKind Parent, string Name), ObjectMember> Rows = [];

    static ObjectMembers()
    {
        foreach (var document in new[] { Document, Part })
        {
            Add(document, Plain, Other, "info", "servers", "externalDocs");
            Add(document, Plain, Tag, "tags");
            Add(document, ByKey, PathItem, "paths", "x-ms-paths");
            Add(document, ByName, PathItem, "webhooks");
            Add(document, Plain, Components, "components");
            AddReusable(document, "definitions", "securityDefinitions");
        }

        AddReusable(Components, "schemas", "securitySchemes");
        Add(Components, ByName, RequestBody, "requestBodies");
        Add(Components, ByName, Header, "headers");
        Add(Components, ByName, Callback, "callbacks");
        Add(Components, ByName, PathItem, "pathItems");
        Add(Components, ByName, MediaType, "mediaTypes");

        Add(PathItem, Plain, Operation, "get", "put", "post", "delete", "options", "head", "patch", "trace", "query");
        Add(PathItem, ByName, Operation, "additionalOperations");
        Add(PathItem, Plain, Parameter, "parameters");
        Add(PathItem, Plain, Other, "servers");

        Add(Operation, Plain, Parameter, "parameters");
        Add(Operation, Plain, RequestBody, "requestBody");
        Add(Operation, ByKey, Response, "responses");
        Add(Operation, ByName, Callback, "callbacks");
        Add(Operation, Plain, Other, "servers", "externalDocs");

        // In OpenAPI 2.0 parameters and headers are schemas themselves, and a response has the schema of its body.
        foreach (var kind in new[] { Parameter, Header, Response, MediaType })
        {
            Add(kind, Plain, Schema, "schema", "items", "itemSchema");
            Add(kind, ByName, MediaType, "content");
        }

        Add(RequestBody, ByName, MediaType, "content");
        Add(Response, ByName, Header, "headers");
        Add(MediaType, ByName, Encoding, "encoding");
        Add(Encoding, ByName, Header, "headers");

        foreach (var kind in new[] { Schema, NamedSchema })
        {
            Add(kind, ByName, NamedSchema, "properties", "$defs", "definitions");
            Add(kind, ByName, Schema, "patternProperties", "dependentSchemas");
            Add(kind, Plain, Schema, "items", "prefixItems", "additionalItems", "unevaluatedItems", "contains");
            Add(kind, Plain, Schema, "additionalProperties", "unevaluatedProperties", "propertyNames", "contentSchema");
            Add(kind, Plain, Schema, "allOf", "anyOf", "oneOf", "not", "if", "then", "else");
            Add(kind, Plain, Other, "discriminator", "xml", "externalDocs");
        }
    }

    public static ObjectMember? Of(ObjectKind parent, string name) => Rows.TryGetValue((parent, name), out var member) ? member : null;

    private static void AddReusable(ObjectKind parent, string schemas, string securitySchemes)
    {
        Add(parent, ByName, NamedSchema, schemas);
        Add(parent, ByName, SecurityScheme, securitySchemes);
        Add(parent, ByName, Parameter, "parameters");
        Add(parent, ByName, Response, "responses");
    }

    private static void Add(ObjectKind parent, ObjectNesting nesting, ObjectKind kind, params string[] names)
    {
        foreach (var name in names)
        {
            Rows.Add((parent, name), new ObjectMember(nesting, kind));
        }
    }
}
