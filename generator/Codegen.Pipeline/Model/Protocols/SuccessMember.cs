using Codegen.Pipeline.Collections;

namespace Codegen.Pipeline.Model.Protocols;

/// <summary>The member of an answer that tells success.</summary>
/// <param name="At">Its JSON pointer.</param>
/// <param name="Values">The values that mean success.</param>
/// <param name="Failures">The values that mean failure; empty where all others do.</param>
/// <param name="Missing">What a 2xx answer without the member means.</param>
public sealed record SuccessMember(string At, EquatableArray<WireScalar> Values, EquatableArray<WireScalar> Failures, MissingSuccess Missing);
