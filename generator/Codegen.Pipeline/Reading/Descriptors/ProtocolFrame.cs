using Codegen.Pipeline.Model.Protocols;

namespace Codegen.Pipeline.Reading.Descriptors;

/// <summary>A protocol and what it says for all operations.</summary>
/// <param name="Method">The method of every request; empty where each operation has its own.</param>
/// <param name="Path">The path of every request; empty where each operation has its own.</param>
/// <param name="InForm">Parameters stand in a form unless they say otherwise.</param>
internal sealed record ProtocolFrame(ApiProtocol Protocol, string Method, string Path, bool InForm);
