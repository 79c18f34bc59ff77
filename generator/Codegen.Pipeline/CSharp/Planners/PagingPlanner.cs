using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.CSharp.Typing;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Model.Paging;
using Codegen.Pipeline.Problems;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>Plans how all pages of an operation's answer are read one after the other.</summary>
internal static class PagingPlanner
{
    private static readonly Code Space = Code.Of($"{Names.Http}.Paging");

    /// <summary>What the method that reads all pages gives back; null where the operation has none.</summary>
    /// <param name="arguments">The operation's parameters as its methods take them.</param>
    public static PagingPlan? Plan(PlanContext context, ApiOperation operation, IEnumerable<Argument> arguments)
    {
        if (operation.Paging is not { } paging)
        {
            return null;
        }

        var start = arguments.FirstOrDefault(argument => argument.Parameter.Location == ParameterLocation.Query && argument.Parameter.Name == paging.Parameter);
        if (operation.Body is not null || (start is not null && start.Type.ToText is null))
        {
            Refuse(context, paging, start is null ? "" : paging.Parameter!, "an operation without a body, and a parameter that is a plain value");
            return null;
        }

        if (Items(context, operation, paging) is not var (list, item))
        {
            Refuse(context, paging, paging.Items, "the JSON pointer of a list that the answer's schema declares");
            return null;
        }

        var first = start is null ? Code.Of($"null") : start.Type.ToText!(start.Expression);
        return new PagingPlan(
            new AnswerPlan(
                Code.Of($"global::System.Collections.Generic.IAsyncEnumerable<{item}>"),
                Code.Of($"_transport.ListPagesAsync(request, {list.Codec}, {first}, cancellationToken)"),
                null,
                null,
                null),
            start?.Parameter);
    }

    /// <summary>The expression that makes the way of paging.</summary>
    public static Code Way(ApiPaging paging) => paging switch
    {
        LinkPaging link => Code.Of($"new {Space}.LinkPaging({Code.Literal(link.Items)}, {Code.Literal(link.Link)})"),
        CursorPaging cursor => Code.Of($"new {Space}.CursorPaging({Code.Literal(cursor.Items)}, {Code.Literal(cursor.ParameterName)}, {Code.Literal(cursor.At)})"),
        PageNumberPaging page => Code.Of(
            $"new {Space}.PageNumberPaging({Code.Literal(page.Items)}, {Code.Literal(page.ParameterName)}, {page.First}) {{ Pages = {Code.LiteralOrNull(page.Pages)}, Last = {Code.LiteralOrNull(page.Last)} }}"),
        OffsetPaging offset => Code.Of(
            $"new {Space}.OffsetPaging({Code.Literal(offset.Items)}, {Code.Literal(offset.ParameterName)}) {{ Total = {Code.LiteralOrNull(offset.Total)} }}"),
        KeyPaging key => Code.Of(
            $"new {Space}.KeyPaging({Code.Literal(key.Items)}, {Code.Literal(key.ParameterName)}, {Code.Literal(key.At)}, {Code.Literal(key.Text)}) {{ {Settings(key)} }}"),
        _ => throw new InvalidOperationException("A way of paging without a planner."),
    };

    private static Code Settings(KeyPaging key) => Code.Of(
        $"Join = {Code.LiteralOrNull(key.Join)}, WhenParameter = {Code.LiteralOrNull(key.Other?.Parameter)}, WhenValue = {Code.LiteralOrNull(key.Other?.Value)}, WhenText = {Code.LiteralOrNull(key.Other?.Text)}");

    /// <summary>The type of the list in the answer, and of its items.</summary>
    private static (TypeUse List, Code Item)? Items(PlanContext context, ApiOperation operation, ApiPaging paging)
    {
        var successes = AnswerPlanner.Successes(operation);
        var schema = successes.Count == 0 ? null : successes[0].Content?.Schema;
        foreach (var part in paging.Items.Split('/').Skip(1))
        {
            var name = part.Replace("~1", "/").Replace("~0", "~");
            schema = schema is not null && context.Types.Lookup.Resolve(schema) is ObjectSchema parent
                ? parent.Properties.FirstOrDefault(property => property.Name == name)?.Schema
                : null;
        }

        return schema is not null && context.Types.Lookup.Resolve(schema) is ArraySchema array && context.Types.Map(schema) is { IsList: true, Item: { } item } list
            ? (list, item.TypeFor(context.Types.IsNullable(array.Items)))
            : null;
    }

    private static void Refuse(PlanContext context, ApiPaging paging, string value, string allowed) =>
        context.Problems.Add(ProblemId.BadExtension, paging.Pointer, "x-codegen-paging", value, allowed);
}
