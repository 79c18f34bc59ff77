using Codegen.Pipeline.Input;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Problems;

namespace Codegen.Pipeline.Reading.OpenApi;

/// <summary>OpenAPI documents to the model.</summary>
internal static class OpenApiReader
{
    public static ApiModel? Read(SpecTree tree, OperationSelection selection, ProblemBag problems, CancellationToken cancellationToken)
    {
        if (VersionReader.Read(tree, problems) is not { } version)
        {
            return null;
        }

        var session = ReadSession.Open(tree, version);
        if (Guarded("the document", "", problems, scope => DocumentFrameReader.Read(session, scope)) is not var (frame, _))
        {
            return null;
        }

        var (operations, uses) = Operations(session, frame, selection, problems, cancellationToken);
        var webhooks = Webhooks(session, selection, problems, uses, cancellationToken);
        var schemas = NamedSchemas.Read(session, uses, problems, cancellationToken);
        var model = new ApiModel(
            frame.Title,
            frame.Version,
            frame.Description,
            [.. frame.Servers],
            [.. frame.Tags.Concat(UsedTags(frame, operations))],
            [.. operations],
            [.. schemas],
            [.. frame.SecuritySchemes])
        {
            Webhooks = [.. webhooks],
        };
        return Guarded("the error codes", ErrorsReader.Pointer, problems, _ => ErrorsReader.Complete(model, tree.Root, problems)) is var (completed, _) ? completed : model;
    }

    private static List<ApiWebhook> Webhooks(
        ReadSession session, OperationSelection selection, ProblemBag problems, List<string> uses, CancellationToken cancellationToken)
    {
        var webhooks = new List<ApiWebhook>();
        foreach (var source in session.Swagger is null ? WebhookSources.Find(session, selection, problems) : [])
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (webhooks.Count == SpecLimits.Operations)
            {
                problems.Add(ProblemId.DocumentTooLarge, "", "number of webhooks", ProblemText.Number(SpecLimits.Operations));
                break;
            }

            if (Guarded(source.Subject, source.Pointer, problems, scope => WebhookReader.Read(source, session, scope)) is var (webhook, scope))
            {
                webhooks.Add(webhook);
                uses.AddRange(scope.Uses);
            }
        }

        return webhooks;
    }

    private static (List<ApiOperation> Operations, List<string> Uses) Operations(
        ReadSession session, DocumentFrame frame, OperationSelection selection, ProblemBag problems, CancellationToken cancellationToken)
    {
        var operations = new List<ApiOperation>();
        var uses = new List<string>();
        foreach (var source in OperationSources.Find(session, problems).Where(source => source.IsIn(selection)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (operations.Count == SpecLimits.Operations)
            {
                problems.Add(ProblemId.DocumentTooLarge, "/paths", "number of operations", ProblemText.Number(SpecLimits.Operations));
                break;
            }

            if (Guarded(source.Subject, source.Pointer, problems, scope => OperationReader.Read(source, session, frame, scope)) is var (operation, scope))
            {
                operations.Add(operation);
                uses.AddRange(scope.Uses);
            }
        }

        return (operations, uses);
    }

    /// <summary>Takes a thing over whole with its notes, or leaves it out with exactly one problem.</summary>
    private static (T Result, ReadScope Scope)? Guarded<T>(string subject, string pointer, ProblemBag problems, Func<ReadScope, T?> read)
        where T : class
    {
        var scope = new ReadScope(subject);
        T? result;
        try
        {
            result = read(scope);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            problems.Add(ProblemId.InternalError, pointer, ProblemText.Of(exception));
            return null;
        }

        if (scope.Failures.Count > 0 && pointer.Length > 0)
        {
            problems.Add(scope.Failures[0]);
            return null;
        }

        problems.AddRange(scope.Notes);
        foreach (var failure in scope.Failures)
        {
            problems.Add(failure);
        }

        return result is null ? null : (result, scope);
    }

    /// <summary>Groups that operations name although the document does not declare them.</summary>
    private static List<ApiTag> UsedTags(DocumentFrame frame, List<ApiOperation> operations)
    {
        var known = new HashSet<string>(frame.Tags.Select(tag => tag.Name), StringComparer.Ordinal);
        var tags = new List<ApiTag>();
        foreach (var operation in operations)
        {
            if (operation.Tag is { } name && known.Add(name))
            {
                tags.Add(new ApiTag(operation.Pointer + "/tags/0", name, null));
            }
        }

        return tags;
    }
}
