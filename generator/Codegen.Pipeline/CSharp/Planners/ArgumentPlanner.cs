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
        Plan(
            operation.Parameters.Where(parameter => parameter.Required && parameter.FixedValue is null && !IsKey(parameter)).ToList(),
            locals,
            Casing.Camel,
            (parameter, name) => new Argument(parameter, name, name, context.Types.Map(parameter.Schema), false));

    public OptionalParameters? Optional(string stem)
    {
        var parameters = operation.Parameters.Where(parameter => !parameter.Required || (IsKey(parameter) && parameter.FixedValue is null)).ToList();
        if (parameters.Count == 0)
        {
            return null;
        }

        var className = context.TypeNames.Take(operation.Pointer, stem + "Parameters");
        var scope = new NameScope(context.Problems, [.. ReservedNames.Object, className]);
        var arguments = Plan(
            parameters,
            scope,
            Casing.Pascal,
            (parameter, name) => new Argument(parameter, name, Code.Of($"parameters.{name}"), context.Types.Map(parameter.Schema), true));
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

    private List<Argument> Plan(List<ApiParameter> parameters, NameScope scope, Func<string, string> casing, Func<ApiParameter, Code, Argument> make)
    {
        var chosen = context.Types.Chosen;
        var names = chosen.TakeAll(scope, parameters.ConvertAll(parameter =>
        {
            var name = casing(NameOf(parameter));
            var own = chosen.Of(NameAspect.Itself, parameter.Pointer);
            return new NameRequest(parameter.Pointer, own is null ? null : own with { Name = casing(own.Name) }, name, name + Location(parameter));
        }));
        return parameters.Select((parameter, index) => make(parameter, Code.Identifier(names[index]))).ToList();
    }

    // A descriptor has a word of its own where the one on the wire is a poor one.
    private static string NameOf(ApiParameter parameter) => parameter.Wire?.Key ?? parameter.Name;

    private static string Location(ApiParameter parameter) => parameter.Location switch
    {
        ParameterLocation.Path => "Path",
        ParameterLocation.Query or ParameterLocation.QueryString => "Query",
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
