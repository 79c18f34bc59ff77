namespace Codegen.Pipeline.Reading.OpenApi.Extensions;

/// <summary>A member of an OpenAPI object that holds further objects.</summary>
/// <param name="Nesting">How it holds them.</param>
/// <param name="Kind">What they are.</param>
internal readonly record struct ObjectMember(ObjectNesting Nesting, ObjectKind Kind);
