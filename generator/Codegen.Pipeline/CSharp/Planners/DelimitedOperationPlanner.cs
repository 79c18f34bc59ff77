using Codegen.Pipeline.Collections;
using Codegen.Pipeline.CSharp.Naming;
using Codegen.Pipeline.CSharp.Plans;
using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.CSharp.Typing;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Model.Protocols;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>Plans one operation whose answers are records: its methods and the class of its results.</summary>
internal sealed class DelimitedOperationPlanner(PlanContext context, ApiOperation operation, NameScope members, string group)
{
    private static readonly Code Token = Code.Of($"{Names.Token} cancellationToken = default");

    private readonly NameScope _locals = new(context.Problems, ReservedNames.Method);
    private readonly DelimitedAnswer _answer = ((DelimitedProtocol)context.Model.Protocol!).Answer;

    /// <param name="classes">Takes the classes that belong to the operation.</param>
    public OperationPlan Plan(List<ClassPlan> classes)
    {
        var method = members.Take(operation.Pointer, context.Operations.Of(operation).Stem + "Async", OperationNaming.FromPath(operation) + "Async");
        var stem = method.Substring(0, method.Length - "Async".Length);
        var field = Code.Identifier(members.Take(operation.Pointer, stem + "Operation"));
        var typeStem = new OperationName(group, stem).TypeStem;
        var arguments = new ArgumentPlanner(context, operation, _locals);
        var required = arguments.Required();
        var optional = arguments.Optional(typeStem);
        if (arguments.OptionalClass is { } parameters)
        {
            classes.Add(parameters);
        }

        var result = context.TypeNames.Take(operation.Pointer, typeStem + "Result");
        classes.Add(PlanResult(result));
        var label = group.Length == 0 ? stem : group + "." + stem;
        return new OperationPlan(
            field,
            Code.Of($"{Code.Literal(label)}, {Code.Literal(operation.Method)}, {Code.Literal(operation.Path)}, {OperationSettings.SendClass(operation.Safety)}"),
            OperationSettings.Plan(context, operation, null),
            [
                .. Methods(Code.Identifier(method), field, context.TypeName(result), required, optional),
                .. SmsArgumentPlanner.Plan(context, operation, members, stem),
            ]);
    }

    private IEnumerable<MethodPlan> Methods(Code name, Code field, Code result, List<Argument> required, OptionalParameters? optional)
    {
        var returned = Code.Of($"{Names.Task}<{result}>");
        var heads = required.Select(argument => Code.Of($"{argument.Type.Type} {argument.Name}")).ToArray();
        if (optional is not null)
        {
            Code[] passed = [.. required.Select(argument => argument.Name), Code.Of($"new {optional.Type}()"), Code.Of($"cancellationToken")];
            yield return new MethodPlan(
                Docs(required, optional, false),
                ModelPlanner.DeprecatedOperation(operation.Deprecated),
                Code.Of($"public {returned} {name}({Code.Join($", ", [.. heads, Token])})"),
                [Code.Of($"return {name}({Code.Join($", ", passed)});")]);
        }

        Code[] last = optional is null ? [Token] : [Code.Of($"{optional.Type} parameters"), Token];
        yield return new MethodPlan(
            Docs(required, optional, optional is not null),
            ModelPlanner.DeprecatedOperation(operation.Deprecated),
            Code.Of($"public {returned} {name}({Code.Join($", ", [.. heads, .. last])})"),
            Lines(field, result, required, optional).ToEquatableArray());
    }

    private IEnumerable<Code> Lines(Code field, Code result, List<Argument> required, OptionalParameters? optional)
    {
        var guarded = required.Where(argument => !argument.Type.IsValueType).Select(argument => argument.Name);
        foreach (var name in optional is null ? guarded : guarded.Append(Code.Of($"parameters")))
        {
            yield return Code.Of($"global::System.ArgumentNullException.ThrowIfNull({name});");
        }

        var records = context.TypeName(context.Delimited!.Records);
        yield return Code.Of($"var call = new {Names.Http}.DelimitedCall({OperationSettings.Described(context, operation, field)}, {records}.Encoding);");
        IReadOnlyList<Argument> all = Ordered([.. required, .. optional?.Arguments ?? []]);
        foreach (var line in CheckPlanner.PlanRecords(context, all))
        {
            yield return line;
        }

        foreach (var line in new DelimitedArgumentPlanner(context, operation, _answer, _locals).Statements(all))
        {
            yield return line;
        }

        var allowed = operation.Wire!.Alternatives
            .Select(alternative => _answer.Alternatives.ToList().FindIndex(candidate => string.Equals(candidate.Name, alternative, StringComparison.Ordinal)))
            .Where(index => index >= 0)
            .Select(index => Code.Integer(index))
            .ToList();
        if (allowed.Count > 0)
        {
            yield return Code.Of($"call.AllowAlternatives(new int[] {{ {Code.Join($", ", allowed)} }});");
        }

        yield return Code.Of(
            $"return _transport.SendForRecordsAsync<{ErrorNames.Enum(context)}, {result}>(call, {records}.Form, {ErrorNames.Codes(context)}, {result}.Create, cancellationToken);");
    }

