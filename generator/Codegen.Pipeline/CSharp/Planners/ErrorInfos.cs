using System.Globalization;
using Codegen.Pipeline.Collections;
using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.CSharp.Typing;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Model.Errors;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>What is known about error codes, as expressions and in words.</summary>
internal static class ErrorInfos
{
    public static Code Of(ErrorCode code) => Code.Of(
        $"new {Names.Errors}.ErrorInfo({Code.Literal(code.Code)}, {Code.Literal(code.Name)}, {Code.Literal(code.Meaning)}, {Category(code.Category)}, {Retry(code.Retry)}){Rest(code)}");

    public static Code Of(ErrorRange range) => Code.Of(
        $"new {Names.Errors}.ErrorInfo(\"\", {Code.Literal(range.Name)}, {Code.Literal(range.Meaning)}, {Category(range.Category)}, {Retry(ErrorRetry.Never)})");

    public static Code Of(ErrorStatus status) => Code.Of(
        $"new {Names.Errors}.ErrorStatus({status.Status}, {Code.Literal(status.Meaning)}, {Category(status.Category)}, {Retry(status.Retry)})");

    public static Code Category(ErrorCategory category) => Code.Of($"{Names.Errors}.ErrorCategory.{Code.Identifier(category.ToString())}");

    public static EquatableArray<Code> Docs(ErrorCode code) => new DocComment()
        .SummaryOf(code.Meaning, code.Name)
        .Remarks(
            "On the wire: " + code.Code + Aliases(code) + ".",
            "Category: " + code.Category + ". " + Words(code) + Scope(code.Scope) + (code.EndsBatch ? " What follows in the same batch is left out." : "") + Source(code.Source))
        .Lines();

    public static EquatableArray<Code> Docs(ErrorRange range) => new DocComment()
        .SummaryOf(range.Meaning, range.Name)
        .Remarks(
            "On the wire: " + range.First.ToString(CultureInfo.InvariantCulture) + " to " + range.Last.ToString(CultureInfo.InvariantCulture) + "; the exception has the number.",
            "Category: " + range.Category + ".")
        .Lines();

    private static Code Retry(ErrorRetry retry) => Code.Of($"{Names.Errors}.ErrorRetry.{Code.Identifier(retry.ToString())}");

    private static Code Rest(ErrorCode code)
    {
        var parts = new List<Code>();
        if (code.Scope != ErrorScope.None)
        {
            parts.Add(Code.Of($"Scope = {Names.Errors}.ErrorScope.{Code.Identifier(code.Scope.ToString())}"));
        }

        if (code.Retry != ErrorRetry.Never)
        {
            parts.Add(Code.Of($"Attempts = {code.Attempts}"));
            parts.Add(Code.Of($"Wait = new global::System.TimeSpan({Code.Integer(code.WaitMilliseconds * TimeSpan.TicksPerMillisecond)})"));
        }

        if (!code.Statuses.IsEmpty)
        {
            parts.Add(Code.Of($"Statuses = {CodeLists.Numbers(code.Statuses)}"));
        }

        if (!code.Aliases.IsEmpty)
        {
            parts.Add(Code.Of($"Aliases = {CodeLists.Texts(code.Aliases)}"));
        }

        if (code.EndsBatch)
        {
            parts.Add(Code.Of($"EndsBatch = true"));
        }

        return parts.Count == 0 ? Code.Empty : Code.Of($" {{ {Code.Join($", ", parts)} }}");
    }

    private static string Aliases(ErrorCode code) => code.Aliases.IsEmpty ? "" : ", also " + string.Join(", ", code.Aliases);

    private static string Words(ErrorCode code) => code.Retry switch
    {
        ErrorRetry.Never => "The request must not be repeated.",
        ErrorRetry.AfterWait => "The provider allows a repeat after a pause" + Attempts(code) + ".",
        _ => "The request was not worked on and may be repeated" + Attempts(code) + ".",
    };

    private static string Attempts(ErrorCode code) => (code.Attempts == 0
        ? "; the client leaves that to you"
        : "; the client does so at most " + code.Attempts.ToString(CultureInfo.InvariantCulture) + " times, first after " + code.WaitMilliseconds.ToString(CultureInfo.InvariantCulture) + " ms")
        + (code.Statuses.IsEmpty ? "" : ", and only with HTTP status " + string.Join(" or ", code.Statuses.Select(status => status.ToString(CultureInfo.InvariantCulture))));

    private static string Scope(ErrorScope scope) => scope == ErrorScope.None ? "" : " It is about the " + scope.ToString().ToLowerInvariant() + ".";

    private static string Source(FactSource source) => source switch
    {
        FactSource.Documented => "",
        FactSource.Related => " Known from a document about the same product.",
        FactSource.Client => " Known from public clients.",
        _ => " Inferred.",
    };
}
