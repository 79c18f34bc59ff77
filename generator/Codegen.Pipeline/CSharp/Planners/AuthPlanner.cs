using Codegen.Pipeline.Collections;
using Codegen.Pipeline.CSharp.Naming;
using Codegen.Pipeline.CSharp.Plans;
using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.CSharp.Typing;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>Plans the client's constructors: one set for each way to authenticate that the operations accept.</summary>
internal static class AuthPlanner
{
    private const int MostWays = 8;

    /// <summary>The bits of the schemes, one number per alternative; nothing at all where no credential is needed.</summary>
    public static Code Masks(ApiModel model, ApiOperation operation)
    {
        var masks = operation.Security.Select(alternative => alternative.Aggregate(0UL, (mask, id) => mask | (1UL << SlotOf(model, id)))).Distinct();
        return Code.Join($", ", masks.Select(Code.Mask));
    }

    public static EquatableArray<MethodPlan> Constructors(PlanContext context, Code clientName)
    {
        var constructors = new List<MethodPlan>();
        foreach (var way in Ways(context))
        {
            constructors.AddRange(ConstructorsFor(context, clientName, way));
        }

        return constructors.ToEquatableArray();
    }

    private static int SlotOf(ApiModel model, string id)
    {
        for (var i = 0; i < model.SecuritySchemes.Count; i++)
        {
            if (string.Equals(model.SecuritySchemes[i].Id, id, StringComparison.Ordinal))
            {
                return i;
            }
        }

        throw new InvalidOperationException("A requirement names a scheme that the model does not have.");
    }

    // Ways with the same types of credentials would be one constructor twice, so they share it and fill all their slots.
    private static List<List<SecurityScheme[]>> Ways(PlanContext context)
    {
        var model = context.Model;
        var ways = new List<List<SecurityScheme[]>>();
        var withClients = new List<SecurityScheme[]>();
        var hasOwn = model.SecuritySchemes.Any(IsOwn);
        var seen = new Dictionary<string, List<SecurityScheme[]>>(StringComparer.Ordinal);
        var alternatives = model.Operations.SelectMany(operation => operation.Security.IsEmpty ? [[]] : operation.Security.AsEnumerable()).Distinct();
        foreach (var alternative in alternatives)
        {
            // Who may log in at all has credentials of the API's own; calls that need none use the same client.
            if (hasOwn && alternative.IsEmpty)
            {
                continue;
            }

            var schemes = alternative.Select(id => model.SecuritySchemes[SlotOf(model, id)]).ToArray();
            Add(schemes.Select(OAuthPlanner.AsReadyToken).ToArray());
            if (schemes.Any(scheme => scheme is OAuthScheme))
            {
                withClients.Add(schemes);
            }
        }

        // They come last, so that they take the place of no other way.
        withClients.ForEach(Add);
        return ways;

        void Add(SecurityScheme[] schemes)
        {
            var signature = string.Join(",", schemes.Select(scheme => TypeOf(context, scheme).ToString()));
            if (seen.TryGetValue(signature, out var same))
            {
                same.Add(schemes);
            }
            else if (ways.Count < MostWays)
            {
                seen.Add(signature, [schemes]);
                ways.Add(seen[signature]);
            }
        }
    }

