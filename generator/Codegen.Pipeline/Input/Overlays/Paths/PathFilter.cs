using System.Text.Json;
using System.Text.Json.Nodes;

namespace Codegen.Pipeline.Input.Overlays.Paths;

/// <summary>Reads the condition of a filter selector: comparisons, existence, <c>&amp;&amp;</c>, <c>||</c>, <c>!</c> and brackets.</summary>
internal sealed class PathFilter(PathText text, int depth)
{
    private const int MaxDepth = 32;

    private static readonly string[] Operators = ["==", "!=", "<=", ">=", "<", ">"];

    public Func<PathNode, PathNode, bool> Parse()
    {
        if (depth > MaxDepth)
        {
            throw text.Wrong("it is nested too deeply");
        }

        var condition = And();
        while (Token("||"))
        {
            var (left, right) = (condition, And());
            condition = (root, node) => left(root, node) || right(root, node);
        }

        return condition;
    }

    private Func<PathNode, PathNode, bool> And()
    {
        var condition = Term();
        while (Token("&&"))
        {
            var (left, right) = (condition, Term());
            condition = (root, node) => left(root, node) && right(root, node);
        }

        return condition;
    }

    private Func<PathNode, PathNode, bool> Term()
    {
        text.SkipBlanks();
        if (text.Take("!"))
        {
            var inner = new PathFilter(text, depth + 1).Simple();
            return (root, node) => !inner(root, node);
        }

        return Simple();
    }

    private Func<PathNode, PathNode, bool> Simple()
    {
        if (depth > MaxDepth)
        {
            throw text.Wrong("it is nested too deeply");
        }

        text.SkipBlanks();
        if (text.Take("("))
        {
            var inner = new PathFilter(text, depth + 1).Parse();
            text.SkipBlanks();
            text.Expect(")");
            return inner;
        }

        var left = Operand();
        text.SkipBlanks();
        if (Array.Find(Operators, text.Take) is not { } comparison)
        {
            return (root, node) => left(root, node).Count > 0;
        }

        text.SkipBlanks();
        var right = Operand();
        return (root, node) => PathComparison.Holds(left(root, node), comparison, right(root, node));
    }

    /// <summary>The values that an operand stands for: none where a query finds nothing.</summary>
    private Func<PathNode, PathNode, List<JsonNode?>> Operand()
    {
        if (text.Take("@"))
        {
            var query = PathParser.Steps(text, depth + 1);
            return (root, node) => query.Select(root, node).ConvertAll(found => found.Value);
        }

        if (text.Take("$"))
        {
            var query = PathParser.Steps(text, depth + 1);
            return (root, _) => query.Select(root, root).ConvertAll(found => found.Value);
        }

        var literal = new List<JsonNode?> { Literal() };
        return (_, _) => literal;
    }

    private JsonNode? Literal()
    {
        if (text.Quoted() is { } quoted)
        {
            return JsonValue.Create(quoted);
        }

        if (text.Take("true"))
        {
            return JsonValue.Create(true);
        }

        if (text.Take("false"))
        {
            return JsonValue.Create(false);
        }

        if (text.Take("null"))
        {
            return null;
        }

        try
        {
            return JsonNode.Parse(text.Number() ?? "");
        }
        catch (JsonException)
        {
            throw text.Wrong("a value or a query is missing, or a function, which is not supported");
        }
    }

    private bool Token(string token)
    {
        text.SkipBlanks();
        return text.Take(token);
    }
}
