using System.Text.Json;

namespace Codegen.Pipeline.Input;

/// <summary>
/// Finds where JSON pointers stand in a text: at the member's name or at the item, else at the nearest ancestor that stands
/// there. It reads the text once more for all of them, which costs nothing as long as nothing is wrong.
/// </summary>
public static class SpecLocator
{
    public static IReadOnlyDictionary<string, SpecPlace> Find(SpecFile file, SpecSyntax syntax, IEnumerable<string> pointers)
    {
        var start = SpecTreeReader.StartOf(file.Text);
        var wanted = new PlaceNode();
        var nodes = new Dictionary<string, PlaceNode>(StringComparer.Ordinal);
        foreach (var pointer in pointers.Distinct(StringComparer.Ordinal))
        {
            nodes.Add(pointer, wanted.Descend(pointer));
        }

        Scan(start == 0 ? file.Text : file.Text.Substring(start), syntax, new PlaceScan(wanted));
        return nodes.ToDictionary(entry => entry.Key, entry => entry.Value.Nearest(start), StringComparer.Ordinal);
    }

    private static void Scan(string text, SpecSyntax syntax, PlaceScan scan)
    {
        try
        {
            if (syntax == SpecSyntax.Json)
            {
                JsonTree.Scan(text, scan);
            }
            else
            {
                YamlTree.Scan(text, scan);
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException || YamlTree.IsSyntaxError(exception))
        {
            // The text broke off; what was found until then is as good as ever.
        }
    }
}
