using Codegen.Pipeline.Collections;
using Codegen.Pipeline.Model.Protocols;
using Codegen.Pipeline.Reading.Descriptors.Values;

namespace Codegen.Pipeline.Reading.Descriptors;

/// <summary>Where things stand in JSON answers, and what is accepted in them.</summary>
internal static class JsonAnswerReader
{
    private static readonly Choice<MissingSuccess>[] Missing =
    [
        new("success", MissingSuccess.Success),
        new("failure", MissingSuccess.Failure),
        new("unreadable", MissingSuccess.Unreadable),
    ];

    private static readonly (string Key, ReadingTolerance Means)[] Tolerances =
    [
        ("numbersAsText", ReadingTolerance.NumbersAsText),
        ("textAsNumbers", ReadingTolerance.TextAsNumbers),
        ("flagsAsNumbers", ReadingTolerance.FlagsAsNumbers),
        ("emptyArrayAsObject", ReadingTolerance.EmptyArrayAsObject),
        ("singleAsArray", ReadingTolerance.SingleAsArray),
        ("arrayAsSingle", ReadingTolerance.ArrayAsSingle),
        ("emptyTextAsNull", ReadingTolerance.EmptyTextAsNull),
        ("trailingCommas", ReadingTolerance.TrailingCommas),
    ];

    public static JsonAnswer Read(DescriptorObject source, bool needsSuccess)
    {
        var answer = new JsonAnswer(
            source.Pointer,
            source.Optional("anyStatus").Flag() ?? true,
            (needsSuccess ? source.Required("success") : source.Optional("success")).Object(success => Success(success, success.Required("values"), MissingSuccess.Unreadable)),
            Pointers(source.Optional("data")),
            Pointers(source.Optional("date")),
            source.Optional("dateFormat").Text(TextRules.KebabName),
            [],
            [],
            [],
            [],
            source.Optional("keepRaw").Flag() ?? false);
        return source.Optional("error").Object(error => Error(error, answer)) ?? answer;
    }

    public static ReadingTolerance Tolerance(DescriptorValue value)
    {
        var tolerance = ReadingTolerance.None;
        value.Object(source =>
        {
            foreach (var (key, means) in Tolerances)
            {
                tolerance |= source.Optional(key).Flag() == true ? means : ReadingTolerance.None;
            }

            return source;
        });
        return tolerance;
    }

    private static JsonAnswer Error(DescriptorObject source, JsonAnswer answer)
    {
        if (source.Count == 0)
        {
            source.Mistakes.MissingKey(source.Pointer, "code", "a list of JSON pointers, unless there is a message, details or a date");
        }

        return Places(source, answer);
    }

    /// <summary>Where the parts of an error stand.</summary>
    public static JsonAnswer Places(DescriptorObject source, JsonAnswer answer) =>
        answer with
        {
            ErrorCode = Pointers(source.Optional("code")),
            ErrorMessage = Pointers(source.Optional("message")),
            ErrorDetails = Pointers(source.Optional("details")),
            ErrorDate = Pointers(source.Optional("date")),
        };

    /// <param name="values">The values that mean success.</param>
    /// <param name="missing">What it means that the member is missing, unless that is stated.</param>
    public static SuccessMember Success(DescriptorObject source, DescriptorValue values, MissingSuccess missing) => new(
        source.Required("at").Text(TextRules.Pointer) ?? "",
        [.. values.Distinct(item => item.Scalar(), 1)],
        [.. source.Optional("failures").Distinct(item => item.Scalar(), 1)],
        source.Optional("missing").Choice(Missing) ?? missing);

    private static EquatableArray<string> Pointers(DescriptorValue value) => [.. value.Distinct(item => item.Text(TextRules.Pointer), 1)];
}
