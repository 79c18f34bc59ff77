using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>The method that reads all pages.</summary>
/// <param name="Skipped">The parameter that says which page; it is not put into the request but given to the call. Null where a link tells.</param>
internal sealed record PagingPlan(AnswerPlan Answer, ApiParameter? Skipped);
