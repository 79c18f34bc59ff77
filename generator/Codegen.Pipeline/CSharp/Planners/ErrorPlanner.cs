using System.Globalization;
using Codegen.Pipeline.Collections;
using Codegen.Pipeline.CSharp.Naming;
using Codegen.Pipeline.CSharp.Plans;
using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.CSharp.Typing;
using Codegen.Pipeline.Model.Errors;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>Plans the error codes of an API: an enum and the table of what they mean.</summary>
internal static class ErrorPlanner
{
    private static readonly ErrorTable Nothing = new("", null, false, [], [], [], [], ErrorCategory.Unknown);

    public static ErrorsPlan? Plan(PlanContext context)
    {
        if (context.Protocol is not { ErrorEnum: { } enumName, ErrorsClass: { } className })
        {
            return null;
        }

        var table = context.Model.Errors ?? Nothing;
        var type = context.TypeName(enumName);
        var members = Members(context, table);
        var plan = new IntegerEnumPlan(
            new DocComment().Summary("The error codes of the API.").Lines(),
            context.Access,
            Code.Identifier(enumName),
            members.Exists(member => member.Value is > int.MaxValue or < int.MinValue) ? Code.Of($"long") : Code.Of($"int"),
            members.Select(member => new EnumMemberPlan(member.Docs, member.Name, Code.Integer(member.Value))).ToEquatableArray());
        return new ErrorsPlan(
            context.Namespace,
            plan,
            new DocComment().Summary("The error codes of the API as data.").Lines(),
            context.Access,
            Code.Identifier(className),
            Code.Of($"{ParameterPlanner.Flag(table.IsInteger)}, {type}.Unknown"),
            table.Codes.Select((code, index) => Code.Of($"new({type}.{members[index + 1].Name}, {ErrorInfos.Of(code)}),")).ToEquatableArray(),
            Settings(table, type, members).ToEquatableArray());
    }

    private static IEnumerable<Code> Settings(ErrorTable table, Code type, List<ErrorMember> members)
    {
        if (!table.Fallbacks.IsEmpty)
        {
            yield return Code.Of($"Fallbacks = {CodeLists.Array(Code.Of($"{Names.Errors}.ErrorFallback"), table.Fallbacks.Select(Fallback))},");
        }

        if (!table.Ranges.IsEmpty)
        {
            var ranges = table.Ranges.Select((range, index) => Code.Of(
                $"new({Code.Integer(range.First)}, {Code.Integer(range.Last)}, {type}.{members[table.Codes.Count + 1 + index].Name}, {ErrorInfos.Of(range)})"));
            yield return Code.Of($"Ranges = {CodeLists.Array(Code.Of($"{Names.Errors}.ErrorRange<{type}>"), ranges)},");
        }

        if (!table.Statuses.IsEmpty)
        {
            yield return Code.Of($"Statuses = {CodeLists.Array(Code.Of($"{Names.Errors}.ErrorStatus"), table.Statuses.Select(ErrorInfos.Of))},");
        }

        yield return Code.Of($"Unlisted = {ErrorInfos.Category(table.Unlisted)},");
    }

    private static Code Fallback(string name) => name switch
    {
        "smpp-3.4" => Code.Of($"{Names.Errors}.SmppErrors.Version34"),
        _ => throw new InvalidOperationException("A general table of codes without a planner."),
    };

    // The first member stands for unknown codes, then come the codes, then the ranges.
    private static List<ErrorMember> Members(PlanContext context, ErrorTable table)
    {
        var scope = new NameScope(context.Problems, ReservedNames.KnownValue);
        var numbers = table.Codes.Select((code, index) => table.IsInteger ? long.Parse(code.Code, CultureInfo.InvariantCulture) : index + 1).ToList();
        var taken = new HashSet<long>(numbers);
        var unknown = Free(taken, 0, -1);
        var members = new List<ErrorMember>
        {
            new(Code.Of($"Unknown"), unknown, new DocComment().Summary("A code that is not listed, or an error without one; the exception has the code as it came.").Lines()),
        };
        members.AddRange(table.Codes.Select((code, index) => new ErrorMember(Name(scope, code.Pointer, code.Name), numbers[index], ErrorInfos.Docs(code))));
        members.AddRange(table.Ranges.Select(range => new ErrorMember(Name(scope, range.Pointer, range.Name), Free(taken, range.First, 1), ErrorInfos.Docs(range))));
        return members;
    }

    private static Code Name(NameScope scope, string pointer, string name)
    {
        var pascal = Casing.Pascal(name);
        return Code.Identifier(scope.Take(pointer, pascal, pascal + "Error"));
    }

    private static long Free(HashSet<long> taken, long wanted, long step)
    {
        while (!taken.Add(wanted))
        {
            wanted += step;
        }

        return wanted;
    }

    private sealed record ErrorMember(Code Name, long Value, EquatableArray<Code> Docs);
}
