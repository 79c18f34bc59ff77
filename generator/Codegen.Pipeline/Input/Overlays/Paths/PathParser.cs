using System.Globalization;

namespace Codegen.Pipeline.Input.Overlays.Paths;

/// <summary>Reads JSONPath queries as overlays use them.</summary>
internal static class PathParser
{
    private const int MaxLength = 4_096;

    /// <exception cref="FormatException">The text is no query that we know; the message says why.</exception>
    public static PathQuery Parse(string target)
    {
        if (target.Length > MaxLength)
        {
            throw new FormatException("it is too long");
        }

        var text = new PathText(target.Trim());
        text.Expect("$");
        var query = Steps(text, 0);
        return text.IsAtEnd ? query : throw text.Wrong("something is not understood");
    }

    /// <summary>The steps behind <c>$</c> or <c>@</c>.</summary>
    public static PathQuery Steps(PathText text, int depth)
    {
        var steps = new List<PathStep>();
        while (true)
        {
            if (text.Take(".."))
            {
                steps.Add(new PathStep(true, text.Take("[") ? Selectors(text, depth) : [Named(text)]));
            }
            else if (text.Take("."))
            {
                steps.Add(new PathStep(false, [Named(text)]));
            }
            else if (text.Take("["))
            {
                steps.Add(new PathStep(false, Selectors(text, depth)));
            }
            else
            {
                return new PathQuery(steps);
            }
        }
    }

    private static Func<PathNode, PathNode, IEnumerable<PathNode>> Named(PathText text)
    {
        if (text.Take("*"))
        {
            return static (_, node) => node.Children();
        }

        var name = text.Name();
        return (_, node) => node.Member(name);
    }

    private static List<Func<PathNode, PathNode, IEnumerable<PathNode>>> Selectors(PathText text, int depth)
    {
        var selectors = new List<Func<PathNode, PathNode, IEnumerable<PathNode>>>();
        do
        {
            text.SkipBlanks();
            selectors.Add(Selector(text, depth));
            text.SkipBlanks();
        }
        while (text.Take(","));

        text.Expect("]");
        return selectors;
    }

    private static Func<PathNode, PathNode, IEnumerable<PathNode>> Selector(PathText text, int depth)
    {
        if (text.Take("*"))
        {
            return static (_, node) => node.Children();
        }

        if (text.Take("?"))
        {
            var filter = new PathFilter(text, depth).Parse();
            return (root, node) => node.Children().Where(child => filter(root, child));
        }

        if (text.Quoted() is { } name)
        {
            return (_, node) => node.Member(name);
        }

        if (!long.TryParse(text.Number(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var index))
        {
            throw text.Wrong("a name in quotes, an index, * or a filter is missing");
        }

        return text.Next == ':' ? throw text.Wrong("slices are not supported") : (_, node) => node.Item(index);
    }
}
