using Codegen.Pipeline.Collections;
using Codegen.Pipeline.CSharp.Naming;
using Codegen.Pipeline.CSharp.Plans;
using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.CSharp.Typing;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>Plans the class of an API's addresses, where there is something to choose.</summary>
internal static class ServersPlanner
{
    private static readonly Code Address = Code.Of($"global::System.Uri");

    public static ModelsPlan? Plan(PlanContext context)
    {
        var servers = Choices(context.Model.Servers);
        if (servers.Count < 2 && servers.TrueForAll(server => server.Variables.IsEmpty))
        {
            return null;
        }

        var className = context.TypeNames.Take("/servers", context.Client.Name + "Servers");
        var scope = new NameScope(context.Problems, [.. ReservedNames.Object, className]);
        var named = servers.Select(server => (Server: server, Name: Code.Identifier(scope.Take(server.Pointer, ServerNaming.Candidates(server))))).ToList();
        return new ModelsPlan(
            context.Namespace,
            [
                new ClassPlan(
                    new DocComment().Summary("The addresses of the API, one of which can be set as BaseAddress of a client's options.").Lines(),
                    [],
                    Code.Of($"{context.Access} static partial class {Code.Identifier(className)}"),
                    named.Where(one => !one.Server.Variables.IsEmpty).Select(one => Method(context, one.Server, one.Name)).ToEquatableArray(),
                    named.Where(one => one.Server.Variables.IsEmpty).Select(one => Property(one.Server, one.Name)).ToEquatableArray()),
            ]);
    }

    /// <summary>The servers, without those in the clear that are there encrypted too.</summary>
    private static List<ApiServer> Choices(EquatableArray<ApiServer> servers)
    {
        var encrypted = new HashSet<string>(
            servers.Where(server => server.Template.StartsWith("https:", StringComparison.OrdinalIgnoreCase)).Select(server => server.Template.Substring("https".Length)), StringComparer.Ordinal);
        return [.. servers.Where(server => !server.Template.StartsWith("http:", StringComparison.OrdinalIgnoreCase) || !encrypted.Contains(server.Template.Substring("http".Length)))];
    }

    private static PropertyPlan Property(ApiServer server, Code name) => new(
        new DocComment().SummaryOf(server.Description, "The address " + server.Url + ".").Remarks(server.Url).Lines(),
        [],
        Code.Of($"public static {Address} {name} {{ get; }} = new {Address}({Code.Literal(server.Url)});"));

    private static MethodPlan Method(PlanContext context, ApiServer server, Code name)
    {
        var scope = new NameScope(context.Problems);
        var arguments = server.Variables.Select(variable => (Variable: variable, Name: Code.Identifier(scope.Take(variable.Pointer, Casing.Camel(variable.Name))))).ToList();
        var docs = arguments.Aggregate(
            new DocComment().SummaryOf(server.Description, "The address " + server.Url + ".").Remarks(server.Template),
            (doc, argument) => doc.Parameter(argument.Name, argument.Variable.Description, Allowed(argument.Variable)));
        docs.Returns("The address.");
        docs.Exception(Code.Of($"global::System.ArgumentException"), "A value is none of those that are allowed, or cannot stand in an address.");
        var values = arguments.Select(argument => Code.Of(
            $"new {Names.Http}.ApiServerValue({Code.Literal(argument.Variable.Name)}, {argument.Name}, [{Code.Join($", ", argument.Variable.Values.Select(Code.Literal))}])"));
        return new MethodPlan(
            docs.Lines(),
            [],
            Code.Of($"public static {Address} {name}({Code.Join($", ", arguments.Select(argument => Code.Of($"string {argument.Name} = {Code.Literal(argument.Variable.Default)}")))})"),
            [Code.Of($"return {Names.Http}.ApiServerValue.Fill({Code.Literal(server.Template)}, [{Code.Join($", ", values)}]);")]);
    }

    private static string? Allowed(ServerVariable variable) => variable.Values.IsEmpty ? null : "One of " + string.Join(", ", variable.Values) + ".";
}
