using System.ComponentModel;

namespace Codegen.Runtime.Protocols;

/// <summary>A record of an answer.</summary>
/// <param name="Alternative">Its form, where that is not the usual one.</param>
/// <param name="Fields">The values in the order of the form's fields; null for one that is missing or empty.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record DelimitedRecord(DelimitedAlternative? Alternative, IReadOnlyList<string?> Fields)
{
    internal bool HasFieldsBeside(int index)
    {
        for (int i = 0; i < Fields.Count; i++)
        {
            if (i != index && Fields[i] is not null)
            {
                return true;
            }
        }

        return false;
    }
}
