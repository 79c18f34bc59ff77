using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.CSharp.Typing;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>Plans how a request's body is written.</summary>
internal sealed class BodyPlanner(PlanContext context, ApiBody body)
{
    private readonly ApiContent _content = body.Contents[0];

    /// <summary>The type that a method takes, without a question mark.</summary>
    public TypeUse Type { get; } = TypeOf(context, body.Contents[0]);

    /// <summary>What a caller has to know of the body's form.</summary>
    public string? Note => MediaTypeNotes.OfBody(_content);

    private Code MediaType => Code.Literal(MediaTypeNotes.OnTheWire(_content));

    public IEnumerable<Code> Statements(Code name)
    {
        var value = !body.Required && Type.IsValueType ? Code.Of($"{name}.Value") : name;
        var lines = _content.Kind switch
        {
            ContentKind.Json => [Code.Of($"request.SetJsonBody({Type.Codec}, {value}, {MediaType});")],
            ContentKind.Form => FormStatements(value),
            ContentKind.Multipart when ReferenceEquals(Type, PrimitiveTypes.Multipart) => [Code.Of($"request.SetMultipartBody({value}, {MediaType});")],
            ContentKind.Multipart => [.. new PartsPlanner(context, _content, Type).Statements(value), Code.Of($"request.SetPartsBody(form, {MediaType});")],
            ContentKind.Binary => [Code.Of($"request.SetFileBody({value}, {MediaType});")],
            _ => new[] { Code.Of($"request.SetTextBody({value}, {MediaType});") },
        };
        return body.Required
            ? lines
            : [Code.Of($"if ({name} is not null)"), Code.Of($"{{"), .. lines.Select(line => Code.Of($"    {line}")), Code.Of($"}}"), Code.Empty];
    }

    private static TypeUse TypeOf(PlanContext context, ApiContent content) => content switch
    {
        { Kind: ContentKind.Binary } => PrimitiveTypes.File,
        { Kind: ContentKind.Text } => PrimitiveTypes.Text,
        { Kind: ContentKind.Multipart } => PartsPlanner.HasShape(context, content) ? context.Types.Map(content.Schema!) : PrimitiveTypes.Multipart,
        { Schema: { } schema } => context.Types.Map(schema),
        _ => PrimitiveTypes.Element,
    };

    private Code[] FormStatements(Code value)
    {
        var values = new ValuePlanner(context.Types);
        var lines = new List<Code> { Code.Of($"var form = new {Names.Http}.ApiForm();") };
        if (_content.Schema is { } schema && context.Types.Lookup.Resolve(schema) is ObjectSchema shape && context.Types.Declaration(schema) is { } declaration)
        {
            foreach (var member in MemberPlanner.Members(declaration, shape, context.Types).Where(member => member.IsWritten))
            {
                lines.Add(FieldStatement(values, member, value));
            }

            if (shape.Additional is { } additional)
            {
                var extras = Code.Of($"{value}.{MemberPlanner.ExtrasName(MemberPlanner.Members(declaration, shape, context.Types))}");
                lines.Add(Code.Of($"form.AddPairs(\"\", {ValuePlanner.PairsOf(context.Types.MapItem(additional), extras)}, {Names.Http}.ParameterStyle.Form, true);"));
            }
        }
        else if (_content.Schema is { } map && values.Spell(map, value, false, false) is { Kind: ValuePlanner.SpellingKind.Pairs } pairs)
        {
            lines.Add(Code.Of($"form.AddPairs(\"\", {pairs.Expression}, {Names.Http}.ParameterStyle.Form, true);"));
        }
        else
        {
            // A choice of shapes, or none that is known: only the value tells its members.
            lines.Add(Code.Of($"form.AddShape({Type.Codec}, {value});"));
        }

        lines.Add(Code.Of($"request.SetFormBody(form);"));
        return [.. lines];
    }

    private Code FieldStatement(ValuePlanner values, Member member, Code owner)
    {
        var field = _content.Fields.FirstOrDefault(candidate => string.Equals(candidate.Name, member.WireName, StringComparison.Ordinal))
            ?? new FormField(member.WireName, null, true, false, false);
        var name = Code.Literal(member.WireName);
        if (field is { Style: ParameterStyle.DeepObject, JsonContent: false } && values.IsNested(member.Schema))
        {
            var json = values.Spell(member.Schema, member.ValueOf(owner), member.IsNullable, true, member.HeldOf(owner)).Expression;
            return Code.Of($"form.AddDeep({name}, {json}, {ParameterPlanner.Flag(field.AllowReserved)});");
        }

        var spelling = values.Spell(member.Schema, member.ValueOf(owner), member.IsNullable, field.JsonContent, member.HeldOf(owner));
        if (spelling.Kind == ValuePlanner.SpellingKind.Pairs && field.Style is null)
        {
            spelling = values.Spell(member.Schema, member.ValueOf(owner), member.IsNullable, true, member.HeldOf(owner));
        }

        var style = Code.Of($"{ParameterPlanner.Style(field.Style ?? ParameterStyle.Form)}, {ParameterPlanner.Flag(field.Explode)}");
        var reserved = field.AllowReserved ? Code.Of($"Reserved") : Code.Empty;
        return spelling.Kind switch
        {
            ValuePlanner.SpellingKind.List => Code.Of($"form.Add{reserved}List({name}, {spelling.Expression}, {style});"),
            ValuePlanner.SpellingKind.Pairs => Code.Of($"form.Add{reserved}Pairs({name}, {spelling.Expression}, {style});"),
            _ => Code.Of($"form.Add{reserved}Text({name}, {spelling.Expression});"),
        };
    }
}
