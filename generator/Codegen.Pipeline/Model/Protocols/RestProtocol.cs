using Codegen.Pipeline.Collections;

namespace Codegen.Pipeline.Model.Protocols;

/// <summary>A method and a path for each operation, and JSON bodies.</summary>
public sealed record RestProtocol(string Pointer, EquatableArray<FixedHeader> Headers, JsonAnswer? Answer, ReadingTolerance Reading) : ApiProtocol(Pointer, Headers);
