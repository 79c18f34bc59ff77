using Codegen.Pipeline.Collections;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Model.Errors;
using Codegen.Pipeline.Reading.Descriptors.Values;

namespace Codegen.Pipeline.Reading.Descriptors;

/// <summary>The provider's error codes.</summary>
internal static class ErrorTableReader
{
    private static readonly Choice<bool>[] Types = [new("text", false), new("integer", true)];

    private static readonly Choice<int>[] Fallbacks = DescriptorChoices.Of("smpp-3.4");

    private static readonly Choice<ErrorRetry>[] NeverAgain = [new("never", ErrorRetry.Never)];

    /// <param name="needsCodes">Nothing but codes tells what an answer means.</param>
    public static ErrorTable Read(DescriptorObject source, bool needsCodes)
    {
        var isInteger = source.Required("type").Choice(Types) ?? false;
        var rule = isInteger ? TextRules.IntegerCode : TextRules.Code;
        return new ErrorTable(
            source.Pointer,
            source.Optional("name").Text(TextRules.Name),
            isInteger,
            [.. (needsCodes ? source.Required("codes") : source.Optional("codes")).Members(rule, (code, value) => value.Object(entry => Code(code, entry, rule)))],
            [.. source.Optional("fallback").DistinctValues(item => item.Choice(Fallbacks)).Select(index => Fallbacks[index].Text)],
            [.. source.Optional("ranges").Items(item => item.Object(Range))],
            [.. source.Optional("statuses").Members(TextRules.Status, (status, value) => value.Object(entry => Status(status, entry)))],
            Unlisted(source.Optional("unlisted")));
    }

    private static ErrorCode Code(string code, DescriptorObject source, TextRule rule)
    {
        var name = source.Required("name").Text(TextRules.Name) ?? "";
        var meaning = source.Required("meaning").Text(TextRules.Prose) ?? "";
        var category = source.Required("category").Choice(DescriptorChoices.Category) ?? ErrorCategory.Unknown;
        var retry = source.Required("retry").Choice(DescriptorChoices.Retry) ?? ErrorRetry.Never;
        var attempts = Repeat(source, "attempts", retry != ErrorRetry.Never).Integer(1, 10) ?? 2;
        var wait = Repeat(source, "wait", retry == ErrorRetry.AfterWait).Number(0, 3600) ?? 1;
        return new ErrorCode(
            source.Pointer,
            code,
            name,
            meaning,
            category,
            retry,
            retry == ErrorRetry.Never ? 0 : (int)attempts,
            retry == ErrorRetry.AfterWait ? (int)Math.Ceiling(wait * 1000) : 0,
            Statuses(Repeat(source, "statuses", retry != ErrorRetry.Never)),
            source.Optional("scope").Choice(DescriptorChoices.Scope) ?? ErrorScope.None,
            source.Optional("endsBatch").Flag() ?? false,
            [.. source.Optional("aliases").Distinct(item => item.Code(rule), 1)],
            source.Optional("source").Choice(DescriptorChoices.Source) ?? FactSource.Documented);
    }

    /// <summary>A value that says how to repeat; without a repeat it says nothing and is a mistake.</summary>
    private static DescriptorValue Repeat(DescriptorObject source, string key, bool repeats)
    {
        var value = source.Optional(key);
        if (value.IsThere && !repeats)
        {
            source.Mistakes.Contradiction(value.Pointer, $"'{key}' says how to repeat, but 'retry' allows no such repeat");
        }

        return value;
    }

    /// <summary>A list of HTTP statuses.</summary>
    public static EquatableArray<int> Statuses(DescriptorValue value) =>
        [.. value.DistinctValues(item => item.Integer(100, 599), 1).Select(status => (int)status)];

    private static ErrorRange? Range(DescriptorObject source)
    {
        source.Required("retry").Choice(NeverAgain);
        return new ErrorRange(
            source.Pointer,
            source.Required("from").Integer(0, int.MaxValue) ?? 0,
            source.Required("to").Integer(0, int.MaxValue) ?? 0,
            source.Required("name").Text(TextRules.Name) ?? "",
            source.Required("meaning").Text(TextRules.Prose) ?? "",
            source.Required("category").Choice(DescriptorChoices.Category) ?? ErrorCategory.Unknown);
    }

    private static ErrorStatus Status(string status, DescriptorObject source) => new(
        source.Pointer,
        ((status[0] - '0') * 100) + ((status[1] - '0') * 10) + (status[2] - '0'),
        source.Required("meaning").Text(TextRules.Prose) ?? "",
        source.Required("category").Choice(DescriptorChoices.Category) ?? ErrorCategory.Unknown,
        source.Required("retry").Choice(DescriptorChoices.Retry) ?? ErrorRetry.Never);

    private static ErrorCategory Unlisted(DescriptorValue value)
    {
        var category = ErrorCategory.Unknown;
        value.Object(source =>
        {
            category = source.Required("category").Choice(DescriptorChoices.Category) ?? category;
            return source;
        });
        return category;
    }
}
