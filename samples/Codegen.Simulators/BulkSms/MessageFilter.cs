using System.Globalization;
using System.Text.RegularExpressions;

namespace Codegen.Simulators.BulkSms;

/// <summary>Reads the filter of a list: clauses joined by <c>&amp;</c>, all of which must hold.</summary>
internal static partial class MessageFilter
{
    private static readonly string[] StatusTypes = ["ACCEPTED", "SENT", "DELIVERED", "FAILED"];

    public static Func<SimulatedMessage, bool> Read(string? filter)
    {
        if (filter is null)
        {
            return static _ => true;
        }

        var clauses = filter.Split('&').Select(ReadClause).ToList();
        return message => clauses.TrueForAll(clause => clause(message));
    }

    private static Func<SimulatedMessage, bool> ReadClause(string text)
    {
        var clause = ClauseForm().Match(text);
        var (name, sign, value) = (clause.Groups["name"].Value, clause.Groups["sign"].Value, clause.Groups["value"].Value);
        return name switch
        {
            "id" when long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && id > 0 =>
                message => Holds(message.Id.CompareTo(id), sign),
            "submission.date" when sign != "=" && StrictQuery.ReadDate("filter: submission.date", value) is var date =>
                message => Holds(message.SubmissionDate.CompareTo(date), sign),
            "type" when sign == "=" && value is "SENT" or "RECEIVED" => message => message.Type == value,
            "status.type" when sign == "=" && StatusTypes.Contains(value) => message => message.StatusType == value,
            "status.id" when sign == "=" => message => message.StatusId == value,
            "submission.id" when sign == "=" => message => message.SubmissionId == value,
            "userSuppliedId" when sign == "=" => message => message.Type == "SENT" && message.UserSuppliedId == value,
            _ => throw ProblemException.BadRequest("filter: a clause has an unknown field, sign or value"),
        };
    }

    private static bool Holds(int order, string sign) => sign switch
    {
        "<" => order < 0,
        ">" => order > 0,
        "<=" => order <= 0,
        ">=" => order >= 0,
        _ => order == 0,
    };

    [GeneratedRegex("^(?<name>[A-Za-z.]+)(?<sign><=|>=|<|>|=)(?<value>.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex ClauseForm();
}
