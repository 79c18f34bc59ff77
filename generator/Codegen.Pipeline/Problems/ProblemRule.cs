namespace Codegen.Pipeline.Problems;

/// <summary>What is said about one kind of problem.</summary>
/// <param name="Format">The message; <c>{0}</c> and so on stand for the arguments.</param>
/// <param name="Hint">What the author can do about it.</param>
public sealed record ProblemRule(ProblemId Id, ProblemSeverity Severity, string Title, string Format, string Hint)
{
    /// <summary>The id as users see it.</summary>
    public string Code => "CG" + ProblemText.Number((int)Id);
}
