using System.ComponentModel;

namespace Codegen.Runtime.Json;

/// <summary>Which of some members of an object may be there together.</summary>
/// <param name="members">The indexes of the members that this is about.</param>
/// <param name="allowed">The indexes of each allowed combination.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonCombination(int[] members, int[][] allowed)
{
    internal bool IsKept(bool[] present)
    {
        foreach (int[] combination in allowed)
        {
            if (Array.TrueForAll(members, member => present[member] == Array.IndexOf(combination, member) >= 0))
            {
                return true;
            }
        }

        return false;
    }

    internal string Describe(JsonNames names) => string.Join(
        "; ",
        allowed.Select(combination => combination.Length == 0 ? "none of them" : string.Join(" + ", combination.Select(names.NameAt))));
}
