using Codegen.Pipeline.Collections;

namespace Codegen.Pipeline.Model.Protocols;

/// <summary>One address; the action's name and the credentials stand in the body. Each <see cref="ApiOperation"/> has that method and path.</summary>
/// <param name="ActionMember">The member that holds the action's name.</param>
/// <param name="AuthMember">The member that holds an object with the credentials; null where they stand beside the action.</param>
/// <param name="DataMember">The member that holds the operation's data; null where the data's members stand beside the action.</param>
/// <param name="EmptyData">What is sent where an operation has no data.</param>
/// <param name="Constants">Further members of every request.</param>
public sealed record EnvelopeProtocol(
    string Pointer,
    EquatableArray<FixedHeader> Headers,
    string ActionMember,
    string? AuthMember,
    string? DataMember,
    EmptyData EmptyData,
    EquatableArray<ConstantMember> Constants,
    JsonAnswer Answer,
    ReadingTolerance Reading) : ApiProtocol(Pointer, Headers);
