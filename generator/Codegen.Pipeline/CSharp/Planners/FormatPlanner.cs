using Codegen.Pipeline.CSharp.Plans;
using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.CSharp.Typing;
using Codegen.Pipeline.Model.Formats;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>Plans the text formats of an API's own.</summary>
internal static class FormatPlanner
{
    private const int AnyHours = 23;

    public static IEnumerable<FieldPlan> Fields(ValueFormatTypes formats) => formats.All.Select(entry => new FieldPlan(
        entry.Format.Kind == ValueFormatKind.Boolean
            ? Code.Of($"{Names.Json}.FlagTextFormat")
            : Code.Of($"{Names.Json}.ValueTextFormat<{ValueFormatTypes.TypeOf(entry.Format)}>"),
        entry.Field,
        Expression(entry.Format)));

    /// <summary>The form of a service's own times, whatever is known about their offset.</summary>
    public static Code AsProviderTime(ValueFormat format) => format.Zone == ValueZone.Unspecified
        ? Patterns(Code.Of($"ProviderTimeFormat"), format)
        : Code.Of($"new {Names.Json}.ProviderMomentFormat({Moment(format)})");

    private static Code Expression(ValueFormat format) => format.Kind switch
    {
        ValueFormatKind.Date => Patterns(Code.Of($"DateTextFormat"), format),
        ValueFormatKind.Time => Patterns(Code.Of($"TimeTextFormat"), format),
        ValueFormatKind.DateTime when format.Zone == ValueZone.Unspecified => Patterns(Code.Of($"ProviderTimeFormat"), format),
        ValueFormatKind.DateTime => Moment(format),
        ValueFormatKind.Period => Code.Of($"new {Names.Json}.PeriodTextFormat({Moment(format)}, {Code.Literal(format.Separator)})"),
        ValueFormatKind.Offset => Code.Of(
            $"new {Names.Json}.OffsetTextFormat({Code.Literal(format.Write)}, {CodeLists.Texts(format.Read)}, {CodeLists.Numbers(format.Minutes)}, {format.MaxHours ?? AnyHours})"),
        _ => Code.Of($"new {Names.Json}.FlagTextFormat({CodeLists.Scalar(format.WhenTrue!)}, {CodeLists.Scalar(format.WhenFalse!)})"),
    };

    private static Code Moment(ValueFormat format) =>
        Patterns(format.Zone == ValueZone.Offset ? Code.Of($"MomentTextFormat") : Code.Of($"UtcTextFormat"), format);

    private static Code Patterns(Code type, ValueFormat format) =>
        Code.Of($"new {Names.Json}.{type}({Code.Literal(format.Write)}, {CodeLists.Texts(format.Read)}, {Letters(format.Letters)})");

    private static int Letters(LetterCase letters) => letters switch
    {
        LetterCase.Lower => -1,
        LetterCase.Upper => 1,
        _ => 0,
    };
}
