using Codegen.Pipeline.Collections;
using Codegen.Pipeline.CSharp.Plans;
using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.CSharp.Typing;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Model.Constraints;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>Plans the rules that values are held against before they are sent: tables beside the names of members, and no code.</summary>
internal sealed class RulePlanner(TypeCatalog catalog, TypeMapper types, RuleTable table)
{
    private readonly RuleMapper _mapper = new(types);
    private Dictionary<TypeDeclaration, Code>? _byType;
    private HashSet<TypeDeclaration>? _reaching;

    public EquatableArray<FieldPlan> Fields => table.Fields;

    private Dictionary<TypeDeclaration, Code> ByType => _byType ??= PlanTypes();

    private HashSet<TypeDeclaration> Reaching => _reaching ??= FindReaching();

    /// <summary>The rule of a value itself; null where at most its parts have rules.</summary>
    public Code? RuleOf(ApiSchema schema) => table.Keep(_mapper.Map(schema));

    /// <summary>Whether the value or any part of it, however deep, has a rule.</summary>
    public bool HasRules(ApiSchema schema) => !_mapper.Map(schema).IsEmpty || Held(schema).Any(Reaching.Contains);

    /// <summary>The rules of the members of a model; null where it has none, or is never sent.</summary>
    public Code? MembersOf(TypeDeclaration declaration) => ByType.TryGetValue(declaration, out var rules) ? rules : null;

    private Dictionary<TypeDeclaration, Code> PlanTypes()
    {
        var result = new Dictionary<TypeDeclaration, Code>();
        foreach (var declaration in catalog.Declarations)
        {
            if ((declaration.Usage & TypeUsage.Request) != 0
                && declaration.Schema is ObjectSchema shape
                && !TypeCatalog.IsFreeForm(shape)
                && PlanType(declaration, shape) is { } rules)
            {
                result.Add(declaration, rules);
            }
        }

        return result;
    }

    private Code? PlanType(TypeDeclaration declaration, ObjectSchema shape)
    {
        var members = MemberPlanner.Members(declaration, shape, types);
        var ruled = members.Select((member, index) => (Index: index, Rule: member.IsWritten ? RuleOf(member) : null)).Where(pair => pair.Rule is not null).ToList();
        var settings = Settings(members.ConvertAll(member => member.WireName), shape).ToList();
        if (ruled.Count == 0 && settings.Count == 0)
        {
            return null;
        }

        var indexes = ruled.Count == 0 ? Code.Of($"global::System.Array.Empty<int>()") : Code.Of($"new int[] {{ {Code.Join($", ", ruled.Select(pair => Code.Of($"{pair.Index}")))} }}");
        var rules = ruled.Count == 0
            ? Code.Of($"global::System.Array.Empty<{Names.Json}.JsonRule>()")
            : Code.Of($"new {Names.Json}.JsonRule[] {{ {Code.Join($", ", ruled.Select(pair => pair.Rule!.Value))} }}");
        var initializer = settings.Count == 0 ? Code.Empty : Code.Of($" {{ {Code.Join($", ", settings)} }}");
        return Code.Of($"new {Names.Json}.JsonObjectRules({indexes}, {rules}){initializer}");
    }

    /// <summary>Of files only how many there are can be told before they are sent.</summary>
    private Code? RuleOf(Member member) => !member.IsFile
        ? RuleOf(member.Schema)
        : types.Lookup.Resolve(member.Schema) is ArraySchema list
            ? table.Keep(ValueRule.None with { List = new ListRule(list.MinItems, list.MaxItems, false, ValueRule.None) })
            : null;

    private IEnumerable<Code> Settings(List<string> names, ObjectSchema shape)
    {
        foreach (var limit in RuleTable.Limits("Properties", shape.Limits.MinProperties, shape.Limits.MaxProperties))
        {
            yield return limit;
        }

        if (shape.Additional is { } additional && RuleOf(additional) is { } extras)
        {
            yield return Code.Of($"Extras = {extras}");
        }

        if (shape.Limits.Combination is { } combination && combination.Members.All(names.Contains))
        {
            var allowed = combination.Allowed.Select(list => Indexes(names, list));
            yield return Code.Of($"Combination = new {Names.Json}.JsonCombination({Indexes(names, combination.Members)}, new int[][] {{ {Code.Join($", ", allowed)} }})");
        }

        var requirements = shape.Limits.Requirements.Where(requirement => requirement.Required.Append(requirement.Member).All(names.Contains)).Select(requirement => Plan(names, requirement));
        var list = Code.Join($", ", requirements);
        if (!list.IsEmpty)
        {
            yield return Code.Of($"Requirements = new {Names.Json}.JsonRequirement[] {{ {list} }}");
        }
    }

    private static Code Plan(List<string> names, MemberRequirement requirement) => Code.Of(
        $"new {Names.Json}.JsonRequirement({names.IndexOf(requirement.Member)}, {Code.Literal(requirement.Value)}, {Indexes(names, requirement.Required)})");

    private static Code Indexes(List<string> names, IEnumerable<string> members) =>
        Code.Of($"new int[] {{ {Code.Join($", ", members.Select(member => Code.Of($"{names.IndexOf(member)}")))} }}");

    /// <summary>Types with rules, and types that hold such types.</summary>
    private HashSet<TypeDeclaration> FindReaching()
    {
        var holders = catalog.Declarations
            .SelectMany(declaration => Parts(declaration.Schema).SelectMany(part => Held(part).Select(held => (Holder: declaration, Held: held))))
            .ToLookup(pair => pair.Held, pair => pair.Holder);
        var result = new HashSet<TypeDeclaration>(ByType.Keys.Concat(catalog.Declarations.Where(HoldsRuledValues)));
        var open = new Stack<TypeDeclaration>(result);
        while (open.Count > 0)
        {
            foreach (var holder in holders[open.Pop()].Where(result.Add))
            {
                open.Push(holder);
            }
        }

        return result;
    }

    /// <summary>A union's list or map may hold items with rules that the union's own rule does not show.</summary>
    private bool HoldsRuledValues(TypeDeclaration declaration) => declaration.Schema is UnionSchema && !_mapper.Map(declaration.Schema).IsEmpty;

    private static IEnumerable<ApiSchema> Parts(ApiSchema schema) => schema switch
    {
        ObjectSchema { Additional: { } additional } shape => shape.Properties.Select(property => property.Schema).Append(additional),
        ObjectSchema shape => shape.Properties.Select(property => property.Schema),
        UnionSchema union => union.Variants.Select(variant => variant.Schema),
        _ => [],
    };

    /// <summary>The types of objects and unions that stand in a value, itself or in its lists and maps.</summary>
    private IEnumerable<TypeDeclaration> Held(ApiSchema schema) => types.Lookup.Resolve(schema) switch
    {
        ArraySchema array => Held(array.Items),
        MapSchema map => Held(map.Values),
        ObjectSchema { Additional: { } additional } shape when TypeCatalog.IsFreeForm(shape) => Held(additional),
        EnumSchema => [],
        var other => types.Declaration(other) is { } declaration ? [declaration] : [],
    };
}
