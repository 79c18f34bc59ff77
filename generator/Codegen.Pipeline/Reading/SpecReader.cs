using Codegen.Pipeline.Input;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Problems;
using Codegen.Pipeline.Reading.Descriptors;
using Codegen.Pipeline.Reading.OpenApi;

namespace Codegen.Pipeline.Reading;

/// <summary>A spec's text to its model, whatever format it is in.</summary>
public static class SpecReader
{
    public static ApiModel? ReadModel(SpecFile file, ProblemBag problems, CancellationToken cancellationToken) =>
        SpecTreeReader.Read(file, problems) is { } tree ? ReadModel(tree, problems, cancellationToken) : null;

    public static ApiModel? ReadModel(SpecTree tree, ProblemBag problems, CancellationToken cancellationToken)
    {
        try
        {
            return tree.Root.ContainsKey("descriptor")
                ? DescriptorReader.Read(tree, problems, cancellationToken)
                : OpenApiReader.Read(tree, problems, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            problems.Add(ProblemId.InternalError, "", ProblemText.Of(exception));
            return null;
        }
    }
}
