using Codegen.Pipeline.Collections;
using Codegen.Pipeline.CSharp.Plans;
using Codegen.Pipeline.CSharp.Text;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>Plans the client class.</summary>
internal static class ClientPlanner
{
    public static ClientPlan Plan(PlanContext context, string clientName, List<GroupPlan> groups)
    {
        var model = context.Model;
        var name = Code.Identifier(clientName);
        var server = model.Servers.FirstOrDefault(candidate => candidate.Url.StartsWith("https:", StringComparison.OrdinalIgnoreCase))
            ?? (model.Servers.IsEmpty ? null : model.Servers[0]);
        var service = Code.Of(
            $"new({Code.Literal(context.Client.Name)}, {Code.LiteralOrNull(server?.Url)}, {Code.Literal(UserAgent(context.Client.Name, model.Version))}){Login(context)}");
        var docs = new DocComment()
            .Summary("Client of the API " + Quoted(model.Title) + ".")
            .Remarks(model.Description, server is null ? "The document names no server: set BaseAddress in the options." : "Default address: " + server.Url)
            .Lines();
        return new ClientPlan(
            context.Namespace,
            docs,
            context.Access,
            name,
            service,
            AuthPlanner.Constructors(context, name),
            groups.Select(group => group.Property).OfType<GroupPropertyPlan>().ToEquatableArray());
    }

    private static Code Login(PlanContext context) => context.Protocol is { SessionClass: { } session }
        ? Code.Of($" {{ Login = {context.TypeName(session)}.{SessionPlanner.Login} }}")
        : Code.Empty;

    private static string Quoted(string title) => title.Length == 0 ? "without a title" : "\"" + title + "\"";

    // A product token of RFC 9110 has no blanks or separators.
    private static string UserAgent(string name, string version)
    {
        var product = Token(name);
        var number = Token(version);
        return number.Length is 0 or > 20 ? product : product + "/" + number;
    }

    private static string Token(string text) =>
        new([.. text.Where(character => character is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '.' or '-')]);
}
