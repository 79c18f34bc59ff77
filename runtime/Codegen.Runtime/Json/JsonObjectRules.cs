using System.ComponentModel;

namespace Codegen.Runtime.Json;

/// <summary>What the API's description demands of the members of one type.</summary>
/// <param name="members">The indexes of the members that have a rule.</param>
/// <param name="rules">The rule of each of these members.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonObjectRules(int[] members, JsonRule[] rules)
{
    /// <summary>The fewest members.</summary>
    public int MinProperties { get; init; }

    /// <summary>The most members.</summary>
    public int MaxProperties { get; init; } = int.MaxValue;

    /// <summary>The rule of members that the description does not name.</summary>
    public JsonRule? Extras { get; init; }

    /// <summary>Which members may be there together; null for no such rule.</summary>
    public JsonCombination? Combination { get; init; }

    /// <summary>Members that values of others require.</summary>
    public JsonRequirement[] Requirements { get; init; } = [];

    /// <summary>Members have to be noted while they are written.</summary>
    internal bool NeedsPresence => Combination is not null || Requirements.Length > 0;

    internal JsonRule? Of(int member)
    {
        int place = Array.BinarySearch(members, member);
        return place < 0 ? null : rules[place];
    }
}
