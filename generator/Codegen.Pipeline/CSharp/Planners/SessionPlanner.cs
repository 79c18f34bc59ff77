using Codegen.Pipeline.CSharp.Plans;
using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.CSharp.Typing;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Model.Formats;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>Plans the login of a session.</summary>
internal static class SessionPlanner
{
    public static readonly Code Login = Code.Of($"Login");

    public static ProtocolPlan? Plan(PlanContext context)
    {
        if (context.Protocol is not { SessionClass: { } name } || context.Model.SecuritySchemes.OfType<SessionScheme>().FirstOrDefault() is not { } scheme)
        {
            return null;
        }

        var steps = scheme.Steps.Select(step => Step(context, step));
        var token = scheme.Token;
        var login = Code.Of(
            $"new({CodeLists.Array(Code.Of($"{Names.Http}.ApiLoginStep"), steps)}, {Code.Literal(token.Taken)}, {CredentialsPlanner.Location(context.Model, token.Place)}, {Code.Literal(token.WireName)}, {Code.Literal(token.Prefix)})");
        var settings = Code.Join($", ", Settings(context, scheme));
        var value = settings.IsEmpty ? login : Code.Of($"{login} {{ {settings} }}");
        return new ProtocolPlan(context.Namespace, Code.Identifier(name), [new FieldPlan(Code.Of($"{Names.Http}.ApiLogin"), Login, value)]);
    }

    /// <summary>Whether an operation is a step of the login, whose answers hold tokens.</summary>
    public static bool IsStep(ApiModel model, ApiOperation operation) => model.SecuritySchemes.OfType<SessionScheme>()
        .Any(scheme => scheme.Steps.Any(step => step.OperationId == operation.OperationId));

    public static bool IsLogout(ApiModel model, ApiOperation operation) => operation.OperationId is not null && model.SecuritySchemes.OfType<SessionScheme>()
        .Any(scheme => scheme.LogoutOperation == operation.OperationId);

    private static Code Step(PlanContext context, SessionStep step)
    {
        var send = step.Send.Select(value => value switch
        {
            { Credential: { } credential } => Code.Of($"{Names.Http}.ApiLoginValue.OfCredential({Code.Literal(value.Member)}, {Code.Literal(credential)})"),
            { Taken: { } taken } => Code.Of($"{Names.Http}.ApiLoginValue.OfTaken({Code.Literal(value.Member)}, {Code.Literal(taken)})"),
            _ => Code.Of($"{Names.Http}.ApiLoginValue.OfScalar({Code.Literal(value.Member)}, {CodeLists.Scalar(value.Value!)})"),
        });
        var take = step.Take.Select(value => Code.Of($"new({Code.Literal(value.Name)}, {Code.Literal(value.At)})"));
        var pair = Code.Of($"global::System.Collections.Generic.KeyValuePair<string, string>");
        return Code.Of(
            $"new({context.OperationFields[step.OperationId]}, {CodeLists.Array(Code.Of($"{Names.Http}.ApiLoginValue"), send)}, {CodeLists.Array(pair, take)})");
    }

    private static IEnumerable<Code> Settings(PlanContext context, SessionScheme scheme)
    {
        if (scheme.Expiry is { } expiry && !IsWithoutOffset(context, expiry))
        {
            yield return Code.Of($"Expiry = {Code.Literal(expiry.Taken)}");
            yield return Code.Of($"ExpiryUnit = {Names.Http}.ApiTokenExpiry.{Code.Identifier(expiry.Unit.ToString())}");
            yield return Code.Of($"EarlierSeconds = {expiry.EarlierSeconds}");
            if (context.Formats.Find(expiry.Format) is { } format)
            {
                yield return Code.Of($"ExpiryFormat = {ProtocolPlanner.Field(context, format.Field)}");
            }
        }

        if (!scheme.RenewalStatuses.IsEmpty)
        {
            yield return Code.Of($"RenewalStatuses = {CodeLists.Numbers(scheme.RenewalStatuses)}");
        }

        if (!scheme.RenewalCodes.IsEmpty)
        {
            yield return Code.Of($"RenewalCodes = {CodeLists.Texts(scheme.RenewalCodes)}");
        }
    }

    // A local time of the service cannot be compared with any clock; then only answers tell that a token has ended.
    private static bool IsWithoutOffset(PlanContext context, SessionExpiry expiry) =>
        context.Formats.Find(expiry.Format) is { Format.Zone: ValueZone.Unspecified };
}
