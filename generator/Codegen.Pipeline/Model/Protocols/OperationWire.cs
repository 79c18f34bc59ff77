using Codegen.Pipeline.Collections;

namespace Codegen.Pipeline.Model.Protocols;

/// <summary>What a descriptor says of an operation beyond HTTP.</summary>
/// <param name="Action">The action's name on the wire, in an envelope protocol.</param>
/// <param name="CanOverrideMethod">The client's options can change the method.</param>
/// <param name="CanOverridePath">The client's options can change the path.</param>
/// <param name="CanOverrideAction">The client's options can change the action.</param>
/// <param name="KeyMember">For a keyed operation: the member of the body that carries the key, where it is not a parameter.</param>
/// <param name="OneItemAsObject">A list of one item is written as that item; null where it never is.</param>
/// <param name="Alternatives">The alternatives of a delimited answer that may come here.</param>
/// <param name="NothingToRead">The answer holds nothing that is read.</param>
public sealed record OperationWire(
    string? Action,
    bool CanOverrideMethod,
    bool CanOverridePath,
    bool CanOverrideAction,
    string? KeyMember,
    ApiBatch? Batch,
    OneItemForm? OneItemAsObject,
    EquatableArray<string> Alternatives,
    bool NothingToRead,
    FactSource Confidence);
