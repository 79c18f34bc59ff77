namespace Codegen.Pipeline.Model.Protocols;

/// <summary>An encoding: one by name, or the one that a setting names.</summary>
/// <param name="Name"><c>plain</c>, <c>utf-16be-hex</c>, <c>utf-8-hex</c> or <c>base64</c>; null where a setting decides.</param>
/// <param name="Setting">The setting, whose values are such names, else null.</param>
public sealed record TextEncoding(string? Name, string? Setting);
