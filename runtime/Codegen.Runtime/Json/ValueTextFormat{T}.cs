using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Codegen.Runtime.Json;

/// <summary>How values look as text in an API, the same in JSON, queries and forms. Immutable.</summary>
/// <typeparam name="T">The values' type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ValueTextFormat<T>
    where T : struct
{
    private protected ValueTextFormat()
    {
    }

    /// <summary>The text of a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentException">The API has no text for this value.</exception>
    public abstract string Write(T value);

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether the text is one of the API's forms.</returns>
    public abstract bool TryParse(string text, out T value);

    /// <summary>The text of a value that may be missing.</summary>
    /// <param name="value">The value, or null.</param>
    /// <returns>The text, or null.</returns>
    /// <exception cref="ArgumentException">The API has no text for this value.</exception>
    [return: NotNullIfNotNull(nameof(value))]
    public string? OfValue(T? value) => value is T present ? Write(present) : null;
}
