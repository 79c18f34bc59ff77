using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.CSharp.Typing;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>Plans the descriptions by which the variants of a union are recognised.</summary>
internal sealed class ShapePlanner(PlanContext context)
{
    private const int DeepestShape = 8;

    // Every member that is looked into costs code, and to find out whether it is worth it costs time. Wider unions and larger
    // shapes are told apart by the names of their members alone.
    private const int DeepestLook = 3;
    private const int MostVariants = 16;
    private const int MostMembers = 64;
    private int _looksLeft = 64;

    public static IEnumerable<Code> Plan(PlanContext context, IReadOnlyList<ApiSchema> variants)
    {
        var planner = new ShapePlanner(context);
        return variants.Select(variant => planner.Plan(variant, variants.Count > MostVariants ? [] : variants, 0)).ToList();
    }

    /// <param name="rivals">What else the value could be, the schema itself among it or not.</param>
    private Code Plan(ApiSchema schema, IReadOnlyList<ApiSchema> rivals, int depth)
    {
        var resolved = context.Types.Lookup.Resolve(schema);
        if (depth > DeepestShape)
        {
            return Shape(Code.Of($"Any"));
        }

        return resolved switch
        {
            BooleanSchema => Shape(Code.Of($"Boolean")),
            TextSchema => Shape(Code.Of($"Text")),
            NumberSchema { IsInteger: true } or EnumSchema { IsInteger: true } => Shape(Code.Of($"Integer")),
            NumberSchema => Code.Of($"new {Names.Json}.JsonShape({Names.Json}.JsonKinds.Number | {Names.Json}.JsonKinds.Integer)"),
            EnumSchema => Code.Of($"{Shape(Code.Of($"Text"))} {{ Values = {context.Types.Map(resolved).Type}.Table }}"),
            ArraySchema array => Code.Of($"{Shape(Code.Of($"Array"))} {{ Items = {Plan(array.Items, [.. Resolved<ArraySchema>(rivals).Select(rival => rival.Items)], depth + 1)} }}"),
            MapSchema => Shape(Code.Of($"Object")),
            ObjectSchema shape when context.Types.Declaration(resolved) is { } declaration && TypeCatalog.NeedsType(resolved) =>
                Code.Of($"{Shape(Code.Of($"Object"))} {{ Names = {context.Codecs.ClassName}.{CodecPlanner.CodecName(declaration)}.Names{Members(shape, rivals, depth)} }}"),
            ObjectSchema => Shape(Code.Of($"Object")),
            _ => Shape(Code.Of($"Any")),
        };
    }

    /// <summary>The shapes of those members that an object has in common with another one and that look different there.</summary>
    private Code Members(ObjectSchema shape, IReadOnlyList<ApiSchema> rivals, int depth)
    {
        var isLookedInto = depth < DeepestLook && shape.Properties.Count <= MostMembers;
        var alike = isLookedInto ? Resolved<ObjectSchema>(rivals).Where(rival => rival.Facts.Pointer != shape.Facts.Pointer && MayBeEither(shape, rival)).ToList() : [];
        var members = alike.Count == 0 ? [] : shape.Properties.Select(property => Member(property, alike, depth)).ToList();
        var count = members.FindLastIndex(member => member is not null) + 1;
        return count == 0
            ? Code.Empty
            : Code.Of($", Members = new {Names.Json}.JsonShape?[] {{ {Code.Join($", ", members.Take(count).Select(member => member ?? Code.Of($"null")))} }}");
    }

    private Code? Member(ApiProperty property, List<ObjectSchema> rivals, int depth)
    {
        var others = rivals.SelectMany(rival => rival.Properties).Where(other => other.Name == property.Name).Select(other => other.Schema).ToList();
        var own = Plan(property.Schema, [], depth + 1);
        return others.Exists(other => Plan(other, [], depth + 1) != own) && _looksLeft-- > 0 ? Plan(property.Schema, others, depth + 1) : null;
    }

    /// <summary>Whether one object can have all that both demand, so that names alone do not tell.</summary>
    private static bool MayBeEither(ObjectSchema left, ObjectSchema right) => right.Properties.Count <= MostMembers && HasAllOf(left, right) && HasAllOf(right, left);

    private static bool HasAllOf(ObjectSchema shape, ObjectSchema other) =>
        other.Properties.Where(property => property.Required).All(property => shape.Properties.Any(own => own.Name == property.Name));

    private IEnumerable<T> Resolved<T>(IEnumerable<ApiSchema> schemas)
        where T : ApiSchema => schemas.Select(context.Types.Lookup.Resolve).OfType<T>();

    private static Code Shape(Code kind) => Code.Of($"new {Names.Json}.JsonShape({Names.Json}.JsonKinds.{kind})");
}
