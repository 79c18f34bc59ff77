using Codegen.Pipeline.Collections;
using Codegen.Pipeline.CSharp.Naming;
using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.CSharp.Typing;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Model.Protocols;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>Plans the statements that put parameters into a call that is answered by records.</summary>
internal sealed class DelimitedArgumentPlanner(PlanContext context, ApiOperation operation, DelimitedAnswer answer, NameScope locals)
{
    private const int MostShownValues = 10;

    private readonly ValuePlanner _values = new(context.Types);
    private readonly Dictionary<string, Code> _texts = new(StringComparer.Ordinal);

    public IEnumerable<Code> Statements(IReadOnlyList<Argument> arguments)
    {
        // What others depend on is written first, whatever the order on the wire is.
        foreach (var argument in arguments.Where(argument => IsAsked(WireOf(argument).Key)))
        {
            var local = Code.Identifier(locals.Take(argument.Parameter.Pointer, Casing.Camel(WireOf(argument).Key) + "Text"));
            yield return Code.Of($"var {local} = {PlainText(argument)};");
            _texts.Add(WireOf(argument).Key, local);
        }

        foreach (var line in arguments.SelectMany(Statements))
        {
            yield return line;
        }
    }

    private IEnumerable<Code> Statements(Argument argument)
    {
        var parameter = argument.Parameter;
        var wire = WireOf(argument);
        var name = OperationSettings.WireName(context, parameter);
        var shown = NameOf(argument);
        var isTargets = IsTargets(wire.Key);
        if (isTargets)
        {
            yield return Code.Of($"call.SetTargets({shown}, {Targets(argument)}!, {ShownTargets(argument)}!);");
            if (operation.Wire?.Batch is { } batch && string.Equals(batch.Of, wire.Key, StringComparison.Ordinal))
            {
                yield return Code.Of($"call.LimitTargets({shown}, {batch.Limit}, {ParameterPlanner.Flag(batch.Split)});");
            }

            yield return Code.Of($"call.{Place(wire)}Targets({name}, {Code.LiteralOrNull(wire.Separator)});");
            yield break;
        }

        if (argument.Type.IsList)
        {
            var items = Code.Identifier(locals.Take(parameter.Pointer, Casing.Camel(wire.Key) + "Items"));
            yield return Code.Of($"var {items} = {Items(argument)};");
            foreach (var line in Conditions(argument, Code.Of($"({items} is null ? null : \"\")")))
            {
                yield return line;
            }

            if (operation.Wire?.Batch is { } limit && string.Equals(limit.Of, wire.Key, StringComparison.Ordinal))
            {
                yield return Code.Of($"{Names.Http}.DelimitedCall.CheckCount({shown}, {items}, {limit.Limit});");
            }

            yield return parameter.Location switch
            {
                ParameterLocation.Header => Code.Of($"call.AddHeaderText({name}, {items} is null ? null : string.Join({Code.Literal(wire.Separator ?? ",")}, {items}));"),
                ParameterLocation.Path => Code.Of($"call.SetPathText({name}, string.Join({Code.Literal(wire.Separator ?? ",")}, {items}!));"),
                _ => Code.Of($"call.{Place(wire)}List({name}, {items}, {Code.LiteralOrNull(wire.Separator)});"),
            };
            yield break;
        }

        var text = _texts.TryGetValue(wire.Key, out var known) ? known : PlainText(argument);
        foreach (var line in Conditions(argument, text))
        {
            yield return line;
        }

        var encoded = Encoded(argument, text);
        yield return parameter.Location switch
        {
            ParameterLocation.Header => Code.Of($"call.AddHeaderText({name}, {encoded});"),
            ParameterLocation.Path => Code.Of($"call.SetPathText({name}, {encoded}!);"),
            _ => Code.Of($"call.{Place(wire)}Text({name}, {encoded});"),
        };
    }

    private static ParameterWire WireOf(Argument argument) => argument.Parameter.Wire!;

    private static Code Place(ParameterWire wire) => wire.InForm ? Code.Of($"AddForm") : Code.Of($"AddQuery");

    // Exceptions name what the caller knows, which is the argument or the property.
    private static Code NameOf(Argument argument) => Code.Literal(Code.WithoutAt(argument.Name).ToString());

    private bool IsTargets(string key) => answer.Matching is { } matching && string.Equals(matching.Parameter, key, StringComparison.Ordinal);

    private bool IsAsked(string key) => operation.Parameters.Any(parameter =>
        string.Equals(parameter.Wire?.With?.Parameter, key, StringComparison.Ordinal) || string.Equals(parameter.Wire?.Encoding?.By, key, StringComparison.Ordinal));

