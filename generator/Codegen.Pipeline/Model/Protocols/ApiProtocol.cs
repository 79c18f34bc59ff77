using Codegen.Pipeline.Collections;

namespace Codegen.Pipeline.Model.Protocols;

/// <summary>How requests and answers are built where plain HTTP does not say it all. The set of cases is closed.</summary>
/// <param name="Headers">Headers that every request carries.</param>
public abstract record ApiProtocol(string Pointer, EquatableArray<FixedHeader> Headers);