    private static IEnumerable<MethodPlan> ConstructorsFor(PlanContext context, Code clientName, List<SecurityScheme[]> way)
    {
        var names = new NameScope(context.Problems, ["options", "httpClient", "handler"]);
        var parameters = way[0].Select(scheme => Code.Identifier(names.Take(scheme.Pointer, ParameterName(scheme), Casing.Camel(scheme.Id) + "Auth"))).ToArray();
        var credentials = way.SelectMany(schemes => schemes.SelectMany((scheme, index) => Credentials(context.Model, scheme, parameters[index]))).Distinct().ToArray();
        var list = credentials.Length == 0
            ? Code.Of($"global::System.Array.Empty<{Names.Auth}.ApiCredential>()")
            : Code.Of($"new {Names.Auth}.ApiCredential[] {{ {Code.Join($", ", credentials)} }}");
        var heads = way[0].Select((scheme, index) => Code.Of($"{TypeOf(context, scheme)} {parameters[index]}")).ToArray();
        var options = Code.Of($"{context.Options.Type(context.Namespace)}? options = null");
        var docs = () => way[0].Select((scheme, index) => (parameters[index], scheme.Description ?? "Credentials of the scheme " + scheme.Id + "."))
            .Aggregate(new DocComment().Summary("Makes a client."), (doc, parameter) => doc.Parameter(parameter.Item1, parameter.Item2));

        yield return Constructor(
            docs().Parameter(Code.Of($"options"), "Settings; they cannot be changed once the client is in use."),
            Code.Of($"{clientName}({Code.Join($", ", [.. heads, options])})"),
            Code.Of($"new {Names.Http}.ApiTransport(Service, options, {list})"));
        yield return Constructor(
            docs().Parameter(Code.Of($"httpClient"), "Sends the requests and stays the caller's; switch automatic redirects and cookies off in its handler.")
                .Parameter(Code.Of($"options"), "Settings; they cannot be changed once the client is in use."),
            Code.Of($"{clientName}({Code.Join($", ", [.. heads, Code.Of($"global::System.Net.Http.HttpClient httpClient"), options])})"),
            Code.Of($"{Names.Http}.ApiTransport.ForClient(Service, options, {list}, httpClient)"));
        yield return Constructor(
            docs().Parameter(Code.Of($"handler"), "Sends the requests and stays the caller's.")
                .Parameter(Code.Of($"options"), "Settings; they cannot be changed once the client is in use."),
            Code.Of($"{clientName}({Code.Join($", ", [.. heads, Code.Of($"global::System.Net.Http.HttpMessageHandler handler"), options])})"),
            Code.Of($"{Names.Http}.ApiTransport.ForHandler(Service, options, {list}, handler)"));
    }

    private static MethodPlan Constructor(DocComment docs, Code head, Code transport) =>
        new(docs.Lines(), [], Code.Of($"public {head} : this({transport})"), []);

    private static bool IsOwn(SecurityScheme scheme) => scheme is CredentialsScheme or SessionScheme;

    private static string ParameterName(SecurityScheme scheme) => IsOwn(scheme) ? "credentials" : Casing.Camel(scheme.Id);

    private static IEnumerable<Code> Credentials(ApiModel model, SecurityScheme scheme, Code parameter) => IsOwn(scheme)
        ? CredentialsPlanner.Bind(model, scheme, SlotOf(model, scheme.Id), parameter)
        : [Credential(model, scheme, parameter)];

    private static Code TypeOf(PlanContext context, SecurityScheme scheme) => scheme switch
    {
        CredentialsScheme or SessionScheme => context.TypeName(context.Protocol!.CredentialsClass!),
        BasicScheme => Code.Of($"{Names.Auth}.BasicAuth"),
        BearerScheme => Code.Of($"{Names.Auth}.BearerAuth"),
        OAuthScheme => OAuthPlanner.Type,
        ApiKeyScheme => Code.Of($"{Names.Auth}.ApiKeyAuth"),
        _ => throw new InvalidOperationException("A security scheme without a planner."),
    };

    private static Code Credential(ApiModel model, SecurityScheme scheme, Code parameter)
    {
        var slot = SlotOf(model, scheme.Id);
        return scheme switch
        {
            BasicScheme => Code.Of($"{Names.Auth}.ApiCredential.FromBasic({slot}, {parameter})"),
            BearerScheme => Code.Of($"{Names.Auth}.ApiCredential.FromBearer({slot}, {parameter})"),
            OAuthScheme client => OAuthPlanner.Credential(client, slot, parameter),
            ApiKeyScheme key => Code.Of(
                $"{Names.Auth}.ApiCredential.FromKey({slot}, {parameter}, {Names.Auth}.ApiKeyLocation.{KeyLocation(key)}, {Code.Literal(key.Name)})"),
            _ => throw new InvalidOperationException("A security scheme without a planner."),
        };
    }

    private static Code KeyLocation(ApiKeyScheme scheme) => scheme.Location switch
    {
        ParameterLocation.Header => Code.Of($"Header"),
        ParameterLocation.Query => Code.Of($"Query"),
        ParameterLocation.Cookie => Code.Of($"Cookie"),
        _ => throw new InvalidOperationException("An API key cannot travel in a path."),
    };
}
