using Codegen.Pipeline.Input;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Problems;
using Codegen.Pipeline.Reading.Descriptors.Checks;
using Codegen.Pipeline.Reading.Descriptors.Values;
using Codegen.Pipeline.Reading.OpenApi;

namespace Codegen.Pipeline.Reading.Descriptors;

/// <summary>
/// Descriptors to the model. A mistake in an operation or a callback costs that one alone, any other the descriptor; all of
/// them are errors, since a descriptor is written by hand for this very purpose.
/// </summary>
public static class DescriptorReader
{
    private const string Version = "1.0";

    public static ApiModel? Read(SpecTree tree, ProblemBag problems, CancellationToken cancellationToken)
    {
        var mistakes = new MistakeList(problems);
        var root = new DescriptorObject(tree.Root, "", mistakes);
        if (JsonNodes.Text(root.Required("descriptor").Node) is not Version and var version)
        {
            problems.Add(ProblemId.UnsupportedVersion, "/descriptor", "descriptor " + (version ?? "(not a text)"));
            return null;
        }

        var scope = new ReadScope("the descriptor");
        var session = Open(tree, root, mistakes);
        var frame = DescriptorFrameReader.Read(root, session, scope);
        var operations = root.Required("operations");
        var callbacks = root.Optional("callbacks");
        root.Close();
        if (frame is null)
        {
            return null;
        }

        var isWhole = mistakes.Count == 0;

        var parts = new DescriptorParts(session, problems, scope, cancellationToken);
        var calls = parts.Read(operations, TextRules.OperationId, 1, (id, source, part) => Operation(id, source, frame.Operations, session, part));
        var reports = parts.Read(callbacks, TextRules.Name, 0, (name, source, part) => CallbackReader.Read(name, source, session, part));
        if (!isWhole || calls.Count == 0)
        {
            return null;
        }

        var schemas = NamedSchemas.Read(session.Documents, parts.Uses, problems, cancellationToken);
        problems.AddRange(scope.Notes);
        return frame.Model with
        {
            Tags = [.. frame.Model.Tags, .. UsedGroups(frame.Model, calls)],
            Operations = [.. calls],
            Callbacks = [.. reports],
            Schemas = [.. schemas],
        };
    }

    private static ApiOperation Operation(string id, DescriptorObject source, OperationFrame frame, DescriptorSession session, ReadScope scope)
    {
        var before = session.Mistakes.Count;
        var operation = DescriptorOperationReader.Read(id, source, frame, session, scope);
        if (session.Mistakes.Count == before)
        {
            new OperationCheck(operation, frame, session).Run();
        }

        return operation;
    }

    private static DescriptorSession Open(SpecTree tree, DescriptorObject root, MistakeList mistakes)
    {
        var settings = root.Optional("settings").Members(TextRules.Name, SettingReader.Read);
        var formats = root.Optional("formats").Members(TextRules.KebabName, FormatReader.Read);
        var documents = ReadSession.Open(tree, "3.0", formats.Select(format => format.Name));
        return new DescriptorSession(
            documents,
            mistakes,
            settings.ToDictionary(setting => setting.Name, StringComparer.Ordinal),
            formats.ToDictionary(format => format.Name, StringComparer.Ordinal));
    }

    /// <summary>Groups that operations are in although the descriptor does not explain them.</summary>
    private static IEnumerable<ApiTag> UsedGroups(ApiModel model, List<ApiOperation> operations)
    {
        var known = new HashSet<string>(model.Tags.Select(tag => tag.Name), StringComparer.Ordinal);
        foreach (var operation in operations)
        {
            if (operation.Tag is { } name && known.Add(name))
            {
                yield return new ApiTag(operation.Pointer, name, null);
            }
        }
    }
}
