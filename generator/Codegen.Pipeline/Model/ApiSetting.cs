using Codegen.Pipeline.Collections;

namespace Codegen.Pipeline.Model;

/// <summary>A switch in the client's options.</summary>
/// <param name="Values">What can be chosen, at least two.</param>
/// <param name="Default">One of the values.</param>
public sealed record ApiSetting(string Pointer, string Name, string Description, EquatableArray<string> Values, string Default);
