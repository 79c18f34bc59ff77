using Codegen.Pipeline.Collections;

namespace Codegen.Pipeline.Model.Protocols;

/// <summary>How a text is written before percent-encoding.</summary>
/// <param name="By">The key of the parameter whose value chooses; null where nothing is chosen and <paramref name="Otherwise"/> holds.</param>
public sealed record ParameterEncoding(string Pointer, string? By, EquatableArray<EncodingCase> Cases, TextEncoding Otherwise);
