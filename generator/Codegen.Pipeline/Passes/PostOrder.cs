namespace Codegen.Pipeline.Passes;

/// <summary>Orders named things so that each comes after what it needs, where there is no circle.</summary>
internal static class PostOrder
{
    /// <summary>Iterative, since a chain of references can be as long as the document. In a circle, one comes before what it needs.</summary>
    public static List<string> Of(IEnumerable<string> names, Func<string, IEnumerable<string>> needs)
    {
        var order = new List<string>();
        var met = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<(string Name, IEnumerator<string> Needs)>();
        foreach (var name in names)
        {
            if (!met.Add(name))
            {
                continue;
            }

            open.Push((name, needs(name).GetEnumerator()));
            while (open.Count > 0)
            {
                var (current, rest) = open.Peek();
                if (!rest.MoveNext())
                {
                    order.Add(current);
                    open.Pop().Needs.Dispose();
                }
                else if (met.Add(rest.Current))
                {
                    open.Push((rest.Current, needs(rest.Current).GetEnumerator()));
                }
            }
        }

        return order;
    }
}
