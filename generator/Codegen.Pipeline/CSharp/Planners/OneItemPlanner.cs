using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>Plans how a list of one item is written, where that is the item itself.</summary>
internal static class OneItemPlanner
{
    private const string AsItem = "object";

    public static IEnumerable<Code> Statements(PlanContext context, ApiOperation operation, Code body)
    {
        if (operation is not { Wire.OneItemAsObject: { } form, Body.Contents: { IsEmpty: false } contents }
            || contents[0] is not { Kind: ContentKind.Json, Schema: { } schema }
            || context.Types.Map(schema) is not { IsList: true, Item: { } item })
        {
            return [];
        }

        return
        [
            Code.Of($"if ({body} is {{ Count: 1 }}{Condition(context, form.Setting)})"),
            Code.Of($"{{"),
            Code.Of($"    request.SetJsonBody({item.Codec}, {body}[0], {Code.Literal(contents[0].MediaType)});"),
            Code.Of($"}}"),
            Code.Empty,
        ];
    }

    private static Code Condition(PlanContext context, string? setting)
    {
        if (setting is null)
        {
            return Code.Empty;
        }

        var option = context.Options.Setting(context.Model, setting);
        var chosen = Code.Of($"_transport.Choice({Code.Literal(option.Name)}, {ClientOptions.DefaultOf(option)})");
        return Code.Of($" && {chosen} == {option.Values.ToList().IndexOf(AsItem)}");
    }
}
