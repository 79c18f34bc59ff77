namespace Codegen.Pipeline.Model.Protocols;

/// <summary>A header that every request carries.</summary>
public sealed record FixedHeader(string Name, string Value);
