using System.ComponentModel;

namespace Codegen.Runtime.Json;

/// <summary>Members that a value of another member requires.</summary>
/// <param name="member">The index of the member that is looked at.</param>
/// <param name="value">The value, as the text of a text, number or boolean; a list has it as one of its items.</param>
/// <param name="required">The indexes of the members that must then be there.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonRequirement(int member, string value, int[] required)
{
    internal int Member => member;

    internal string Value => value;

    internal int[] Required => required;

    internal string Describe(JsonNames names) => $"{names.NameAt(member)} is or holds {value}";
}
