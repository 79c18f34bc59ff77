using Codegen.Pipeline.Collections;

namespace Codegen.Pipeline.Model.Protocols;

/// <summary>The encoding with some values of the parameter that chooses.</summary>
public sealed record EncodingCase(EquatableArray<WireScalar> Values, TextEncoding Use);
