using System.ComponentModel;

namespace Codegen.Runtime.Json;

/// <summary>What a value must look like to belong to one variant of a union.</summary>
/// <param name="kinds">The kinds of value that the variant takes.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonShape(JsonKinds kinds)
{
    /// <summary>The kinds of value that the variant takes.</summary>
    public JsonKinds Kinds { get; } = kinds;

    /// <summary>For an array, the shape of its items, judged by the first one; null takes any item.</summary>
    public JsonShape? Items { get; init; }

    /// <summary>For an object, its members; null takes any object.</summary>
    public JsonNames? Names { get; init; }

    /// <summary>
    /// For an object, what its members look like, by their indexes in <see cref="Names"/>, as far as that tells variants apart
    /// that are equal otherwise; null, and null for a member, looks no further.
    /// </summary>
    public JsonShape?[]? Members { get; init; }

    /// <summary>For a text, the values that make the variant win over one that takes any text.</summary>
    public OpenEnumTable? Values { get; init; }

    internal bool LooksInside => Members is not null || Items is { LooksInside: true };

    internal JsonShape? MemberAt(int index) => Members is { } members && index < members.Length ? members[index] : null;
}
