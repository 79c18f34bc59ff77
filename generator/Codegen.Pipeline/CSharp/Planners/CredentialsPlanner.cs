using Codegen.Pipeline.Collections;
using Codegen.Pipeline.CSharp.Naming;
using Codegen.Pipeline.CSharp.Plans;
using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.CSharp.Typing;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>Plans the class of credentials that are an API's own, and where they go in requests.</summary>
internal static class CredentialsPlanner
{
    public static ModelsPlan? Plan(PlanContext context)
    {
        if (context.Protocol is not { CredentialsClass: { } className })
        {
            return null;
        }

        var scheme = context.Model.SecuritySchemes.First(candidate => candidate is CredentialsScheme or SessionScheme);
        var name = Code.Identifier(className);
        return new ModelsPlan(
            context.Namespace,
            [
                new ClassPlan(
                    new DocComment().Summary("How the API knows who is calling. Immutable; its text shows no secret.").Remarks(scheme.Description).Lines(),
                    [],
                    Code.Of($"{context.Access} sealed partial class {name} : {Names.Auth}.ApiCredentials"),
                    Methods(context, scheme, name).ToEquatableArray(),
                    []),
            ]);
    }

    /// <summary>The expressions that bind the credentials to their places.</summary>
    public static IEnumerable<Code> Bind(ApiModel model, SecurityScheme scheme, int slot, Code parameter) => scheme switch
    {
        SessionScheme => [Code.Of($"{Names.Auth}.ApiCredential.FromSession({slot}, {parameter})")],
        CredentialsScheme values => values.Credentials.Select(credential => Code.Of(
            $"{Names.Auth}.ApiCredential.FromValue({slot}, {parameter}, {Code.Literal(credential.Argument)}, {Location(model, values.Place)}, {Code.Literal(credential.WireName)}, {Code.Literal(credential.Prefix)})")),
        _ => throw new InvalidOperationException("A scheme whose credentials are none of the API's own."),
    };

    public static Code Location(ApiModel model, CredentialPlace place) => place switch
    {
        CredentialPlace.Body => Code.Of($"{Names.Auth}.ApiKeyLocation.Body"),
        CredentialPlace.Header => Code.Of($"{Names.Auth}.ApiKeyLocation.Header"),
        _ when model.Operations.Any(operation => operation.Parameters.Any(parameter => parameter.Wire is { InForm: true })) => Code.Of($"{Names.Auth}.ApiKeyLocation.Form"),
        _ => Code.Of($"{Names.Auth}.ApiKeyLocation.Query"),
    };

    private static IEnumerable<MethodPlan> Methods(PlanContext context, SecurityScheme scheme, Code name)
    {
        var session = scheme as SessionScheme;
        var credentials = session?.Credentials ?? ((CredentialsScheme)scheme).Credentials;
        var scope = new NameScope(context.Problems);
        var arguments = credentials
            .Select(credential => (Credential: credential, Name: Code.Identifier(scope.Take(credential.Pointer, Casing.Camel(credential.Argument)))))
            .OrderBy(argument => argument.Credential.Required ? 0 : 1)
            .ToList();
        var parameters = arguments.Select(argument => argument.Credential.Required ? Code.Of($"string {argument.Name}") : Code.Of($"string? {argument.Name} = null"));
        var values = arguments.Select(argument => Code.Of(
            $"new {Names.Auth}.ApiCredentialValue({Code.Literal(argument.Credential.Argument)}, {argument.Name}, {ParameterPlanner.Flag(argument.Credential.Secret)}, {ParameterPlanner.Flag(argument.Credential.Required)})"));
        var docs = arguments.Aggregate(
            new DocComment().Summary("Keeps the credentials."),
            (doc, argument) => doc.Parameter(argument.Name, argument.Credential.Description ?? "The credential \"" + argument.Credential.Argument + "\"."));
        docs.Exception(Code.Of($"global::System.ArgumentException"), "A value is empty or has control characters. The message never contains it.");
        yield return new MethodPlan(docs.Lines(), [], Code.Of($"public {name}({Code.Join($", ", parameters)}) : base({Code.Join($", ", values)})"), []);
        if (session is { ReadyToken: true })
        {
            yield return new MethodPlan([], [], Code.Of($"private {name}({Names.Auth}.ApiReadyToken token) : base(token)"), []);
            yield return new MethodPlan(
                new DocComment()
                    .Summary("Keeps a token that was made elsewhere. There is no login then, and no renewal when the token ends.")
                    .Parameter(Code.Of($"token"), "The token.")
                    .Returns("The credentials.")
                    .Exception(Code.Of($"global::System.ArgumentException"), "The token is empty or has control characters. The message never contains it.")
                    .Lines(),
                [],
                Code.Of($"public static {context.TypeName(name.ToString())} FromToken(string token)"),
                [Code.Of($"return new {context.TypeName(name.ToString())}(new {Names.Auth}.ApiReadyToken(token));")]);
        }
    }
}
