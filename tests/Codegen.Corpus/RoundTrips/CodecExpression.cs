using System.Reflection;

namespace Codegen.Corpus.RoundTrips;

/// <summary>Finds the codec that an expression of generated code means: a static member, of a type that may be generic or nested.</summary>
internal static class CodecExpression
{
    private const string Global = "global::";

    /// <returns>Null where it is no such expression.</returns>
    public static object? Evaluate(string expression, Assembly generated)
    {
        var dot = expression.LastIndexOf('.');
        if (dot < 0 || FindType(expression[..dot], generated) is not { } type)
        {
            return null;
        }

        const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;
        var name = expression[(dot + 1)..].TrimStart('@');
        return type.GetField(name, Static)?.GetValue(null) ?? type.GetProperty(name, Static)?.GetValue(null);
    }

    private static Type? FindType(string name, Assembly generated)
    {
        var bare = name.Replace(Global, "", StringComparison.Ordinal).Replace("@", "", StringComparison.Ordinal);
        if (bare.IndexOf('<', StringComparison.Ordinal) is var open and >= 0)
        {
            return Find(bare[..open] + "`1", generated) is { } definition && Find(bare[(open + 1)..^1], generated) is { } argument
                ? definition.MakeGenericType(argument)
                : null;
        }

        return Find(bare, generated);
    }

    // What is nested in what is not seen in the expression.
    private static Type? Find(string name, Assembly generated)
    {
        while (true)
        {
            if ((generated.GetType(name) ?? typeof(Runtime.Json.JsonCodecs).Assembly.GetType(name)) is { } type)
            {
                return type;
            }

            var dot = name.LastIndexOf('.');
            if (dot < 0)
            {
                return null;
            }

            name = $"{name[..dot]}+{name[(dot + 1)..]}";
        }
    }
}
