namespace Codegen.Pipeline.Reading.OpenApi;

/// <summary>One member of an <see cref="OutlineShape"/>.</summary>
/// <param name="Shape">What the objects inside look like; null for plain values.</param>
internal sealed record OutlineMember(OutlineKind Kind, OutlineShape? Shape);
