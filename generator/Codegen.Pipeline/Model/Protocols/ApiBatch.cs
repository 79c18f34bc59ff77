namespace Codegen.Pipeline.Model.Protocols;

/// <summary>How much goes into one request.</summary>
/// <param name="Of">The list that is counted: <c>body</c>, a parameter's key or a member of the body.</param>
/// <param name="Limit">The most items.</param>
/// <param name="Split">More items go in several requests; otherwise they are refused.</param>
public sealed record ApiBatch(string Pointer, string Of, int Limit, bool Split);
