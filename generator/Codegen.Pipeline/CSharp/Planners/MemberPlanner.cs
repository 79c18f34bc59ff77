using Codegen.Pipeline.CSharp.Naming;
using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.CSharp.Typing;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Problems;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>Plans the members of a model.</summary>
internal static class MemberPlanner
{
    /// <summary>The members in the document's order. Called more than once for a model; the outcome is the same, so only the first call reports collisions.</summary>
    public static List<Member> Members(TypeDeclaration declaration, ObjectSchema shape, TypeMapper types, ProblemBag? problems = null)
    {
        var scope = new NameScope(problems ?? new ProblemBag(), [.. ReservedNames.Object, declaration.Name]);
        var requests = shape.Properties.Select(property => Request(property, types.Chosen)).ToList();
        var names = types.Chosen.TakeAll(scope, requests);
        return shape.Properties.Select((property, index) => Plan(property, declaration, names[index], types)).ToList();
    }

    /// <summary>The name of the property that keeps members which the document does not name.</summary>
    public static Code ExtrasName(IEnumerable<Member> members)
    {
        var scope = new NameScope(new ProblemBag(), members.Select(member => member.Name.ToString()));
        return Code.Identifier(scope.Take("", "AdditionalProperties", "OtherProperties"));
    }

    private static NameRequest Request(ApiProperty property, ChosenNames chosen)
    {
        var name = Casing.Pascal(property.Name);
        var pointer = property.Schema.Facts.Pointer;
        return new NameRequest(pointer, chosen.Of(NameAspect.Itself, pointer), name, name + "Value");
    }

    private static Member Plan(ApiProperty property, TypeDeclaration declaration, string name, TypeMapper types)
    {
        var usage = declaration.Usage;
        var schema = types.Lookup.Resolve(property.Schema);
        var facts = property.Schema.Facts;
        var isSent = (usage & TypeUsage.Request) != 0;

        // What the provider alone sets cannot be demanded of a caller, and is not sent back.
        var isReadOnly = facts.ReadOnly || schema.Facts.ReadOnly;
        var isWriteOnly = facts.WriteOnly || schema.Facts.WriteOnly;
        var isRequired = property.Required && !(isReadOnly && isSent) && !(isWriteOnly && (usage & TypeUsage.Response) != 0);
        var isFile = declaration.Files.TryGetValue(property.Name, out var files);
        var type = !isFile ? types.Map(property.Schema) : files == FileCount.One ? PrimitiveTypes.File : types.ListOf(PrimitiveTypes.File);
        var allowsNull = schema.Facts.Nullable && !type.IsElement;
        var isOptional = !isRequired && allowsNull && (usage & TypeUsage.Patch) != 0;
        return new Member(
            property.Name,
            Code.Identifier(name),
            type,
            property.Schema,
            isRequired,
            !isRequired || allowsNull,
            allowsNull,
            isOptional,
            !(isReadOnly && isSent)) { IsFile = isFile };
    }
}
