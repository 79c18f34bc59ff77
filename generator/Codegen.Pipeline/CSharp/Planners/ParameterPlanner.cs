using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.CSharp.Typing;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>Plans the statement that puts a parameter into the request.</summary>
internal sealed class ParameterPlanner(TypeMapper types)
{
    private readonly ValuePlanner _values = new(types);

    public IEnumerable<Code> Statements(Argument argument)
    {
        if (argument.Parameter.Form is not { } form)
        {
            return [Statement(argument)];
        }

        var value = argument.IsNullable && argument.Type.IsValueType ? Code.Of($"{argument.Expression}.Value") : argument.Expression;
        Code[] lines = [.. new FormPlanner(types, form, Code.Of($"queryForm")).Statements(value), Code.Of($"request.AddQueryForm(queryForm);")];
        return argument.IsNullable
            ? [Code.Of($"if ({argument.Expression} is not null)"), Code.Of($"{{"), .. lines.Select(line => Code.Of($"    {line}")), Code.Of($"}}"), Code.Empty]
            : lines;
    }

    private Code Statement(Argument argument)
    {
        var parameter = argument.Parameter;
        if (parameter is { Location: ParameterLocation.Query, Style: ParameterStyle.DeepObject, JsonContent: false } && _values.IsNested(parameter.Schema))
        {
            var json = _values.Spell(parameter.Schema, argument.Expression, argument.IsNullable, true).Expression;
            return Code.Of($"request.AddQueryDeep({Code.Literal(parameter.Name)}, {json}, {Flag(parameter.AllowReserved)});");
        }

        var spelling = _values.Spell(parameter.Schema, argument.Expression, argument.IsNullable, parameter.JsonContent);
        return Statement(parameter, spelling.Kind, spelling.Expression);
    }

    /// <summary>The statement for a value that is a text already.</summary>
    public static Code TextStatement(ApiParameter parameter, Code text) => Statement(parameter, ValuePlanner.SpellingKind.Text, text);

    public static Code Style(ParameterStyle style) => style switch
    {
        ParameterStyle.Simple => Code.Of($"{Names.Http}.ParameterStyle.Simple"),
        ParameterStyle.Label => Code.Of($"{Names.Http}.ParameterStyle.Label"),
        ParameterStyle.Matrix => Code.Of($"{Names.Http}.ParameterStyle.Matrix"),
        ParameterStyle.SpaceDelimited => Code.Of($"{Names.Http}.ParameterStyle.SpaceDelimited"),
        ParameterStyle.PipeDelimited => Code.Of($"{Names.Http}.ParameterStyle.PipeDelimited"),
        ParameterStyle.TabDelimited => Code.Of($"{Names.Http}.ParameterStyle.TabDelimited"),
        ParameterStyle.DeepObject => Code.Of($"{Names.Http}.ParameterStyle.DeepObject"),
        _ => Code.Of($"{Names.Http}.ParameterStyle.Form"),
    };

    public static Code Flag(bool value) => value ? Code.Of($"true") : Code.Of($"false");

    private static Code Statement(ApiParameter parameter, ValuePlanner.SpellingKind kind, Code value)
    {
        var name = Code.Literal(parameter.Name);
        var style = Code.Of($"{Style(parameter.Style)}, {Flag(parameter.Explode)}");
        var explode = Flag(parameter.Explode);
        return (parameter.Location, kind) switch
        {
            (ParameterLocation.Path, ValuePlanner.SpellingKind.Text) when parameter.Style == ParameterStyle.Simple => Code.Of($"request.SetPathText({name}, {value}!);"),
            (ParameterLocation.Path, ValuePlanner.SpellingKind.Text) => Code.Of($"request.SetPathStyledText({name}, {value}!, {style});"),
            (ParameterLocation.Path, ValuePlanner.SpellingKind.List) => Code.Of($"request.SetPathList({name}, {value}!, {style});"),
            (ParameterLocation.Path, _) => Code.Of($"request.SetPathPairs({name}, {value}!, {style});"),
            (ParameterLocation.Query, ValuePlanner.SpellingKind.Text) when parameter.AllowReserved => Code.Of($"request.AddQueryReservedText({name}, {value});"),
            (ParameterLocation.Query, ValuePlanner.SpellingKind.Text) => Code.Of($"request.AddQueryText({name}, {value});"),
            (ParameterLocation.Query, ValuePlanner.SpellingKind.List) when parameter.AllowReserved => Code.Of($"request.AddQueryReservedList({name}, {value}, {style});"),
            (ParameterLocation.Query, ValuePlanner.SpellingKind.Pairs) when parameter.AllowReserved => Code.Of($"request.AddQueryReservedPairs({name}, {value}, {style});"),
            (ParameterLocation.Query, ValuePlanner.SpellingKind.List) => Code.Of($"request.AddQueryList({name}, {value}, {style});"),
            (ParameterLocation.Query, _) => Code.Of($"request.AddQueryPairs({name}, {value}, {style});"),
            (ParameterLocation.QueryString, _) => Code.Of($"request.AddQueryString({value});"),
            (ParameterLocation.Header, ValuePlanner.SpellingKind.Text) => Code.Of($"request.AddHeaderText({name}, {value});"),
            (ParameterLocation.Header, ValuePlanner.SpellingKind.List) when parameter.Style != ParameterStyle.Simple => Code.Of($"request.AddHeaderDelimitedList({name}, {value}, {Style(parameter.Style)});"),
            (ParameterLocation.Header, ValuePlanner.SpellingKind.List) => Code.Of($"request.AddHeaderList({name}, {value}, {explode});"),
            (ParameterLocation.Header, _) => Code.Of($"request.AddHeaderPairs({name}, {value}, {explode});"),
            (_, ValuePlanner.SpellingKind.Text) when parameter.Style == ParameterStyle.Cookie => Code.Of($"request.AddPlainCookieText({name}, {value});"),
            (_, ValuePlanner.SpellingKind.List) when parameter.Style == ParameterStyle.Cookie => Code.Of($"request.AddPlainCookieList({name}, {value}, {explode});"),
            (_, _) when parameter.Style == ParameterStyle.Cookie => Code.Of($"request.AddPlainCookiePairs({name}, {value}, {explode});"),
            (_, ValuePlanner.SpellingKind.Text) => Code.Of($"request.AddCookieText({name}, {value});"),
            (_, ValuePlanner.SpellingKind.List) => Code.Of($"request.AddCookieList({name}, {value}, {explode});"),
            _ => Code.Of($"request.AddCookiePairs({name}, {value}, {explode});"),
        };
    }
}
