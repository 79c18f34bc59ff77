using Codegen.Pipeline.Collections;
using Codegen.Pipeline.CSharp.Naming;
using Codegen.Pipeline.Model.Protocols;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>The names of what a client with delimited answers has once.</summary>
/// <param name="Records">The static class of the form.</param>
/// <param name="Target">The class of one target's result.</param>
/// <param name="Alternatives">The classes of the alternatives, in the form's order.</param>
internal sealed record DelimitedNames(string Records, string Target, EquatableArray<string> Alternatives)
{
    public static DelimitedNames Of(DelimitedProtocol protocol, string client, NameScope typeNames) => new(
        typeNames.Take("", client + "Records"),
        typeNames.Take("", client + "TargetResult"),
        protocol.Answer.Alternatives
            .Select(alternative => typeNames.Take(alternative.Pointer, client + Casing.Pascal(alternative.Name), client + Casing.Pascal(alternative.Name) + "Result"))
            .ToEquatableArray());
}
