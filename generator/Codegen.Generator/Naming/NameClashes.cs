using System.Collections.Immutable;
using Codegen.Pipeline.Collections;

namespace Codegen.Generator.Naming;

/// <summary>The few names that more than one spec wants: normally none, so that the step after it has nothing to redo.</summary>
/// <param name="HintNames">Names of files, in lower case.</param>
/// <param name="Clients">Specs whose client exists already.</param>
internal sealed record NameClashes(EquatableArray<string> HintNames, EquatableArray<ClientClash> Clients)
{
    public static NameClashes Find(ImmutableArray<SpecNames> specs)
    {
        var hintNames = specs
            .SelectMany(spec => spec.HintNames.Select(name => name.ToLowerInvariant()))
            .GroupBy(name => name)
            .Where(group => group.Skip(1).Any())
            .Select(group => group.Key)
            .OrderBy(name => name, StringComparer.Ordinal);
        return new NameClashes(hintNames.ToEquatableArray(), ClientClashes(specs).ToEquatableArray());
    }

    public ClientClash? OfClient(string path) => Clients.FirstOrDefault(clash => clash.Path == path);

    // The first path keeps the name, in an order that does not depend on the project file.
    private static IEnumerable<ClientClash> ClientClashes(ImmutableArray<SpecNames> specs) => specs
        .Where(spec => spec.Client is not null)
        .GroupBy(spec => spec.Client!, StringComparer.Ordinal)
        .SelectMany(group =>
        {
            var ordered = group.OrderBy(spec => spec.Path, StringComparer.Ordinal).ToList();
            return ordered.Skip(1).Select(spec => new ClientClash(spec.Path, group.Key, ordered[0].Path));
        })
        .OrderBy(clash => clash.Path, StringComparer.Ordinal);
}
