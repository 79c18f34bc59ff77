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
        return new ClassPlan(
            new DocComment().Summary("Reads the bodies of requests that the service makes: its webhooks and callbacks.").Lines(),
            [],
            Code.Of($"{context.Access} static partial class {Code.Identifier(className)}"),
            [.. context.Model.Webhooks.Select(webhook => Reader(context, webhook, methods))],
            []);
    }

    private static MethodPlan Reader(PlanContext context, ApiWebhook webhook, NameScope methods)
    {
        var stem = "Read" + TypeStemOf(webhook);
        var name = Code.Identifier(methods.Take(webhook.Pointer, stem, stem + Casing.Pascal(webhook.Method.ToLowerInvariant())));
        var mapped = context.Types.Map(webhook.Schema);
        var type = context.Types.IsNullable(webhook.Schema) ? context.Types.Nullable(mapped) : mapped;
        var docs = new DocComment()
            .SummaryOf(webhook.Summary, webhook.Description, "The request \"" + webhook.Name + "\".")
            .Remarks(webhook.Summary is null ? null : webhook.Description, "Sent by " + webhook.Method + ". Check where a request comes from before you trust it.")
            .Parameter(Code.Of($"json"), "The body of the request, in UTF-8.")
            .Exception(Code.Of($"{Names.Json}.JsonDataException"), "The body is not what the document says.");
        return new MethodPlan(
            docs.Lines(),
            [],
            Code.Of($"public static {type.Type} {name}(global::System.ReadOnlySpan<byte> json)"),
            [Code.Of($"return {type.Codec}.Parse(json);")]);
    }
}
