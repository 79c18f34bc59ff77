using System.ComponentModel;

namespace Codegen.Runtime.Json;

/// <summary>Flags as two values of an API's own.</summary>
/// <param name="whenTrue">What is sent for true.</param>
/// <param name="whenFalse">What is sent for false.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FlagTextFormat(JsonScalar whenTrue, JsonScalar whenFalse) : ValueTextFormat<bool>
{
    /// <inheritdoc/>
    public override string Write(bool value) => (value ? whenTrue : whenFalse).Text;

    /// <inheritdoc/>
    public override bool TryParse(string text, out bool value)
    {
        value = string.Equals(text, whenTrue.Text, StringComparison.OrdinalIgnoreCase);
        return value || string.Equals(text, whenFalse.Text, StringComparison.OrdinalIgnoreCase) || bool.TryParse(text, out value);
    }

    internal JsonScalar ScalarOf(bool value) => value ? whenTrue : whenFalse;
}
