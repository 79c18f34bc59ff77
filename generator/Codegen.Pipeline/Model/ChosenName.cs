namespace Codegen.Pipeline.Model;

/// <summary>A name that somebody wrote down instead of leaving it to the rules; hostile text until it is checked.</summary>
/// <param name="Pointer">JSON pointer of what gets the name; "" for a group.</param>
/// <param name="Key">Which value or group is meant, else "".</param>
/// <param name="Place">JSON pointer of where the name was written.</param>
/// <param name="Path">The file it was written in; null for the spec itself.</param>
public sealed record ChosenName(NameAspect Aspect, string Pointer, string Key, string Name, string Place, string? Path);
