using Codegen.Pipeline.Collections;
using Codegen.Pipeline.CSharp.Naming;
using Codegen.Pipeline.CSharp.Plans;
using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>Plans how the method of an operation takes its parameters: those that are required one by one, all others in a class.</summary>
internal sealed class ArgumentPlanner(PlanContext context, ApiOperation operation, NameScope locals)
{
    /// <summary>The class of the parameters that can be left out; null where there are none.</summary>
    public ClassPlan? OptionalClass { get; private set; }

    public List<Argument> Required() =>
        operation.Parameters.Where(parameter => parameter.Required && parameter.FixedValue is null && !IsKey(parameter)).Select(PlanRequired).ToList();

    public OptionalParameters? Optional(string stem)
    {
        var parameters = operation.Parameters.Where(parameter => !parameter.Required || (IsKey(parameter) && parameter.FixedValue is null)).ToList();
        if (parameters.Count == 0)
        {
            return null;
        }

        var className = context.TypeNames.Take(operation.Pointer, stem + "Parameters");
        var scope = new NameScope(context.Problems, [.. ReservedNames.Object, className]);
        var arguments = parameters.Select(parameter =>
        {
            var pascal = Casing.Pascal(NameOf(parameter));
            var name = Code.Identifier(scope.Take(parameter.Pointer, pascal, pascal + Location(parameter)));
            return new Argument(parameter, name, Code.Of($"parameters.{name}"), context.Types.Map(parameter.Schema), true);
        }).ToList();
        OptionalClass = new ClassPlan(
            new DocComment().Summary("What may be added to the operation " + stem + "; a member that is null is left out.").Lines(),
            [],
            Code.Of($"{context.Access} sealed partial class {Code.Identifier(className)}"),
            [],
            arguments.Select(PlanProperty).ToEquatableArray());
        return new OptionalParameters(context.TypeName(className), arguments, arguments.Find(argument => IsKey(argument.Parameter)));
    }

    private bool IsKey(ApiParameter parameter) =>
        operation.Safety == SendSafety.Keyed && string.Equals(parameter.Name, operation.KeyParameter, StringComparison.Ordinal);

    private Argument PlanRequired(ApiParameter parameter)
    {
        var name = Casing.Camel(NameOf(parameter));
        var identifier = Code.Identifier(locals.Take(parameter.Pointer, name, name + Location(parameter)));
        return new Argument(parameter, identifier, identifier, context.Types.Map(parameter.Schema), false);
    }

    // A descriptor has a word of its own where the one on the wire is a poor one.
    private static string NameOf(ApiParameter parameter) => parameter.Wire?.Key ?? parameter.Name;

    private static string Location(ApiParameter parameter) => parameter.Location switch
    {
        ParameterLocation.Path => "Path",
        ParameterLocation.Query => "Query",
        ParameterLocation.Header => "Header",
        _ => "Cookie",
    };

    private static PropertyPlan PlanProperty(Argument argument) => new(
        new DocComment()
            .SummaryOf(argument.Parameter.Description, "The parameter \"" + argument.Parameter.Name + "\".")
            .Remarks(SchemaNotes.Of(argument.Parameter.Schema))
            .Lines(),
        ModelPlanner.DeprecatedAttribute(argument.Parameter.Deprecated).ToEquatableArray(),
        Code.Of($"public {argument.Type.NullableType} {argument.Name} {{ get; set; }}"));
}
