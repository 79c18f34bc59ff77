namespace Codegen.Pipeline.Model;

/// <summary>A value that is taken out of a login's answer.</summary>
/// <param name="At">A JSON pointer into the whole answer.</param>
public sealed record SessionTake(string Name, string At);
