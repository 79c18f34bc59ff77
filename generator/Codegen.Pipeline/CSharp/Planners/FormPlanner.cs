using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.CSharp.Typing;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>Plans how a value becomes a form of <c>application/x-www-form-urlencoded</c>, which is a body or a whole query.</summary>
/// <param name="form">The name of the local that holds the form.</param>
internal sealed class FormPlanner(TypeMapper types, ApiContent content, Code form)
{
    private readonly ValuePlanner _values = new(types);

    /// <param name="value">An expression that is not null.</param>
    public IEnumerable<Code> Statements(Code value)
    {
        yield return Code.Of($"var {form} = new {Names.Http}.ApiForm();");
        if (content.Schema is { } schema && types.Lookup.Resolve(schema) is ObjectSchema shape && types.Declaration(schema) is { } declaration)
        {
            foreach (var member in MemberPlanner.Members(declaration, shape, types).Where(member => member.IsWritten))
            {
                yield return FieldStatement(member, value);
            }

            if (shape.Additional is { } additional)
            {
                var extras = Code.Of($"{value}.{MemberPlanner.ExtrasName(MemberPlanner.Members(declaration, shape, types))}");
                yield return Code.Of($"{form}.AddPairs(\"\", {ValuePlanner.PairsOf(types.MapItem(additional), extras)}, {Names.Http}.ParameterStyle.Form, true);");
            }
        }
        else if (content.Schema is { } map && _values.Spell(map, value, false, false) is { Kind: ValuePlanner.SpellingKind.Pairs } pairs)
        {
            yield return Code.Of($"{form}.AddPairs(\"\", {pairs.Expression}, {Names.Http}.ParameterStyle.Form, true);");
        }
        else
        {
            var type = content.Schema is null ? PrimitiveTypes.Element : types.Map(content.Schema);

            // A choice of shapes, or none that is known: only the value tells its members.
            yield return Code.Of($"{form}.AddShape({type.Codec}, {value});");
        }
    }

    private Code FieldStatement(Member member, Code owner)
    {
        var field = content.Fields.FirstOrDefault(candidate => string.Equals(candidate.Name, member.WireName, StringComparison.Ordinal))
            ?? new FormField(member.WireName, null, true, false, false);
        var name = Code.Literal(member.WireName);
        if (field is { Style: ParameterStyle.DeepObject, JsonContent: false } && _values.IsNested(member.Schema))
        {
            var json = _values.Spell(member.Schema, member.ValueOf(owner), member.IsNullable, true, member.HeldOf(owner)).Expression;
            return Code.Of($"{form}.AddDeep({name}, {json}, {ParameterPlanner.Flag(field.AllowReserved)});");
        }

        var spelling = _values.Spell(member.Schema, member.ValueOf(owner), member.IsNullable, field.JsonContent, member.HeldOf(owner));
        if (spelling.Kind == ValuePlanner.SpellingKind.Pairs && field.Style is null)
        {
            spelling = _values.Spell(member.Schema, member.ValueOf(owner), member.IsNullable, true, member.HeldOf(owner));
        }

        var style = Code.Of($"{ParameterPlanner.Style(field.Style ?? ParameterStyle.Form)}, {ParameterPlanner.Flag(field.Explode)}");
        var reserved = field.AllowReserved ? Code.Of($"Reserved") : Code.Empty;
        return spelling.Kind switch
        {
            ValuePlanner.SpellingKind.List => Code.Of($"{form}.Add{reserved}List({name}, {spelling.Expression}, {style});"),
            ValuePlanner.SpellingKind.Pairs => Code.Of($"{form}.Add{reserved}Pairs({name}, {spelling.Expression}, {style});"),
            _ => Code.Of($"{form}.Add{reserved}Text({name}, {spelling.Expression});"),
        };
    }
}