    private Code PlainText(Argument argument)
    {
        var text = _values.Spell(argument.Parameter.Schema, argument.Expression, argument.IsNullable, argument.Type.ToText is null).Expression;
        return WireOf(argument).DigitsOnly ? Code.Of($"{Names.Protocols}.EncodedText.DigitsOf({NameOf(argument)}, {text})") : text;
    }

    private Code Targets(Argument argument) => argument.Type.IsList
        ? Items(argument)
        : Code.Of($"new string[] {{ {Encoded(argument, PlainText(argument))}! }}");

    /// <summary>The targets as the caller gave them, by which results name them.</summary>
    private Code ShownTargets(Argument argument) => argument.Type.IsList
        ? Code.Of($"{Names.ApiText}.ListOf({argument.Expression}, static item => {ItemText(argument.Type.Item!)})")
        : Code.Of($"new string[] {{ {_values.Spell(argument.Parameter.Schema, argument.Expression, argument.IsNullable, argument.Type.ToText is null).Expression}! }}");

    private static Code ItemText(TypeUse item) =>
        item.ToText is { } toText ? toText(Code.Of($"item")) : Code.Of($"{Names.Http}.LooseText.OfJson({item.Codec}, item)");

    private Code Items(Argument argument)
    {
        var text = ItemText(argument.Type.Item!);
        var digits = WireOf(argument).DigitsOnly ? Code.Of($"{Names.Protocols}.EncodedText.DigitsOf({NameOf(argument)}, {text})") : text;
        return Code.Of($"{Names.ApiText}.ListOf({argument.Expression}, item => {Encoded(argument, digits)})");
    }

    private Code Encoded(Argument argument, Code text)
    {
        if (WireOf(argument).Encoding is not { } encoding)
        {
            return text;
        }

        var chosen = Encoding(encoding.Otherwise);
        if (encoding.By is { } by && _texts.TryGetValue(by, out var deciding))
        {
            foreach (var one in encoding.Cases.Reverse())
            {
                chosen = Code.Of($"{IsOneOf(by, deciding, one.Values)} ? {Encoding(one.Use)} : {chosen}");
            }
        }

        return Code.Of($"{Names.Protocols}.EncodedText.Of({NameOf(argument)}, {text}, {chosen})");
    }

    private Code Encoding(TextEncoding encoding)
    {
        if (encoding.Setting is not { } name)
        {
            return TextEncodings.Of(encoding.Name ?? "plain");
        }

        var setting = context.Options.Setting(context.Model, name);
        var values = Code.Join($", ", setting.Values.Select(TextEncodings.Of));
        return Code.Of($"new {Names.Protocols}.TextEncoding[] {{ {values} }}[_transport.Choice({Code.Literal(setting.Name)}, {ClientOptions.DefaultOf(setting)})]");
    }

    private IEnumerable<Code> Conditions(Argument argument, Code text)
    {
        if (WireOf(argument).With is { } condition && _texts.TryGetValue(condition.Parameter, out var deciding))
        {
            var words = condition.Parameter + " = " + string.Join(" or ", condition.Values.Take(MostShownValues).Select(value => value.Text));
            yield return Code.Of(
                $"{Names.Http}.DelimitedCall.CheckCondition({NameOf(argument)}, {text}, {IsOneOf(condition.Parameter, deciding, condition.Values)}, {Code.Literal(words)});");
        }
    }

    private Code IsOneOf(string key, Code text, EquatableArray<WireScalar> values)
    {
        var literals = Code.Join($", ", values.Select(value => Code.Literal(OnTheWire(key, value))));
        return Code.Of($"global::System.Array.IndexOf(new string?[] {{ {literals} }}, {text}) >= 0");
    }

    /// <summary>The text that a flag's value has where it has a format of its own.</summary>
    private string OnTheWire(string key, WireScalar value)
    {
        var schema = operation.Parameters.First(parameter => string.Equals(parameter.Wire?.Key, key, StringComparison.Ordinal)).Schema;
        var format = context.Types.Lookup.Resolve(schema).Facts.ValueFormat;
        var flag = context.Model.Formats.FirstOrDefault(candidate => string.Equals(candidate.Name, format, StringComparison.Ordinal));
        return value switch
        {
            { Kind: WireScalarKind.Flag, Text: "true" } when flag?.WhenTrue is { } whenTrue => whenTrue.Text,
            { Kind: WireScalarKind.Flag } when flag?.WhenFalse is { } whenFalse => whenFalse.Text,
            _ => value.Text,
        };
    }
}
