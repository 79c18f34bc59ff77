using Codegen.Pipeline.Collections;
using Codegen.Pipeline.CSharp.Naming;
using Codegen.Pipeline.CSharp.Plans;
using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>Plans one operation: a method with what is required, and one more with a parameters object where something is optional.</summary>
internal sealed class OperationPlanner(PlanContext context, ApiOperation operation, NameScope members, string group)
{
    // Taken when the planner is made: what one operation adds, such as a method for pages, takes no other operation's name.
    private readonly string _method = members.Take(operation.Pointer, context.Operations.Of(operation).Stem + "Async", OperationNaming.FromPath(operation) + "Async");

    private readonly List<ClassPlan> _classes = [];
    private readonly NameScope _locals = new(context.Problems, ReservedNames.Method);

    /// <summary>Classes that belong to the operation; complete once it is planned.</summary>
    public IReadOnlyList<ClassPlan> Classes => _classes;

    public OperationPlan Plan()
    {
        var stem = _method.Substring(0, _method.Length - "Async".Length);
        var field = Code.Identifier(members.Take(operation.Pointer, stem + "Operation"));
        var typeStem = new OperationName(group, stem).TypeStem;
        var arguments = new ArgumentPlanner(context, operation, _locals);
        var required = arguments.Required();
        var optional = arguments.Optional(typeStem);
        if (arguments.OptionalClass is { } parameters)
        {
            _classes.Add(parameters);
        }

        var body = operation.Body is { } declared ? new BodyPlanner(context, declared) : null;
        var bodyName = Code.Identifier(body is null ? "body" : _locals.Take(operation.Body!.Pointer, "body", "bodyContent"));
        var answers = new AnswerPlanner(context, operation, typeStem);
        var (answer, detailed) = answers.Plan();

        var signature = new MethodSignature(context, operation, required, body, bodyName, optional, field);
        var methods = new List<MethodPlan>(signature.Methods(Code.Identifier(_method), answer));
        AddAnswer(methods, answer);
        if (detailed is not null)
        {
            var detailedName = Code.Identifier(members.Take(operation.Pointer, stem + "WithResponseAsync"));
            methods.AddRange(signature.Methods(detailedName, detailed));
            AddAnswer(methods, detailed);
        }

        foreach (var other in answers.PlanOthers())
        {
            var otherName = Code.Identifier(members.Take(operation.Pointer, stem + other.Suffix + "Async", stem + other.Suffix + "AnswerAsync"));
            methods.AddRange(signature.Methods(otherName, other.Answer));
        }

        if (PagingPlanner.Plan(context, operation, [.. required, .. optional?.Arguments ?? []]) is { } paging)
        {
            var pagedName = Code.Identifier(members.Take(operation.Pointer, stem.EndsWith("All", StringComparison.Ordinal) ? stem + "PagesAsync" : stem + "AllAsync", stem + "PagesAsync"));
            methods.AddRange(signature.Methods(pagedName, paging.Answer, paging));
        }

        methods.AddRange(OtherBodies(required, optional, bodyName, answer, stem, field));
        var label = group.Length == 0 ? stem : group + "." + stem;
        return new OperationPlan(
            field,
            Code.Of($"{Code.Literal(label)}, {Code.Literal(operation.Method)}, {Code.Literal(operation.Path)}, {OperationSettings.SendClass(operation.Safety)}"),
            OperationSettings.Plan(context, operation, answer.Accept),
            methods.ToEquatableArray())
        {
            FieldAccess = SessionPlanner.IsStep(context.Model, operation) ? Code.Of($"internal") : Code.Of($"private"),
        };
    }

    /// <summary>A method for each further kind of body that the document has.</summary>
    private IEnumerable<MethodPlan> OtherBodies(
        List<Argument> required, OptionalParameters? optional, Code bodyName, AnswerPlan answer, string stem, Code field)
    {
        foreach (var content in operation.Body?.Contents.Skip(1) ?? [])
        {
            var variant = operation with { Body = operation.Body! with { Contents = [content] } };
            var signature = new MethodSignature(context, variant, required, new BodyPlanner(context, variant.Body), bodyName, optional, field);
            var name = Code.Identifier(members.Take(content.Pointer, stem + "As" + content.Kind + "Async", stem + "AsBodyOf" + content.Kind + "Async"));
            foreach (var method in signature.Methods(name, answer))
            {
                yield return method;
            }
        }
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
}
