using System.Text.Json.Nodes;
using Codegen.Pipeline.Problems;

namespace Codegen.Pipeline.Input.Parts;

/// <summary>
/// Puts the files that a document refers to into its tree, and turns references between files into references inside of it.
/// What stands where in which file is kept with the tree.
/// </summary>
internal static class PartBundle
{
    /// <summary>The member that holds the other files.</summary>
    public const string Holder = "x-codegen-parts";

    private const string AnchorMark = "##";

    public static void Add(SpecTree tree, SpecFile file, ProblemBag problems)
    {
        tree.Root.Remove(Holder);
        if (file.Parts.IsEmpty)
        {
            return;
        }

        var holder = new JsonObject();
        var pointers = new Dictionary<string, string>(StringComparer.Ordinal) { [file.Path] = "" };
        foreach (var part in file.Parts)
        {
            if (Read(part, file, tree, problems) is { } root)
            {
                var name = NameOf(part.Path, holder);
                var pointer = JsonPointer.Append("/" + Holder, name);
                pointers[part.Path] = pointer;
                tree.Origins.Set(pointer, new SpecOrigin(part.Path, ""));
                holder.Add(name, root);
            }
        }

        new ReferenceRewriter(file.Path, "", pointers).Rewrite(tree.Root);
        foreach (var entry in pointers.Where(entry => entry.Value.Length > 0))
        {
            new ReferenceRewriter(entry.Key, entry.Value, pointers).Rewrite(holder[JsonPointer.Last(entry.Value)]!);
        }

        tree.Root[Holder] = holder;
    }

    /// <summary>How a reference to an anchor is written in the tree that holds all files.</summary>
    /// <param name="file">Where the file stands in the tree; empty for the document itself.</param>
    public static string AnchorReference(string file, string name) => file.Length == 0 ? "#" + name : AnchorMark + file + "#" + name;

    /// <summary>The file and the name of such a reference; null where it is a pointer.</summary>
    public static (string File, string Name)? AnchorOf(string reference)
    {
        var hash = reference.LastIndexOf('#');
        if (hash >= AnchorMark.Length && reference.StartsWith(AnchorMark, StringComparison.Ordinal))
        {
            return (reference.Substring(AnchorMark.Length, hash - AnchorMark.Length), reference.Substring(hash + 1));
        }

        return reference.Length < 2 || reference[1] == '/' ? null : ("", reference.Substring(1));
    }

    private static JsonObject? Read(SpecPart part, SpecFile file, SpecTree tree, ProblemBag problems)
    {
        var source = new SpecFile(part.Path, part.Text, file.Options);
        var found = new ProblemBag();
        var read = SpecTreeReader.Read(source, found);
        tree.Origins.AddSource(new SpecSource(source, read?.Syntax));
        foreach (var problem in found.Problems)
        {
            problems.Add(problem with { Path = part.Path });
        }

        return read?.Root;
    }

    /// <summary>The file's name without its extension, from which a schema that is the whole file gets its name.</summary>
    private static string NameOf(string path, JsonObject taken)
    {
        var file = path.Substring(path.LastIndexOf('/') + 1);
        var dot = file.IndexOf('.');
        var stem = dot <= 0 ? file : file.Substring(0, dot);
        var name = stem;
        for (var number = 2; taken.ContainsKey(name); number++)
        {
            name = stem + "-" + ProblemText.Number(number);
        }

        return name;
    }
}