    // Parameters travel in the document's order, whichever of them are required.
    private List<Argument> Ordered(List<Argument> arguments) =>
        [.. operation.Parameters.Select(parameter => arguments.Find(argument => ReferenceEquals(argument.Parameter, parameter))!)];

    private ClassPlan PlanResult(string className)
    {
        var name = Code.Identifier(className);
        var type = context.TypeName(className);
        var target = context.TypeName(context.Delimited!.Target);
        var answers = Code.Of($"{Names.Protocols}.TargetAnswers<{ErrorNames.Enum(context)}>");
        var scope = new NameScope(context.Problems, [.. ReservedNames.TargetResults, className]);
        var lines = new List<Code>();
        var properties = new List<PropertyPlan>();
        for (var i = 0; i < _answer.Alternatives.Count; i++)
        {
            var alternative = _answer.Alternatives[i];
            if (!operation.Wire!.Alternatives.Contains(alternative.Name))
            {
                continue;
            }

            var pascal = Casing.Pascal(alternative.Name);
            var property = Code.Identifier(scope.Take(alternative.Pointer, pascal, pascal + "Results"));
            var held = context.TypeName(context.Delimited.Alternatives[i]);
            lines.Add(Code.Of($"{property} = answers.ReadAlternatives<{held}>({i}, {held}.Create);"));
            properties.Add(new PropertyPlan(
                new DocComment().SummaryOf(alternative.Description, "Results of another form.").Remarks("One for each request that was answered so; empty where none was.").Lines(),
                [],
                Code.Of($"public {Names.List(held)} {property} {{ get; }}")));
        }

        return new ClassPlan(
            new DocComment().Summary("What became of each target of the operation.").Lines(),
            [],
            Code.Of($"{context.Access} sealed partial class {name} : {Names.Protocols}.TargetResults<{target}>"),
            [
                new MethodPlan([], [], Code.Of($"private {name}({answers} answers) : base(answers.Requests, answers.Read<{target}>({target}.Create))"), lines.ToEquatableArray()),
                new MethodPlan([], [], Code.Of($"internal static {type} Create({answers} answers)"), [Code.Of($"return new {type}(answers);")]),
            ],
            properties.ToEquatableArray());
    }

    private EquatableArray<Code> Docs(List<Argument> required, OptionalParameters? optional, bool withParameters)
    {
        var docs = new DocComment()
            .SummaryOf(operation.Summary, operation.Description, operation.Method + " " + operation.Path)
            .Remarks(operation.Summary is null ? null : operation.Description, operation.Method + " " + operation.Path, Batch(), Safety());
        foreach (var argument in required)
        {
            docs.Parameter(argument.Name, argument.Parameter.Description ?? "The parameter \"" + argument.Parameter.Name + "\".", SchemaNotes.Of(argument.Parameter.Schema));
        }

        if (withParameters)
        {
            docs.Parameter(Code.Of($"parameters"), "What else to send.");
        }

        docs.Parameter(Code.Of($"cancellationToken"), "Ends the call early; what was sent already may still take effect.");
        docs.Returns(operation.Responses.Select(response => response.Description).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text)) ?? "What became of each target.");
        if (CheckPlanner.PlanRecords(context, required.Concat(optional?.Arguments ?? [])).Count > 0)
        {
            docs.Exception(Code.Of($"{Names.Http}.ApiConstraintException"), "Values break rules of the document; nothing was sent.");
        }

        docs.Exception(Code.Of($"global::System.ArgumentException"), "A value cannot be sent as the provider wants it. Nothing was sent.");
        docs.Exception(Code.Of($"{Names.Http}.ApiErrorException{{TCode}}"), "The provider refused the request. What is known of each target is in PartialResult.");
        docs.Exception(Code.Of($"{Names.Http}.ApiException"), "The provider answered with another error, or not at all.");
        if (operation.Safety is SendSafety.Keyed or SendSafety.Send)
        {
            docs.Exception(
                Code.Of($"{Names.Http}.SendOutcomeUnknownException"),
                "What became of one or more targets is not known: the answer says so, cannot be understood or did not reach us. PartialResult has what is known.");
        }

        return docs.Lines();
    }

    private string? Batch() => operation.Wire?.Batch switch
    {
        null => null,
        { Split: true } batch => "At most " + Text(batch.Limit) + " go in one request; more are sent in several, one after the other.",
        { } batch => "At most " + Text(batch.Limit) + "; more are refused before anything is sent.",
    };

    private string? Safety() => operation.Safety is SendSafety.Send or SendSafety.Keyed
        ? "Sent at most once, but for codes after which the provider allows a repeat."
        : null;

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
