namespace Codegen.Pipeline.CSharp.Naming;

/// <summary>A fixed part of a path.</summary>
/// <param name="IsItem">A parameter follows at once, so that the part's name is one of many: <c>/users/{id}</c>.</param>
internal sealed record PathSegment(string Text, bool IsItem);
