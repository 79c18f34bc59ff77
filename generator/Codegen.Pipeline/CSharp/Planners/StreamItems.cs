using Codegen.Pipeline.CSharp.Typing;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>What comes in a stream, by the schemas that documents give for one.</summary>
internal static class StreamItems
{
    private static readonly string[] EventMembers = ["data", "event", "id", "retry"];

    /// <summary>The data of an event as JSON; null where they are text.</summary>
    public static TypeUse? OfEvent(PlanContext context, ApiContent content)
    {
        if ((content.ItemSchema ?? content.Schema) is not { } schema)
        {
            return null;
        }

        var data = DataOf(context, schema, content.ItemSchema is not null) ?? schema;
        return context.Types.Lookup.Resolve(data) is TextSchema or EnumSchema or AnySchema ? null : NullableAsSuch(context, data);
    }

    /// <summary>One of the JSON values. Where a document describes all of them as a list, its items are meant.</summary>
    public static TypeUse OfLine(PlanContext context, ApiContent content)
    {
        var schema = content.ItemSchema
            ?? (content.Schema is { } whole && context.Types.Lookup.Resolve(whole) is ArraySchema list ? list.Items : content.Schema);
        return schema is null || context.Types.Lookup.Resolve(schema) is TextSchema or AnySchema ? PrimitiveTypes.Element : NullableAsSuch(context, schema);
    }

    public static TypeUse NullableAsSuch(PlanContext context, ApiSchema schema)
    {
        var type = context.Types.Map(schema);
        return context.Types.IsNullable(schema) ? context.Types.Nullable(type) : type;
    }

    /// <summary>Where the schema is that of a whole event (as it is meant for <c>itemSchema</c>): that of its data.</summary>
    private static ApiSchema? DataOf(PlanContext context, ApiSchema schema, bool isItem) =>
        context.Types.Lookup.Resolve(schema) is ObjectSchema shape
        && shape.Properties.All(property => Array.IndexOf(EventMembers, property.Name) >= 0)
        && (isItem || shape.Properties.Any(property => property.Name == "event"))
            ? shape.Properties.FirstOrDefault(property => property.Name == "data")?.Schema
            : null;
}
