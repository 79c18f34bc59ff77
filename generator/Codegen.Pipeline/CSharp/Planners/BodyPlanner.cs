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
            ContentKind.Form => [.. new FormPlanner(context.Types, _content, Code.Of($"form")).Statements(value), Code.Of($"request.SetFormBody(form);")],
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
}
