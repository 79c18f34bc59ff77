using Codegen.Pipeline.Collections;
using Codegen.Pipeline.Problems;

namespace Codegen.Generator.Problems;

/// <summary>Problems of a file as a whole; they point to its first character.</summary>
internal static class FileProblem
{
    public static LocatedProblem Of(string path, ProblemId id, params string[] arguments) =>
        new(new SpecProblem(id, "", arguments.ToEquatableArray()), path, 0, 0, 0, 0, 0, 0);

    public static LocatedProblem Of(string path, Exception exception) =>
        Of(path, ProblemId.InternalError, ProblemText.Of(exception));
}
