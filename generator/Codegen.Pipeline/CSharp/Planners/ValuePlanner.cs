using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.CSharp.Typing;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>Plans how a value becomes the text, the list of texts or the pairs of texts of a parameter or a form field.</summary>
internal sealed class ValuePlanner(TypeMapper types)
{
    private static readonly Code Loose = Code.Of($"{Names.Http}.LooseText");

    /// <summary>How a value is spelt outside JSON.</summary>
    /// <param name="Expression">Gives null for a null value.</param>
    public sealed record Spelling(SpellingKind Kind, Code Expression);

    public enum SpellingKind
    {
        Text,
        List,
        Pairs,
    }

    /// <summary>Whether a value has lists or objects inside, or may have: the style deepObject then goes on within it.</summary>
    public bool IsNested(ApiSchema schema)
    {
        var type = types.Map(schema);
        if (type.ToText is not null || type.IsList)
        {
            return type.IsList;
        }

        if (type.IsMap)
        {
            return type.Item!.ToText is null;
        }

        return types.Lookup.Resolve(schema) is not ObjectSchema shape || types.Declaration(schema) is not { } declaration
            || (shape.Additional is { } additional && types.MapItem(additional).ToText is null)
            || MemberPlanner.Members(declaration, shape, types).Any(member => member.Type.ToText is null);
    }

    /// <param name="value">An expression, evaluated more than once.</param>
    /// <param name="isNullable">The expression can be null.</param>
    /// <param name="asJson">The value travels as JSON text.</param>
    /// <param name="held">The expression for where it is known not to be null; the same unless stated.</param>
    public Spelling Spell(ApiSchema schema, Code value, bool isNullable, bool asJson, Code? held = null)
    {
        var type = types.Map(schema);
        if (asJson)
        {
            return new Spelling(SpellingKind.Text, AsJson(type, value, isNullable, Names.ApiText, held));
        }

        if (type.ToText is { } toText)
        {
            return new Spelling(SpellingKind.Text, toText(value));
        }

        if (type.IsList)
        {
            var item = ItemText(type.Item!, Code.Of($"item"));
            return new Spelling(SpellingKind.List, Code.Of($"{Names.ApiText}.ListOf({value}, static item => {item})"));
        }

        if (type.IsMap)
        {
            return new Spelling(SpellingKind.Pairs, PairsOf(type.Item!, value));
        }

        if (types.Lookup.Resolve(schema) is ObjectSchema shape && types.Declaration(schema) is { } declaration)
        {
            return new Spelling(SpellingKind.Pairs, Pairs(declaration, shape, value, isNullable, held ?? value));
        }

        return new Spelling(SpellingKind.Text, AsJson(type, value, isNullable, Loose, held));
    }

    /// <summary>The pairs of a map with values of this type.</summary>
    /// <param name="map">An expression; null gives null.</param>
    public static Code PairsOf(TypeUse item, Code map) =>
        Code.Of($"{Names.Http}.LooseText.PairsOf({map}, static item => {ItemText(item, Code.Of($"item"))})");

    private Code Pairs(TypeDeclaration declaration, ObjectSchema shape, Code value, bool isNullable, Code held)
    {
        var members = MemberPlanner.Members(declaration, shape, types);
        var pairs = members.Where(member => member.IsWritten).Select(member =>
        {
            var text = ItemText(member.Type, member.ValueOf(held), member.IsNullable, member.HeldOf(held));
            return Code.Of($"new({Code.Literal(member.WireName)}, {text})");
        });
        var list = Code.Of($"new global::System.Collections.Generic.KeyValuePair<string, string?>[] {{ {Code.Join($", ", pairs)} }}");
        if (shape.Additional is { } additional)
        {
            list = Code.Of($"{Loose}.PairsWith({list}, {PairsOf(types.MapItem(additional), Code.Of($"{held}.{MemberPlanner.ExtrasName(members)}"))})");
        }

        return isNullable ? Code.Of($"{value} is null ? null : {list}") : list;
    }

    private static Code ItemText(TypeUse type, Code value, bool isNullable = false, Code? held = null) =>
        type.ToText is { } toText ? toText(value) : AsJson(type, value, isNullable, Loose, held);

    // A text inside loose JSON loses its quotes: it stands for itself in a query or a form.
    private static Code AsJson(TypeUse type, Code value, bool isNullable, Code writer, Code? held)
    {
        if (!isNullable)
        {
            return Code.Of($"{writer}.OfJson({type.Codec}, {value})");
        }

        var present = held ?? value;
        return Code.Of($"{value} is null ? null : {writer}.OfJson({type.Codec}, {(type.IsValueType ? Code.Of($"{present}.Value") : present)})");
    }
}
