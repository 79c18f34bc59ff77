using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.Reading.Descriptors;

/// <summary>What a descriptor says for all of its operations.</summary>
/// <param name="Scheme">What operations need, else null.</param>
/// <param name="Groups">The declared groups, by their names without regard to capitals.</param>
internal sealed record OperationFrame(ProtocolFrame Protocol, SecurityScheme? Scheme, IReadOnlyDictionary<string, string> Groups);
