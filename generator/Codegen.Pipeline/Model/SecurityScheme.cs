namespace Codegen.Pipeline.Model;

/// <summary>A way to prove who is calling. The set of cases is closed: a switch over it is exhaustive.</summary>
public abstract record SecurityScheme(string Pointer, string Id, string? Description);
