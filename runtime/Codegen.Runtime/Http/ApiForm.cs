using System.ComponentModel;

namespace Codegen.Runtime.Http;

/// <summary>
/// A body of <c>application/x-www-form-urlencoded</c> in UTF-8: a space is a plus, everything but unreserved characters
/// (RFC 3986) is percent-encoded. Null values are left out.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiForm
{
    private readonly FieldWriter _fields = new("&", PercentEncoding.Form);

    internal string Text => _fields.Text;

    /// <summary>Adds a field.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="text">Its value; null is left out.</param>
    public void AddText(string name, string? text) => _fields.AddText(name, text);

    /// <summary>Adds a list.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="items">The values; null and an empty list are left out.</param>
    /// <param name="style">How they are joined.</param>
    /// <param name="explode">Whether each is a field of its own.</param>
    public void AddList(string name, IReadOnlyList<string>? items, ParameterStyle style, bool explode) => _fields.AddList(name, items, style, explode);

    /// <summary>Adds an object.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="pairs">The members; null values are left out.</param>
    /// <param name="style">How they are joined.</param>
    /// <param name="explode">Whether each is a field of its own.</param>
    public void AddPairs(string name, IReadOnlyList<KeyValuePair<string, string?>>? pairs, ParameterStyle style, bool explode) =>
        _fields.AddPairs(name, pairs, style, explode);
}
