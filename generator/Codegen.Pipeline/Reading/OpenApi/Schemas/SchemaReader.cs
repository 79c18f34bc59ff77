using System.Text.Json;
using System.Text.Json.Nodes;
using Codegen.Pipeline.Input;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.Reading.OpenApi.Schemas;

/// <summary>
/// Schema objects to the model. It works on the tree rather than on another library's schema objects: those lose where a
/// reference leads, drop what they do not know and throw at values they do not expect; and descriptors hold schemas too.
/// </summary>
/// <param name="extendsReferences">Keywords beside a reference add to it (OpenAPI 3.1), rather than being without meaning.</param>
/// <param name="formats">Names that <c>x-codegen-format</c> may give; others mean nothing.</param>
internal sealed class SchemaReader(ReferenceResolver references, bool extendsReferences, HashSet<string> formats)
{
    /// <summary>In this order; the first one that knows what to do with a schema decides.</summary>
    private static readonly Func<SchemaNode, ApiSchema?>[] Rules =
    [
        ReferenceSchemaReader.Read,
        AllOfSchemaReader.Read,
        UnionSchemaReader.Read,
        EnumSchemaReader.Read,
        TypeListSchemaReader.Read,
        ArraySchemaReader.Read,
        ObjectSchemaReader.Read,
        TextSchemaReader.Read,
        NumberSchemaReader.Read,
        BooleanSchemaReader.Read,
    ];

    public ReferenceResolver References => references;

    public bool ExtendsReferences => extendsReferences;

    public bool KnowsFormat(string name) => formats.Contains(name);

    /// <summary>Reads the schema that references lead to.</summary>
    public NamedSchema ReadNamed(string pointer, ReadScope scope)
    {
        var node = references.Find(pointer);
        return new NamedSchema(pointer, JsonPointer.Last(pointer), ReadHere(node, pointer, scope, 0, false));
    }

    /// <summary>Reads a schema where it stands.</summary>
    public ApiSchema Read(JsonNode? node, string pointer, ReadScope scope, int depth = 0, bool isPart = false)
    {
        if (references.IsInlineTarget(pointer) && ReferenceResolver.ReferenceOf(node) is null)
        {
            scope.Use(pointer);
            return new ReferenceSchema(new SchemaFacts(pointer, Nullable: JsonNodes.Flag(JsonNodes.Member(node, "nullable")) == true), pointer);
        }

        return ReadHere(node, pointer, scope, depth, isPart);
    }

    /// <summary>Goes through the rules for a schema of which part may be dealt with already.</summary>
    public static ApiSchema ReadRest(SchemaNode node)
    {
        foreach (var rule in Rules)
        {
            if (rule(node) is { } schema)
            {
                return schema;
            }
        }

        return new AnySchema(SchemaFactsReader.Read(node));
    }

    private ApiSchema ReadHere(JsonNode? node, string pointer, ReadScope scope, int depth, bool isPart)
    {
        if (depth > SpecLimits.InlineDepth)
        {
            scope.Simplify(pointer, $"A schema inside of {SpecLimits.InlineDepth} others", "any JSON value");
            return new AnySchema(new SchemaFacts(pointer));
        }

        if (node is not JsonObject json)
        {
            return ReadOdd(node, pointer, scope);
        }

        var types = SchemaTypes.Of(json, pointer, scope);
        var schema = new SchemaNode(json, pointer, this, scope, types.Names, types.AllowsNull, depth, isPart, []);
        var shape = ReadRest(schema);
        SmsRuleReader.CheckPlace(schema, shape);
        return SchemaDefault.Fit(schema, shape);
    }

    /// <summary>A schema that is no object: <c>true</c> is the short form of "anything" in OpenAPI 3.1.</summary>
    private static AnySchema ReadOdd(JsonNode? node, string pointer, ReadScope scope)
    {
        if (JsonNodes.KindOf(node) != JsonValueKind.True)
        {
            scope.Simplify(pointer, "A schema that is not an object", "any JSON value");
        }

        return new AnySchema(new SchemaFacts(pointer));
    }
}
