using Codegen.Pipeline.CSharp.Naming;
using Codegen.Pipeline.CSharp.Plans;
using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>Plans the method that counts the segments of a text which is a parameter of an operation rather than a member of a model.</summary>
internal static class SmsArgumentPlanner
{
    public static IEnumerable<MethodPlan> Plan(PlanContext context, ApiOperation operation, NameScope members, string stem)
    {
        if (operation.Sms is not { } rule)
        {
            return [];
        }

        var locals = new NameScope(context.Problems, SmsPlanner.Locals(rule));
        var arguments = operation.Parameters
            .Where(parameter => Key(parameter) is { } key && (key == rule.Text || key == rule.Member || key == rule.PartsMember))
            .Select(parameter => Argument(context, parameter, locals))
            .ToList();
        if (SmsRuleCheck.Find(context, rule, arguments) is not { } found)
        {
            return [];
        }

        var name = Code.Identifier(members.Take(operation.Pointer, "Get" + stem + "Segments", "Get" + stem + "SmsSegments"));
        var parameters = arguments.Select(argument => Code.Of($"{argument.Type.TypeFor(argument.IsNullable)} {argument.Name}")).ToArray();
        return [SmsPlanner.Method(rule, found, Code.Of($"static "), name, parameters, arguments.Select(argument => (argument.Name, Description(operation, argument))))];
    }

    private static string Key(ApiParameter parameter) => parameter.Wire?.Key ?? parameter.Name;

    private static string? Description(ApiOperation operation, Member argument) =>
        operation.Parameters.FirstOrDefault(parameter => Key(parameter) == argument.WireName)?.Description;

    private static Member Argument(PlanContext context, ApiParameter parameter, NameScope locals)
    {
        var key = Key(parameter);
        var name = Code.Identifier(locals.Take(parameter.Pointer, Casing.Camel(key), Casing.Camel(key) + "Value"));
        return new Member(key, name, context.Types.Map(parameter.Schema), parameter.Schema, parameter.Required, !parameter.Required, false, false, true) { IsArgument = true };
    }
}
