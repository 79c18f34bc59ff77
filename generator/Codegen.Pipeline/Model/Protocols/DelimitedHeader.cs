namespace Codegen.Pipeline.Model.Protocols;

/// <summary>A first line with the names of the fields.</summary>
/// <param name="Required">An answer without it is unreadable; otherwise it is recognised by the names.</param>
/// <param name="ByName">The line tells the order of the fields; otherwise it is only passed over.</param>
public sealed record DelimitedHeader(bool Required, bool ByName);
