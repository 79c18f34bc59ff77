using Codegen.Pipeline.Collections;

namespace Codegen.Pipeline.Model;

/// <summary>One call of a login.</summary>
/// <param name="OperationId">The operation, which needs no credentials itself.</param>
/// <param name="Send">Members of the request.</param>
/// <param name="Take">Values that are taken out of the answer.</param>
public sealed record SessionStep(string Pointer, string OperationId, EquatableArray<SessionValue> Send, EquatableArray<SessionTake> Take);
