using System.ComponentModel;
using System.Globalization;

namespace Codegen.Runtime.Json;

/// <summary>What the API's description demands of a value, by the kind of value. Limits that are not set demand nothing.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonRule
{
    /// <summary>The fewest code points of a text.</summary>
    public int MinLength { get; init; }

    /// <summary>The most code points of a text.</summary>
    public int MaxLength { get; init; } = int.MaxValue;

    /// <summary>The form of a text.</summary>
    public JsonPattern? Pattern { get; init; }

    /// <summary>The smallest number.</summary>
    public JsonBound? Minimum { get; init; }

    /// <summary>The largest number.</summary>
    public JsonBound? Maximum { get; init; }

    /// <summary>The smallest number itself is not allowed.</summary>
    public bool ExclusiveMinimum { get; init; }

    /// <summary>The largest number itself is not allowed.</summary>
    public bool ExclusiveMaximum { get; init; }

    /// <summary>What a number must be a multiple of.</summary>
    public JsonBound? MultipleOf { get; init; }

    /// <summary>The fewest items of a list.</summary>
    public int MinItems { get; init; }

    /// <summary>The most items of a list.</summary>
    public int MaxItems { get; init; } = int.MaxValue;

    /// <summary>No item of a list stands in it twice.</summary>
    public bool UniqueItems { get; init; }

    /// <summary>The rule of a list's items.</summary>
    public JsonRule? Items { get; init; }

    /// <summary>The fewest members of a map.</summary>
    public int MinProperties { get; init; }

    /// <summary>The most members of a map.</summary>
    public int MaxProperties { get; init; } = int.MaxValue;

    /// <summary>The rule of a map's values.</summary>
    public JsonRule? Values { get; init; }

    internal bool HasNumber => Minimum is not null || Maximum is not null || MultipleOf is not null;

    internal static string Digits(int value) => value.ToString(CultureInfo.InvariantCulture);
}
