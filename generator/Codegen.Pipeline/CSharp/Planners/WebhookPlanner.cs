using Codegen.Pipeline.CSharp.Naming;
using Codegen.Pipeline.CSharp.Plans;
using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.CSharp.Typing;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>Plans the class that reads the bodies of requests that the service makes.</summary>
internal static class WebhookPlanner
{
    /// <summary>What the names of a request's own types begin with.</summary>
    public static string TypeStemOf(ApiWebhook webhook) => Casing.Pascal(webhook.Name);

    public static ClassPlan Plan(PlanContext context)
    {
        var className = context.TypeNames.Take("", context.Client.Name + "Webhooks");
        var methods = new NameScope(context.Problems, [.. ReservedNames.Object, className]);
        var readers = context.Model.Webhooks.Select(webhook => Reader(context, webhook, methods)).ToList();
        return new ClassPlan(
            new DocComment().Summary("Reads the bodies of requests that the service makes: its webhooks and callbacks.").Lines(),
            [],
            Code.Of($"{context.Access} static partial class {Code.Identifier(className)}"),
            [.. readers.Select(reader => reader.Method)],
            [.. readers.Select(reader => reader.Form).OfType<PropertyPlan>()]);
    }

    private static (MethodPlan Method, PropertyPlan? Form) Reader(PlanContext context, ApiWebhook webhook, NameScope methods)
    {
        var stem = TypeStemOf(webhook);
        var name = methods.Take(webhook.Pointer, "Read" + stem, "Read" + stem + Casing.Pascal(webhook.Method.ToLowerInvariant()));
        var mapped = context.Types.Map(webhook.Schema);
        if (webhook.IsForm && context.Types.Lookup.Resolve(webhook.Schema) is ObjectSchema shape)
        {
            var form = Code.Identifier(methods.Take(webhook.Pointer, stem + "Form", name + "Form"));
            return (
                Method(webhook, Code.Identifier(name), mapped.Type, Code.Of($"form"), "The body of the request as it came: application/x-www-form-urlencoded. At most 1 MiB is read.", "CallbackException", Names.Callbacks, Code.Of($"{form}.Read(null, form, null)")),
                new PropertyPlan([], [], Code.Of($"private static {Names.Callbacks}.CallbackForm<{mapped.Type}> {form} {{ get; }} = {Form(mapped, shape)};")));
        }

        var type = context.Types.IsNullable(webhook.Schema) ? context.Types.Nullable(mapped) : mapped;
        return (Method(webhook, Code.Identifier(name), type.Type, Code.Of($"json"), "The body of the request, in UTF-8.", "JsonDataException", Names.Json, Code.Of($"{type.Codec}.Parse(json)")), null);
    }

    private static Code Form(TypeUse type, ObjectSchema shape)
    {
        var names = shape.Properties.Select(property => Code.Literal(property.Name));
        return Code.Of(
            $"new({type.Codec}, new string[] {{ {Code.Join($", ", names)} }}, new {Names.Callbacks}.CallbackSource[] {{ {Names.Callbacks}.CallbackSource.Form }}, false, global::System.Array.Empty<string>())");
    }

    private static MethodPlan Method(ApiWebhook webhook, Code name, Code type, Code argument, string argumentNote, string exception, Code exceptionSpace, Code expression) => new(
        new DocComment()
            .SummaryOf(webhook.Summary, webhook.Description, "The request \"" + webhook.Name + "\".")
            .Remarks(webhook.Summary is null ? null : webhook.Description, "Sent by " + webhook.Method + ". Check where a request comes from before you trust it.")
            .Parameter(argument, argumentNote)
            .Exception(Code.Of($"{exceptionSpace}.{Code.Identifier(exception)}"), "The body is not what the document says.")
            .Lines(),
        [],
        Code.Of($"public static {type} {name}(global::System.ReadOnlySpan<byte> {argument})"),
        [Code.Of($"return {expression};")]);
}
