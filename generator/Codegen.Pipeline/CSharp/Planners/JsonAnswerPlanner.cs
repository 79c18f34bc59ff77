using Codegen.Pipeline.Collections;
using Codegen.Pipeline.CSharp.Plans;
using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.CSharp.Typing;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Model.Protocols;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>Plans where things stand in JSON answers.</summary>
internal static class JsonAnswerPlanner
{
    /// <summary>Whether answers are more than the body alone. Records are another matter.</summary>
    public static bool HasAnswer(PlanContext context) => context.Model.Protocol is not DelimitedProtocol
        && context.Protocol is { ClassName: not null }
        && (context.Protocol.ErrorEnum is not null || ClientProtocol.ReadingOf(context.Model) != ReadingTolerance.None);

    /// <summary>Whether answers of an operation are read by it.</summary>
    public static bool Reads(PlanContext context, ApiOperation operation) => HasAnswer(context)
        && (ClientProtocol.JsonAnswerOf(context.Model) is { ErrorsOnly: true }
            || AnswerPlanner.Successes(operation).TrueForAll(response => response.Content is null or { Kind: ContentKind.Json }));

    public static FieldPlan Plan(PlanContext context)
    {
        var codes = context.Protocol!.ErrorEnum is null ? Code.Of($"null") : ClientProtocol.ErrorCodes;
        var settings = Settings(context, ClientProtocol.JsonAnswerOf(context.Model)).ToList();
        var initializer = settings.Count == 0 ? Code.Empty : Code.Of($" {{ {Code.Join($", ", settings)} }}");
        return new FieldPlan(Code.Of($"{Names.Http}.ApiJsonAnswer"), ClientProtocol.Answer, Code.Of($"new({codes}){initializer}"));
    }

    private static IEnumerable<Code> Settings(PlanContext context, JsonAnswer? answer)
    {
        if (answer is not null)
        {
            yield return Code.Of($"AnyStatus = {ParameterPlanner.Flag(answer.AnyStatus)}");
            if (answer.ErrorsOnly)
            {
                yield return Code.Of($"ErrorsOnly = true");
            }

            if (answer.Success is { } success)
            {
                yield return Code.Of(
                    $"Success = new({Code.Literal(success.At)}, {CodeLists.Scalars(success.Values)}, {CodeLists.Scalars(success.Failures)}, {Verdict(success.Missing)})");
            }

            foreach (var place in Places(answer))
            {
                yield return place;
            }

            if (context.Formats.Find(answer.DateFormat) is { } format)
            {
                yield return Code.Of($"DateFormat = {FormatPlanner.AsProviderTime(format.Format)}");
            }

            if (answer.KeepRaw)
            {
                yield return Code.Of($"KeepRaw = true");
            }
        }

        var reading = Tolerance(ClientProtocol.ReadingOf(context.Model)).ToList();
        if (reading.Count > 0)
        {
            yield return Code.Of($"Reading = {Code.Join($" | ", reading)}");
        }
    }

    private static IEnumerable<Code> Places(JsonAnswer answer)
    {
        (Code Name, EquatableArray<string> Pointers)[] places =
        [
            (Code.Of($"Data"), answer.Data),
            (Code.Of($"Date"), answer.Date),
            (Code.Of($"ErrorCode"), answer.ErrorCode),
            (Code.Of($"ErrorMessage"), answer.ErrorMessage),
            (Code.Of($"ErrorDetails"), answer.ErrorDetails),
            (Code.Of($"ErrorDate"), answer.ErrorDate),
        ];
        return places.Where(place => !place.Pointers.IsEmpty).Select(place => Code.Of($"{place.Name} = {CodeLists.Texts(place.Pointers)}"));
    }

    private static Code Verdict(MissingSuccess missing) => missing switch
    {
        MissingSuccess.Success => Code.Of($"{Names.Http}.ApiVerdict.Success"),
        MissingSuccess.Failure => Code.Of($"{Names.Http}.ApiVerdict.Failure"),
        _ => Code.Of($"{Names.Http}.ApiVerdict.Unreadable"),
    };

    // What is not here is accepted everywhere, or is a matter of the code that reads a member.
    private static IEnumerable<Code> Tolerance(ReadingTolerance reading)
    {
        (ReadingTolerance Flag, Code Name)[] flags =
        [
            (ReadingTolerance.EmptyArrayAsObject, Code.Of($"EmptyArrayAsObject")),
            (ReadingTolerance.SingleAsArray, Code.Of($"SingleAsArray")),
            (ReadingTolerance.ArrayAsSingle, Code.Of($"ArrayAsSingle")),
            (ReadingTolerance.TrailingCommas, Code.Of($"TrailingCommas")),
        ];
        return flags.Where(flag => reading.HasFlag(flag.Flag)).Select(flag => Code.Of($"{Names.Json}.JsonTolerance.{flag.Name}"));
    }
}
