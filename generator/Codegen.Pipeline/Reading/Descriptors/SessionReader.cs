using Codegen.Pipeline.Collections;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Reading.Descriptors.Values;

namespace Codegen.Pipeline.Reading.Descriptors;

/// <summary>Tokens that the client gets by login steps.</summary>
internal static class SessionReader
{
    private const int MostSteps = 5;

    private static readonly Choice<CredentialPlace>[] Places =
    [
        new("header", CredentialPlace.Header),
        new("query", CredentialPlace.Query),
        new("body", CredentialPlace.Body),
    ];

    private static readonly Choice<ExpiryUnit>[] Units =
    [
        new("unix-seconds", ExpiryUnit.UnixSeconds),
        new("unix-milliseconds", ExpiryUnit.UnixMilliseconds),
        new("seconds-from-now", ExpiryUnit.SecondsFromNow),
        new("minutes-from-now", ExpiryUnit.MinutesFromNow),
        new("date-time", ExpiryUnit.DateTime),
    ];

    public static SessionScheme Read(DescriptorObject source, string id, string? description)
    {
        var credentials = CredentialReader.Read(source);
        var steps = source.Required("steps");
        var calls = steps.Items(item => item.Object(Step), 1);
        if (calls.Count > MostSteps)
        {
            source.Mistakes.BadValue(steps.Pointer, "more steps", $"at most {MostSteps} steps");
        }

        var (statuses, codes) = Renewal(source.Optional("renewal"));
        return new SessionScheme(
            source.Pointer,
            id,
            description,
            credentials,
            [.. calls],
            source.Required("token").Object(Token) ?? new SessionToken("", CredentialPlace.Header, "", ""),
            source.Optional("expiry").Object(Expiry),
            statuses,
            codes,
            source.Optional("readyToken").Flag() ?? false,
            source.Optional("logout").Text(TextRules.OperationId));
    }

    private static SessionStep Step(DescriptorObject source) => new(
        source.Pointer,
        source.Required("operation").Text(TextRules.OperationId) ?? "",
        [.. source.Required("send").Members(TextRules.Prose, (name, value) => value.Object(entry => Value(name, entry)))],
        [.. source.Required("take").Members(TextRules.Name, Take, 1)]);

    private static SessionTake Take(string name, DescriptorValue value) => new(name, value.Text(TextRules.Pointer) ?? "");

    private static SessionValue Value(string member, DescriptorObject source)
    {
        if (source.Count != 1)
        {
            source.Mistakes.Contradiction(source.Pointer, "a member of a login holds one of credential, taken and value");
        }

        return new SessionValue(
            member,
            source.Optional("credential").Text(TextRules.Name),
            source.Optional("taken").Text(TextRules.Name),
            source.Optional("value").Scalar());
    }

    private static SessionToken Token(DescriptorObject source)
    {
        var taken = source.Required("taken").Text(TextRules.Name) ?? "";
        var place = source.Required("in").Choice(Places) ?? CredentialPlace.Body;
        return new SessionToken(
            taken,
            place,
            source.Required("name").Text(place == CredentialPlace.Header ? TextRules.Token : TextRules.Prose) ?? "",
            source.Optional("prefix").Text(TextRules.Prefix) ?? "");
    }

    private static SessionExpiry? Expiry(DescriptorObject source)
    {
        var taken = source.Required("taken").Text(TextRules.Name) ?? "";
        if (source.Required("unit").Choice(Units) is not { } unit)
        {
            source.IgnoreRest();
            return null;
        }

        return new SessionExpiry(
            taken,
            unit,
            unit == ExpiryUnit.DateTime ? source.Required("format").Text(TextRules.KebabName) : null,
            (int)(source.Optional("earlier").Integer(0, 3600) ?? 30));
    }

    private static (EquatableArray<int> Statuses, EquatableArray<string> Codes) Renewal(DescriptorValue value)
    {
        (EquatableArray<int> Statuses, EquatableArray<string> Codes) renewal = ([], []);
        value.Object(source =>
        {
            renewal = (ErrorTableReader.Statuses(source.Optional("statuses")), [.. source.Optional("codes").Distinct(item => item.Code(TextRules.Code), 1)]);
            if (source.Count == 0)
            {
                source.Mistakes.MissingKey(source.Pointer, "statuses", "a list of HTTP statuses, unless there are codes");
            }

            return source;
        });
        return renewal;
    }
}
