using Codegen.Pipeline.Collections;
using Codegen.Pipeline.CSharp.Plans;
using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.CSharp.Typing;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>Plans the methods of an operation from its planned parts.</summary>
internal sealed class MethodSignature(
    PlanContext context,
    ApiOperation operation,
    IReadOnlyList<Argument> required,
    BodyPlanner? body,
    Code bodyName,
    OptionalParameters? optional,
    Code field)
{
    private static readonly Code Token = Code.Of($"{Names.Token} cancellationToken = default");

    private const string Pages = "Reads page after page; each is asked for when its first item is wanted.";

    private readonly ParameterPlanner _parameters = new(context.Types);

    private readonly IReadOnlyList<Code> _checks =
        CheckPlanner.Plan(context, required.Concat(optional?.Arguments ?? []), operation.Body, body, bodyName);

    public IEnumerable<MethodPlan> Methods(Code name, AnswerPlan answer, PagingPlan? paging = null)
    {
        if (optional is not null)
        {
            Code[] arguments =
            [
                .. required.Select(argument => argument.Name), .. BodyArgument(bodyName), Code.Of($"new {optional.Type}()"), Code.Of($"cancellationToken"),
            ];
            yield return new MethodPlan(
                Docs(false, answer, paging),
                Attributes(),
                Code.Of($"public {answer.ReturnType} {name}({Code.Join($", ", [.. Parameters(true), Token])})"),
                [Code.Of($"return {name}({Code.Join($", ", arguments)});")]);
        }

        Code[] last = optional is null ? [Token] : [Code.Of($"{optional.Type} parameters"), Token];
        yield return new MethodPlan(
            Docs(true, answer, paging),
            Attributes(),
            Code.Of($"public {answer.ReturnType} {name}({Code.Join($", ", [.. Parameters(optional is null), .. last])})"),
            Lines(answer, paging?.Skipped).ToEquatableArray());
    }

    private Code[] BodyArgument(Code text) => body is null ? [] : [text];

    private EquatableArray<Code> Attributes() =>
        operation.Deprecated ? [Code.Of($"[global::System.Obsolete(\"The provider has deprecated this operation.\")]")] : [];

    private IEnumerable<Code> Parameters(bool bodyMayBeLeftOut)
    {
        foreach (var argument in required)
        {
            yield return Code.Of($"{argument.Type.Type} {argument.Name}");
        }

        if (body is not null)
        {
            var initial = bodyMayBeLeftOut ? Code.Of($" = null") : Code.Empty;
            yield return operation.Body!.Required
                ? Code.Of($"{body.Type.Type} {bodyName}")
                : Code.Of($"{body.Type.NullableType} {bodyName}{initial}");
        }
    }

    private IEnumerable<Code> Lines(AnswerPlan answer, ApiParameter? skipped)
    {
        foreach (var name in Guarded())
        {
            yield return Code.Of($"global::System.ArgumentNullException.ThrowIfNull({name});");
        }

        foreach (var line in BatchPlanner.Statements(context, operation, bodyName))
        {
            yield return line;
        }

        yield return Code.Of($"var request = new {Names.Http}.ApiRequest({OperationSettings.Described(context, operation, field)});");
        if (context.Options.Find(ClientOptionKind.Action, operation.Pointer) is { } action)
        {
            yield return Code.Of($"request.SetAction(_transport.WireName({Code.Literal(action.Name)}, {Code.Literal(action.Default)}));");
        }

        foreach (var parameter in operation.Parameters.Where(parameter => parameter.FixedValue is not null))
        {
            yield return ParameterPlanner.TextStatement(parameter, Code.Literal(parameter.FixedValue!));
        }

        foreach (var line in _checks)
        {
            yield return line;
        }

        foreach (var argument in required.Where(argument => !ReferenceEquals(argument.Parameter, skipped)))
        {
            foreach (var line in _parameters.Statements(argument))
            {
                yield return line;
            }
        }

        foreach (var line in OptionalLines(skipped))
        {
            yield return line;
        }

        foreach (var line in body?.Statements(bodyName) ?? [])
        {
            yield return line;
        }

        foreach (var line in OneItemPlanner.Statements(context, operation, bodyName))
        {
            yield return line;
        }

        foreach (var line in KeyMemberPlanner.Statements(context, operation, bodyName))
        {
            yield return line;
        }

        if (answer.Instead is { } mediaType)
        {
            yield return Code.Of($"request.AddHeaderText(\"Accept\", {Code.Literal(mediaType)});");
        }

        yield return Code.Of($"return {answer.Call};");
    }

    private IEnumerable<Code> Guarded()
    {
        foreach (var argument in required.Where(argument => !argument.Type.IsValueType))
        {
            yield return argument.Name;
        }

        if (body is { Type.IsValueType: false } && operation.Body!.Required)
        {
            yield return bodyName;
        }

        if (optional is not null)
        {
            yield return Code.Of($"parameters");
        }
    }

    private IEnumerable<Code> OptionalLines(ApiParameter? skipped)
    {
        foreach (var argument in optional?.Arguments ?? [])
        {
            if (ReferenceEquals(argument.Parameter, skipped))
            {
                continue;
            }

            if (ReferenceEquals(argument, optional!.Key) && KeyMemberPlanner.Source(argument.Type) is { } source)
            {
                yield return Code.Of($"var clientReference = {argument.Type.ToText!(Code.Of($"{argument.Expression} ?? {source}"))}!;");
                yield return Code.Of($"request.SetClientReference(clientReference);");
                yield return ParameterPlanner.TextStatement(argument.Parameter, Code.Of($"clientReference"));
            }
            else
            {
                foreach (var line in _parameters.Statements(argument))
                {
                    yield return line;
                }
            }
        }
    }

    private EquatableArray<Code> Docs(bool withParameters, AnswerPlan answer, PagingPlan? paging)
    {
        var call = operation.Method + " " + operation.Path + operation.PathSuffix;
        var docs = new DocComment()
            .SummaryOf(operation.Summary, operation.Description, call)
            .Remarks(operation.Summary is null ? null : operation.Description, call, paging is null ? Safety() : Pages);
        foreach (var argument in required)
        {
            docs.Parameter(argument.Name, argument.Parameter.Description ?? "The parameter \"" + argument.Parameter.Name + "\".", SchemaNotes.Of(argument.Parameter.Schema));
        }

        if (body is not null)
        {
            docs.Parameter(bodyName, operation.Body!.Description ?? "The body of the request.", body.Note);
        }

        if (withParameters && optional is not null)
        {
            docs.Parameter(Code.Of($"parameters"), "What else to send.");
        }

        docs.Parameter(Code.Of($"cancellationToken"), "Ends the call early; what was sent already may still take effect.");
        var successes = AnswerPlanner.Successes(operation);
        docs.Returns(
            paging is not null ? "All items, in order." : successes.Select(response => response.Description).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text)),
            paging is not null ? null : answer.Note ?? successes.Select(response => MediaTypeNotes.Of(response.Content)).FirstOrDefault(note => note is not null));
        AddExceptions(docs);
        return docs.Lines();
    }

    private string? Safety() => operation.Safety switch
    {
        SendSafety.Keyed when operation.Wire?.KeyMember is { } member => "Carries a deduplication key, the member \"" + member + "\" of the body, which is filled in where it may be left out and is: the provider takes a repeat with the same key for the same request.",
        SendSafety.Keyed => "Carries a deduplication key, which is filled in when left out: the provider takes a repeat with the same key for the same request.",
        SendSafety.Send => "Sent at most once.",
        _ => null,
    };

    private void AddExceptions(DocComment docs)
    {
        var errors = operation.Responses.Where(response => !response.IsSuccess && !response.IsDefault).Select(response => response.FirstStatus + ": " + response.Description);
        docs.Exception(Code.Of($"{Names.Http}.ApiException"), string.Join("\n", ["The provider answered with an error.", .. errors]));
        if (context.Protocol is { ErrorEnum: not null })
        {
            docs.Exception(Code.Of($"{Names.Http}.ApiErrorException{{TCode}}"), "The provider answered with an error of its own, mostly with a code.");
        }

        if (operation.Wire?.Batch is not null)
        {
            docs.Exception(Code.Of($"global::System.ArgumentException"), "More than one request can hold; nothing was sent.");
        }

        if (_checks.Count > 0)
        {
            docs.Exception(Code.Of($"{Names.Http}.ApiConstraintException"), "Values break rules of the document; nothing was sent.");
        }

        if (operation.Safety is SendSafety.Keyed or SendSafety.Send)
        {
            docs.Exception(Code.Of($"{Names.Http}.SendOutcomeUnknownException"), "The request may have reached the provider, but its answer did not reach us.");
        }
    }
}
