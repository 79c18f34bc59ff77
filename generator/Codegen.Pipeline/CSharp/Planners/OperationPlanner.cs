using Codegen.Pipeline.Collections;
using Codegen.Pipeline.CSharp.Naming;
using Codegen.Pipeline.CSharp.Plans;
using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.CSharp.Typing;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>Plans one operation: a method with what is required, and one more with a parameters object where something is optional.</summary>
internal sealed class OperationPlanner(PlanContext context, ApiOperation operation, NameScope members, string group)
{
    // Taken when the planner is made: what one operation adds, such as a method for pages, takes no other operation's name.
    private readonly string _method = members.Take(operation.Pointer, OperationNaming.NameOf(operation) + "Async", OperationNaming.FromPath(operation) + "Async");

    private readonly List<ClassPlan> _classes = [];
    private readonly NameScope _locals = new(context.Problems, ReservedNames.Method);

    /// <summary>Classes that belong to the operation; complete once it is planned.</summary>
    public IReadOnlyList<ClassPlan> Classes => _classes;

    public OperationPlan Plan()
    {
        var stem = _method.Substring(0, _method.Length - "Async".Length);
        var field = Code.Identifier(members.Take(operation.Pointer, stem + "Operation"));
        var required = operation.Parameters.Where(parameter => parameter.Required && parameter.FixedValue is null && !IsKey(parameter)).Select(PlanRequired).ToList();
        var optional = PlanOptional(group + stem);
        var body = operation.Body is { } declared ? new BodyPlanner(context, declared) : null;
        var bodyName = Code.Identifier(body is null ? "body" : _locals.Take(operation.Body!.Pointer, "body", "bodyContent"));
        var answers = new AnswerPlanner(context, operation, group + stem);
        var answer = answers.Plan();

        var signature = new MethodSignature(context, operation, required, body, bodyName, optional, field);
        var methods = new List<MethodPlan>(signature.Methods(Code.Identifier(_method), answer));
        AddAnswer(methods, answer);
        if (answers.PlanWithHeaders() is { } detailed)
        {
            var detailedName = Code.Identifier(members.Take(operation.Pointer, stem + "WithResponseAsync"));
            methods.AddRange(signature.Methods(detailedName, detailed));
            AddAnswer(methods, detailed);
        }

        if (PagingPlanner.Plan(context, operation, [.. required, .. optional?.Arguments ?? []]) is { } paging)
        {
            var pagedName = Code.Identifier(members.Take(operation.Pointer, stem.EndsWith("All", StringComparison.Ordinal) ? stem + "PagesAsync" : stem + "AllAsync", stem + "PagesAsync"));
            methods.AddRange(signature.Methods(pagedName, paging.Answer, paging));
        }

        var label = group.Length == 0 ? stem : group + "." + stem;
        return new OperationPlan(
            field,
            Code.Of($"{Code.Literal(label)}, {Code.Literal(operation.Method)}, {Code.Literal(operation.Path)}, {OperationSettings.SendClass(operation.Safety)}"),
            OperationSettings.Plan(context, operation, answer.Accept),
            methods.ToEquatableArray());
    }

    private void AddAnswer(List<MethodPlan> methods, AnswerPlan answer)
    {
        if (answer.Reader is { } reader)
        {
            methods.Add(reader);
        }

        if (answer.Class is { } type)
        {
            _classes.Add(type);
        }
    }

    private bool IsKey(ApiParameter parameter) =>
        operation.Safety == SendSafety.Keyed && string.Equals(parameter.Name, operation.KeyParameter, StringComparison.Ordinal);

    private Argument PlanRequired(ApiParameter parameter)
    {
        var name = Casing.Camel(parameter.Name);
        var identifier = Code.Identifier(_locals.Take(parameter.Pointer, name, name + Location(parameter)));
        return new Argument(parameter, identifier, identifier, TypeOf(parameter), false);
    }

    private static string Location(ApiParameter parameter) => parameter.Location switch
    {
        ParameterLocation.Path => "Path",
        ParameterLocation.Query => "Query",
        ParameterLocation.Header => "Header",
        _ => "Cookie",
    };

    private OptionalParameters? PlanOptional(string stem)
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
            var pascal = Casing.Pascal(parameter.Name);
            var name = Code.Identifier(scope.Take(parameter.Pointer, pascal, pascal + Location(parameter)));
            return new Argument(parameter, name, Code.Of($"parameters.{name}"), TypeOf(parameter), true);
        }).ToList();
        _classes.Add(new ClassPlan(
            new DocComment().Summary("What may be added to the operation " + stem + "; a member that is null is left out.").Lines(),
            [],
            Code.Of($"{context.Access} sealed partial class {Code.Identifier(className)}"),
            [],
            arguments.Select(PlanProperty).ToEquatableArray()));
        return new OptionalParameters(context.TypeName(className), arguments, arguments.Find(argument => IsKey(argument.Parameter)));
    }

    private static PropertyPlan PlanProperty(Argument argument) => new(
        new DocComment()
            .SummaryOf(argument.Parameter.Description, "The parameter \"" + argument.Parameter.Name + "\".")
            .Remarks(SchemaNotes.Of(argument.Parameter.Schema))
            .Lines(),
        ModelPlanner.DeprecatedAttribute(argument.Parameter.Deprecated).ToEquatableArray(),
        Code.Of($"public {argument.Type.NullableType} {argument.Name} {{ get; set; }}"));

    // A value without a shape has no spelling outside JSON but its text.
    private TypeUse TypeOf(ApiParameter parameter) => context.Types.Map(parameter.Schema);
}
