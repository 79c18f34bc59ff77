using Codegen.Pipeline.Collections;
using Codegen.Pipeline.Input;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Problems;
using Codegen.Pipeline.Reading.OpenApi.Extensions;

namespace Codegen.Pipeline.Reading.Names;

/// <summary>All names that somebody chose by hand: in the document, and in the project's file of names, which goes before.</summary>
public static class ChosenNameReader
{
    public static EquatableArray<ChosenName> Read(ApiModel model, SpecTree tree, SpecFile file, ProblemBag problems)
    {
        // Most documents choose none, and a look at the text is far cheaper than one at every node.
        var names = file.Mentions(OwnExtensions.Prefix) ? NameExtensions.Find(tree, model) : [];
        if (file.Names is not { } part)
        {
            return names.ToEquatableArray();
        }

        var source = new SpecFile(part.Path, part.Text, file.Options);
        var found = new ProblemBag();
        var entries = SpecTreeReader.Read(source, found);
        tree.Origins.AddSource(new SpecSource(source, entries?.Syntax));
        if (entries is not null)
        {
            names.AddRange(new NameFileReader(model, part.Path, found).Read(entries.Root));
        }

        foreach (var problem in found.Problems)
        {
            problems.Add(problem with { Path = part.Path });
        }

        return names.ToEquatableArray();
    }
}
