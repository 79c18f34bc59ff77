namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>A further method of an operation, for another media type of its answer.</summary>
/// <param name="Suffix">What its name ends with, before <c>Async</c>.</param>
internal sealed record OtherAnswer(string Suffix, AnswerPlan Answer);
