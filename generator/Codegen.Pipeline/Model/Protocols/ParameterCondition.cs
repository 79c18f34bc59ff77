using Codegen.Pipeline.Collections;

namespace Codegen.Pipeline.Model.Protocols;

/// <summary>Values of another parameter: with them a parameter is required, with others it is refused.</summary>
/// <param name="Parameter">The other parameter's key.</param>
public sealed record ParameterCondition(string Pointer, string Parameter, EquatableArray<WireScalar> Values);
