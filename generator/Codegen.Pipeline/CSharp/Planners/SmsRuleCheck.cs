using System.Globalization;
using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.CSharp.Typing;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Problems;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>Holds a rule about segments against the members of its model. What does not fit costs the method and gives a warning.</summary>
internal static class SmsRuleCheck
{
    private const string Extension = "x-codegen-sms";

    public static SmsMembers? Find(PlanContext context, SmsRule rule, List<Member> members)
    {
        var text = members.Find(member => member.WireName == rule.Text);
        if (text is null || text.Type.Type != Names.Text)
        {
            return Refuse(context, rule, "/text", rule.Text, "a member that is a plain text");
        }

        var parts = members.Find(member => member.WireName == rule.PartsMember);
        if (rule.PartsMember is not null && (parts is null || Resolve(context, parts) is not NumberSchema { IsInteger: true }))
        {
            return Refuse(context, rule, "/maxParts/member", rule.PartsMember, "a member that is an integer");
        }

        var start = new SmsMembers(text, null, Code.Empty, [], rule.Way, parts);
        return rule.Member is null ? start : WithEncoding(context, rule, start, members.Find(member => member.WireName == rule.Member));
    }

    private static SmsMembers? WithEncoding(PlanContext context, SmsRule rule, SmsMembers found, Member? encoding)
    {
        if (encoding is null)
        {
            return Refuse(context, rule, "/encoding/member", rule.Member!, "the name of a member");
        }

        var schema = Resolve(context, encoding);
        var value = encoding.ValueOf(Code.Of($"this"));
        var (expression, literal) = schema switch
        {
            TextSchema when encoding.Type.Type == Names.Text => (value, Code.Literal),
            EnumSchema { IsInteger: false } => (encoding.IsNullable || encoding.IsOptional ? Code.Of($"{value}?.Value") : Code.Of($"{value}.Value"), Code.Literal),
            EnumSchema or NumberSchema { IsInteger: true } => (Code.Of($"(long?){value}"), Integer),
            BooleanSchema => (Code.Of($"(bool?){value}"), Boolean),
            _ => (Code.Empty, (Func<string, Code>?)null),
        };
        if (literal is null)
        {
            return Refuse(context, rule, "/encoding/member", rule.Member!, "a member that is a text, an integer, a boolean or an enum");
        }

        var choices = new List<(Code Value, SmsWay Way)>();
        foreach (var choice in rule.Choices)
        {
            var code = literal(choice.Value);
            var isListed = schema is not EnumSchema listed || listed.Members.Any(member => member.Value == choice.Value);
            if (code.IsEmpty || !isListed || choices.Exists(other => other.Value == code))
            {
                return Refuse(context, rule, "/encoding/values", choice.Value, "each value of the member once");
            }

            choices.Add((code, choice.Way));
        }

        return found with { Encoding = encoding, EncodingValue = expression, Choices = choices, Absent = Absent(rule, encoding, schema) };
    }

    private static SmsWay Absent(SmsRule rule, Member encoding, ApiSchema schema)
    {
        var json = encoding.Schema.Facts.DefaultJson ?? schema.Facts.DefaultJson;
        var byDefault = rule.Choices.FirstOrDefault(choice => json == choice.Value || json == "\"" + choice.Value + "\"");
        return rule.Absent ?? byDefault?.Way ?? rule.Way;
    }

    private static ApiSchema Resolve(PlanContext context, Member member) => context.Types.Lookup.Resolve(member.Schema);

    private static Code Integer(string value) =>
        long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? Code.Integer(number) : Code.Empty;

    private static Code Boolean(string value) => value switch
    {
        "true" => Code.Of($"true"),
        "false" => Code.Of($"false"),
        _ => Code.Empty,
    };

    private static SmsMembers? Refuse(PlanContext context, SmsRule rule, string place, string value, string allowed)
    {
        context.Problems.Add(ProblemId.BadExtension, rule.Pointer + place, Extension, value, allowed);
        return null;
    }
}
