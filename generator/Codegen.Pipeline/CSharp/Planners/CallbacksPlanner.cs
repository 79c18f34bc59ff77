using Codegen.Pipeline.Collections;
using Codegen.Pipeline.CSharp.Naming;
using Codegen.Pipeline.CSharp.Plans;
using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.CSharp.Typing;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>Plans how requests are read that the provider makes.</summary>
internal static class CallbacksPlanner
{
    public static CallbacksPlan? Plan(PlanContext context)
    {
        if (context.Model.Callbacks.IsEmpty)
        {
            return null;
        }

        var className = context.TypeNames.Take("", context.Client.Name + "Callbacks");
        var scope = new NameScope(context.Problems, [.. ReservedNames.Object, className]);
        var fields = new List<FieldPlan>();
        var constants = new List<PropertyPlan>();
        var methods = new List<MethodPlan>();
        foreach (var callback in context.Model.Callbacks)
        {
            var name = Casing.Pascal(callback.Name);
            var type = context.Types.Map(callback.Schema);
            var form = Code.Identifier(scope.Take(callback.Pointer, name + "Form"));
            var status = Code.Identifier(scope.Take(callback.Pointer, name + "Status"));
            fields.Add(new FieldPlan(Code.Of($"{Names.Callbacks}.CallbackForm<{type.Type}>"), form, Form(context, callback, type)));
            constants.Add(new PropertyPlan(
                new DocComment().Summary("The HTTP status to answer " + callback.Name + " with; with another one it counts as failed, and comes again.").Lines(),
                [],
                Code.Of($"public const int {status} = {callback.AnswerStatus};")));
            methods.Add(PlanRead(callback, type, form, Code.Identifier(scope.Take(callback.Pointer, "Read" + name))));
            if (PlanAnswer(context, callback, type, scope, name) is { } answer)
            {
                methods.Add(answer);
            }
        }

        return new CallbacksPlan(
            context.Namespace, context.Access, Code.Identifier(className), fields.ToEquatableArray(), constants.ToEquatableArray(), methods.ToEquatableArray());
    }

    private static Code Form(PlanContext context, ApiCallback callback, TypeUse type)
    {
        var sources = callback.Sources.Select(source => Code.Of($"{Names.Callbacks}.CallbackSource.{Source(source)}"));
        var names = Shape(context, callback)?.Properties.Select(property => Code.Literal(property.Name)) ?? [];
        return Code.Of(
            $"new({type.Codec}, new string[] {{ {Code.Join($", ", names)} }}, new {Names.Callbacks}.CallbackSource[] {{ {Code.Join($", ", sources)} }}, {ParameterPlanner.Flag(callback.IgnoreCase)}, new string[] {{ {Code.Join($", ", callback.Prefixes.Select(Code.Literal))} }})");
    }

    /// <summary>The object whose members come: the callback itself, or the items of its list.</summary>
    private static ObjectSchema? Shape(PlanContext context, ApiCallback callback)
    {
        var schema = context.Types.Lookup.Resolve(callback.Schema);
        return (schema is ArraySchema list ? context.Types.Lookup.Resolve(list.Items) : schema) as ObjectSchema;
    }

    private static MethodPlan PlanRead(ApiCallback callback, TypeUse type, Code form, Code name) => new(
        new DocComment()
            .SummaryOf(callback.Summary)
            .Remarks(callback.Description, "Takes what the web framework has of the request. At most 1 MiB is read.")
            .Parameter(Code.Of($"contentType"), "The Content-Type header; null for none.")
            .Parameter(Code.Of($"body"), "The body as it came; empty for none.")
            .Parameter(Code.Of($"query"), "The query as it came, with or without its question mark; null for none.")
            .Returns("What the provider says.")
            .Exception(Code.Of($"{Names.Callbacks}.CallbackException"), "The request is not such a callback.")
            .Lines(),
        [],
        Code.Of($"public static {type.Type} {name}(string? contentType, global::System.ReadOnlySpan<byte> body, string? query = null)"),
        [Code.Of($"return {form}.Read(contentType, body, query);")]);

    private static MethodPlan? PlanAnswer(PlanContext context, ApiCallback callback, TypeUse type, NameScope scope, string name)
    {
        if (callback.AnswerListOf is not { } listOf || !type.IsList || Shape(context, callback) is not { } shape
            || context.Types.Declaration(shape) is not { } declaration
            || MemberPlanner.Members(declaration, shape, context.Types).Find(member => string.Equals(member.WireName, listOf, StringComparison.Ordinal)) is not { Type.ToText: { } toText } member)
        {
            return null;
        }

        return new MethodPlan(
            new DocComment()
                .Summary("The body to answer " + callback.Name + " with: the values of \"" + listOf + "\" as a JSON list. What is not in it comes again.")
                .Parameter(Code.Of($"items"), "What was taken.")
                .Returns("JSON in UTF-8, to be sent as application/json.")
                .Lines(),
            [],
            Code.Of($"public static byte[] {Code.Identifier(scope.Take(callback.Pointer, "Answer" + name))}({type.Type} items)"),
            [
                Code.Of($"global::System.ArgumentNullException.ThrowIfNull(items);"),
                Code.Of($"return {Names.Callbacks}.CallbackAnswer.ListOf({Names.ApiText}.ListOf(items, static item => {toText(member.ValueOf(Code.Of($"item")))}));"),
            ]);
    }

    private static Code Source(CallbackSource source) => source switch
    {
        CallbackSource.Json => Code.Of($"Json"),
        CallbackSource.Form => Code.Of($"Form"),
        _ => Code.Of($"Query"),
    };
}
