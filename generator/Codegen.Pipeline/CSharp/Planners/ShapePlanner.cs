using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.CSharp.Typing;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>Plans the description by which the variant of a union is recognised.</summary>
internal static class ShapePlanner
{
    private const int DeepestShape = 8;

    public static Code Plan(PlanContext context, ApiSchema schema) => Plan(context, schema, 0);

    private static Code Plan(PlanContext context, ApiSchema schema, int depth)
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
            ArraySchema array => Code.Of($"{Shape(Code.Of($"Array"))} {{ Items = {Plan(context, array.Items, depth + 1)} }}"),
            MapSchema => Shape(Code.Of($"Object")),
            ObjectSchema when context.Types.Declaration(resolved) is { } declaration && TypeCatalog.NeedsType(resolved) =>
                Code.Of($"{Shape(Code.Of($"Object"))} {{ Names = {context.Codecs.ClassName}.{CodecPlanner.CodecName(declaration)}.Names }}"),
            ObjectSchema => Shape(Code.Of($"Object")),
            _ => Shape(Code.Of($"Any")),
        };
    }

    private static Code Shape(Code kind) => Code.Of($"new {Names.Json}.JsonShape({Names.Json}.JsonKinds.{kind})");
}
