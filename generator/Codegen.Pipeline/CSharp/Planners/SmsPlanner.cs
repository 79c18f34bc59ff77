using Codegen.Pipeline.Collections;
using Codegen.Pipeline.CSharp.Naming;
using Codegen.Pipeline.CSharp.Plans;
using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.CSharp.Typing;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Problems;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>Plans the method by which a model counts the segments of its text.</summary>
internal static class SmsPlanner
{
    private static readonly Code Analysis = Code.Of($"global::Codegen.Runtime.Sms.SmsAnalysis");
    private static readonly Code Counting = Code.Of($"global::Codegen.Runtime.Sms.SmsCounting");

    /// <summary>The method, or none where the document asks for none or its rule does not fit the members.</summary>
    public static IEnumerable<MethodPlan> Plan(PlanContext context, TypeDeclaration declaration, ObjectSchema shape, List<Member> members)
    {
        if (shape.Sms is not { } rule || SmsRuleCheck.Find(context, rule, members) is not { } found)
        {
            return [];
        }

        return [Method(rule, found, Code.Empty, MethodName(declaration, members), [], [])];
    }

    /// <summary>Names that the method's own lines use.</summary>
    public static IEnumerable<string> Locals(SmsRule rule) => rule.Switch is null ? ["text", "most"] : ["text", "most", SwitchName(rule).ToString()];

    /// <param name="modifier"><c>static</c> with a blank, or nothing.</param>
    /// <param name="parameters">The values that are counted, where they are no members.</param>
    public static MethodPlan Method(
        SmsRule rule, SmsMembers found, Code modifier, Code name, IReadOnlyList<Code> parameters, IEnumerable<(Code Name, string? Description)> described)
    {
        var mayBeNull = found.Text.IsNullable || found.Text.IsOptional || Ways(rule).Contains(SmsWay.None);
        var type = mayBeNull ? Code.Of($"{Analysis}?") : Analysis;
        Code[] all = rule.Switch is null ? [.. parameters] : [.. parameters, Code.Of($"bool {SwitchName(rule)} = false")];
        return new MethodPlan(
            Docs(rule, found, mayBeNull, described), [], Code.Of($"public {modifier}{type} {name}({Code.Join($", ", all)})"), Lines(rule, found).ToEquatableArray());
    }

    private static Code MethodName(TypeDeclaration declaration, List<Member> members)
    {
        var taken = new NameScope(new ProblemBag(), [.. ReservedNames.Object, declaration.Name, .. members.Select(member => member.Name.ToString())]);
        return Code.Identifier(taken.Take("", "GetSegments", "GetSmsSegments"));
    }

    private static Code SwitchName(SmsRule rule)
    {
        var taken = new NameScope(new ProblemBag(), ["text", "most"]);
        return Code.Identifier(taken.Take("", Casing.Camel(rule.Switch!)));
    }

    private static EquatableArray<Code> Docs(SmsRule rule, SmsMembers found, bool mayBeNull, IEnumerable<(Code Name, string? Description)> described)
    {
        var docs = new DocComment().Summary(
            $"Counts what the text in {found.Text.Name} costs as a short message: encoding, units and segments, and what caused them. The service has the last word on the bill.");
        foreach (var (name, description) in described)
        {
            docs.Parameter(name, description ?? "What would be sent.");
        }

        if (rule.Switch is not null)
        {
            docs.Parameter(SwitchName(rule), $"Whether \"{rule.Switch}\" is on: a text that GSM-7 lacks characters of is then sent as UCS-2 instead of with question marks.");
        }

        docs.Returns(mayBeNull ? "The count; null where there is no text to count." : "The count.");
        return (Ways(rule).Contains(SmsWay.Hex)
            ? docs.Exception(Code.Of($"global::System.FormatException"), "The text has to be bytes in hexadecimal digits, and is not.")
            : docs).Lines();
    }

    private static IEnumerable<Code> Lines(SmsRule rule, SmsMembers found)
    {
        yield return Code.Of($"var text = {found.Text.ValueOf(Code.Of($"this"))};");
        if (found.Text.IsNullable || found.Text.IsOptional)
        {
            yield return Code.Of($"if (text is null)");
            yield return Code.Of($"{{");
            yield return Code.Of($"    return null;");
            yield return Code.Of($"}}");
            yield return Code.Empty;
        }

        yield return found.Parts is { } parts
            ? Code.Of($"var most = {Counting}.Limit({parts.ValueOf(Code.Of($"this"))}, {rule.MaxParts});")
            : Code.Of($"const int most = {rule.MaxParts};");

        if (found.Encoding is null)
        {
            yield return Count(rule, rule.Way);
            yield break;
        }

        yield return Code.Of($"switch ({found.EncodingValue})");
        yield return Code.Of($"{{");
        foreach (var choice in found.Choices.Append((Value: Code.Of($"null"), Way: found.Absent)).Where(choice => choice.Way != rule.Way))
        {
            yield return Code.Of($"    case {choice.Value}:");
            yield return Code.Of($"        {Count(rule, choice.Way)}");
        }

        yield return Code.Of($"    default:");
        yield return Code.Of($"        {Count(rule, rule.Way)}");
        yield return Code.Of($"}}");
    }

    private static Code Count(SmsRule rule, SmsWay way) => way switch
    {
        SmsWay.None => Code.Of($"return null;"),
        SmsWay.Gsm when rule.Switch is not null => Code.Of($"return {SwitchName(rule)} ? {Call(SmsWay.Auto)} : {Call(way)};"),
        _ => Code.Of($"return {Call(way)};"),
    };

    private static Code Call(SmsWay way) => way switch
    {
        SmsWay.Gsm => Code.Of($"{Counting}.CountGsm(text, most)"),
        SmsWay.Ucs2 => Code.Of($"{Counting}.CountUcs2(text, most)"),
        SmsWay.Hex => Code.Of($"{Counting}.CountHex(text, most)"),
        SmsWay.Flash => Code.Of($"{Counting}.CountFlash(text, most)"),
        SmsWay.Latin1 => Code.Of($"{Counting}.CountLatin1(text, most)"),
        _ => Code.Of($"{Counting}.CountAuto(text, most)"),
    };

    private static IEnumerable<SmsWay> Ways(SmsRule rule) =>
        rule.Choices.Select(choice => choice.Way).Append(rule.Way).Append(rule.Absent ?? rule.Way);
}
