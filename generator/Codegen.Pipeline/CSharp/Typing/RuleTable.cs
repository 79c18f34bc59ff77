using Codegen.Pipeline.Collections;
using Codegen.Pipeline.CSharp.Naming;
using Codegen.Pipeline.CSharp.Plans;
using Codegen.Pipeline.CSharp.Text;

namespace Codegen.Pipeline.CSharp.Typing;

/// <summary>The rules of a client, each kept once in a static field, the inner ones first.</summary>
internal sealed class RuleTable(Code className, NameScope scope)
{
    private readonly Dictionary<ValueRule, Code> _fields = [];
    private readonly List<FieldPlan> _plans = [];

    public EquatableArray<FieldPlan> Fields => _plans.ToEquatableArray();

    /// <summary>The field that holds a rule; null for one that demands nothing.</summary>
    public Code? Keep(ValueRule rule)
    {
        if (rule.IsEmpty)
        {
            return null;
        }

        if (!_fields.TryGetValue(rule, out var field))
        {
            var value = Code.Of($"new() {{ {Code.Join($", ", Settings(rule))} }}");
            var name = Code.Identifier(scope.Take("", "Rule" + ShortHash.Of(value.ToString())));
            field = Code.Of($"{className}.{name}");
            _fields.Add(rule, field);
            _plans.Add(new FieldPlan(Code.Of($"{Names.Json}.JsonRule"), name, value));
        }

        return field;
    }

    private IEnumerable<Code> Settings(ValueRule rule) =>
        (rule.Text is { } text ? TextSettings(text) : [])
            .Concat(rule.Number is { } number ? NumberSettings(number) : [])
            .Concat(rule.List is { } list ? ListSettings(list) : [])
            .Concat(rule.Map is { } map ? MapSettings(map) : []);

    private static IEnumerable<Code> TextSettings(TextRule rule)
    {
        foreach (var limit in Limits("Length", rule.MinLength, rule.MaxLength))
        {
            yield return limit;
        }

        if (rule.Pattern is { } pattern)
        {
            var program = Code.Join($", ", rule.Program.Select(number => Code.Of($"{number}")));
            yield return Code.Of($"Pattern = new {Names.Json}.JsonPattern({Code.Literal(pattern)}, new int[] {{ {program} }})");
        }
    }

    private static IEnumerable<Code> NumberSettings(NumberRule rule)
    {
        foreach (var (name, digits) in new[] { (Code.Of($"Minimum"), rule.Minimum), (Code.Of($"Maximum"), rule.Maximum), (Code.Of($"MultipleOf"), rule.MultipleOf) })
        {
            if (digits is not null)
            {
                yield return Code.Of($"{name} = new {Names.Json}.JsonBound({Code.Literal(digits)})");
            }
        }

        if (rule.ExclusiveMinimum)
        {
            yield return Code.Of($"ExclusiveMinimum = true");
        }

        if (rule.ExclusiveMaximum)
        {
            yield return Code.Of($"ExclusiveMaximum = true");
        }
    }

    private IEnumerable<Code> ListSettings(ListRule rule)
    {
        foreach (var limit in Limits("Items", rule.MinItems, rule.MaxItems))
        {
            yield return limit;
        }

        if (rule.UniqueItems)
        {
            yield return Code.Of($"UniqueItems = true");
        }

        if (Keep(rule.Items) is { } items)
        {
            yield return Code.Of($"Items = {items}");
        }
    }

    private IEnumerable<Code> MapSettings(MapRule rule)
    {
        foreach (var limit in Limits("Properties", rule.MinProperties, rule.MaxProperties))
        {
            yield return limit;
        }

        if (Keep(rule.Values) is { } values)
        {
            yield return Code.Of($"Values = {values}");
        }
    }

    /// <summary>A lower and an upper limit of something that is counted; what no list can reach is no limit.</summary>
    public static IEnumerable<Code> Limits(string unit, long? least, long? most)
    {
        if (least is > 0)
        {
            yield return Code.Of($"{Code.Identifier("Min" + unit)} = {Code.Integer(Math.Min(least.Value, int.MaxValue))}");
        }

        if (most is < int.MaxValue)
        {
            yield return Code.Of($"{Code.Identifier("Max" + unit)} = {Code.Integer(most.Value)}");
        }
    }
}
