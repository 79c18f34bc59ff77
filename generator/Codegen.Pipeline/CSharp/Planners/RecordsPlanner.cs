using Codegen.Pipeline.Collections;
using Codegen.Pipeline.CSharp.Plans;
using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.CSharp.Typing;
using Codegen.Pipeline.Model.Protocols;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>Plans the form of delimited answers and the classes of their records.</summary>
internal static class RecordsPlanner
{
    public static RecordsPlan? Plan(PlanContext context) => context.Model.Protocol is DelimitedProtocol protocol
        ? new RecordsPlan(
            context.Namespace,
            Code.Identifier(context.Delimited!.Records),
            [
                new FieldPlan(
                    Code.Of($"{Names.Http}.FieldEncoding"),
                    Code.Of($"Encoding"),
                    Code.Of($"new({Code.Literal(protocol.Charset)}, {ParameterPlanner.Flag(protocol.FormEncoded)}, {ParameterPlanner.Flag(protocol.SpaceAsPlus)})")),
                new FieldPlan(
                    Code.Of($"{Names.Protocols}.DelimitedForm"),
                    Code.Of($"Form"),
                    Form(protocol.Answer, context.Model.Errors?.IsInteger ?? protocol.Answer.SuccessCodes.All(code => code.All(character => character is >= '0' and <= '9')))),
            ],
            RecordResultPlanner.Plan(context, protocol.Answer).ToEquatableArray())
        : null;

    private static Code Form(DelimitedAnswer answer, bool hasIntegerCodes) => Code.Of(
        $"new({Code.Literal(answer.FieldSeparator)}, {Fields(answer.Fields)}, {Texts(answer.SuccessCodes)}) {{ {Code.Join($", ", Settings(answer, hasIntegerCodes))} }}");

    private static IEnumerable<Code> Settings(DelimitedAnswer answer, bool hasIntegerCodes)
    {
        yield return Code.Of($"Charset = {Code.Literal(answer.Charset)}");
        yield return Code.Of($"AnyStatus = {ParameterPlanner.Flag(answer.AnyStatus)}");
        yield return Code.Of($"Trim = {ParameterPlanner.Flag(answer.Trim)}");
        yield return Code.Of($"RecordSeparator = {Code.LiteralOrNull(answer.RecordSeparator)}");
        yield return Code.Of($"RecordStartsWithCode = {ParameterPlanner.Flag(answer.RecordStartsWithCode)}");
        if (answer.Quote is { Length: > 0 } quote)
        {
            yield return Code.Of($"Quote = {Code.Literal(quote)}[0]");
        }

        yield return Code.Of($"Header = {Names.Protocols}.HeaderLine.{Header(answer.Header)}");
        yield return Code.Of($"HasIntegerCodes = {ParameterPlanner.Flag(hasIntegerCodes)}");
        var alternatives = answer.Alternatives.Select(alternative => Code.Of(
            $"new {Names.Protocols}.DelimitedAlternative({Code.Literal(alternative.First)}, {Fields(alternative.Fields)}, {ParameterPlanner.Flag(alternative.IsSuccess)})"));
        yield return Code.Of($"Alternatives = new {Names.Protocols}.DelimitedAlternative[] {{ {Code.Join($", ", alternatives)} }}");
        yield return Code.Of($"RequestErrors = {Names.Protocols}.RequestErrorForm.{RequestErrors(answer.RequestErrors)}");
        yield return Code.Of($"UnreadableIsRejected = {ParameterPlanner.Flag(!answer.UnreadableIsUnknown)}");
        if (answer.Matching is { } matching)
        {
            yield return Code.Of($"MatchIndex = {IndexOf(answer, matching.Field)}");
            yield return Code.Of($"Normalisation = {Names.Protocols}.MatchNormalisation.{Normalisation(matching.Normalise)}");
            yield return Code.Of($"IsUnknownAfterEnd = {ParameterPlanner.Flag(matching.UnknownAfterEnd)}");
            yield return Code.Of($"IsUnknownOtherwise = {ParameterPlanner.Flag(matching.UnknownOtherwise)}");
        }
    }

    private static int IndexOf(DelimitedAnswer answer, string field)
    {
        for (var i = 0; i < answer.Fields.Count; i++)
        {
            if (string.Equals(answer.Fields[i].Name, field, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    private static Code Fields(EquatableArray<DelimitedField> fields)
    {
        var items = fields.Select(field => Code.Of($"new({Code.Literal(field.Column)}, {Names.Protocols}.FieldRole.{Role(field.Role)}, {ParameterPlanner.Flag(field.Optional)})"));
        return Code.Of($"new {Names.Protocols}.DelimitedField[] {{ {Code.Join($", ", items)} }}");
    }

    private static Code Texts(EquatableArray<string> texts) => Code.Of($"new string[] {{ {Code.Join($", ", texts.Select(Code.Literal))} }}");

    private static Code Role(FieldRole role) => role switch
    {
        FieldRole.Code => Code.Of($"Code"),
        FieldRole.Target => Code.Of($"Target"),
        FieldRole.Id => Code.Of($"Id"),
        FieldRole.Message => Code.Of($"Message"),
        _ => Code.Of($"Value"),
    };

    private static Code Header(DelimitedHeader? header) => header switch
    {
        null => Code.Of($"None"),
        { Required: true, ByName: true } => Code.Of($"RequiredByName"),
        { Required: true } => Code.Of($"Required"),
        { ByName: true } => Code.Of($"OptionalByName"),
        _ => Code.Of($"Optional"),
    };

    private static Code RequestErrors(RequestErrorForm form) => form switch
    {
        RequestErrorForm.CodeAlone => Code.Of($"CodeAlone"),
        RequestErrorForm.CodeScope => Code.Of($"CodeScope"),
        RequestErrorForm.Either => Code.Of($"Either"),
        _ => Code.Of($"None"),
    };

    private static Code Normalisation(MatchNormalisation normalisation) => normalisation switch
    {
        MatchNormalisation.Digits => Code.Of($"Digits"),
        MatchNormalisation.IgnoreCase => Code.Of($"IgnoreCase"),
        _ => Code.Of($"Exact"),
    };
}
