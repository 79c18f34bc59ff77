using Codegen.Pipeline.Input;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Problems;
using Codegen.Pipeline.Reading.OpenApi;

namespace Codegen.Pipeline.Reading;

/// <summary>A spec's text to its model, whatever format it is in.</summary>
public static class SpecReader
{
    public static ApiModel? ReadModel(SpecFile file, ProblemBag problems, CancellationToken cancellationToken) =>
        SpecTreeReader.Read(file, problems) is { } tree ? ReadModel(tree, file.Options, problems, cancellationToken) : null;

    public static ApiModel? ReadModel(SpecTree tree, SpecOptions options, ProblemBag problems, CancellationToken cancellationToken)
    {
        try
        {
            var selection = OperationSelection.Of(options, problems);
            var model = OpenApiReader.Read(tree, selection, problems, cancellationToken);
            if (model is not null)
            {
                selection.ReportUnused(problems);
            }

            return model;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            problems.Add(ProblemId.InternalError, "", ProblemText.Of(exception));
            return null;
        }
    }
}
