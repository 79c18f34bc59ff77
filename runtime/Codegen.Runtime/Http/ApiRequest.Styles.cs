namespace Codegen.Runtime.Http;

public sealed partial class ApiRequest
{
    /// <summary>Adds a query parameter that keeps reserved characters, but those that would split or end the query.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="text">The value; null is left out. What is percent-encoded in it already stays so.</param>
    public void AddQueryReservedText(string name, string? text) => Query.AddText(name, text, FieldEscapes.QueryReserved);

    /// <summary>The same for a list.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="items">The values; null and an empty list are left out.</param>
    /// <param name="style">The style.</param>
    /// <param name="explode">Whether each value is a parameter of its own.</param>
    public void AddQueryReservedList(string name, IReadOnlyList<string>? items, ParameterStyle style, bool explode) =>
        Query.AddList(name, items, style, explode, FieldEscapes.QueryReserved);

    /// <summary>The same for an object, whose names are encoded as ever.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="pairs">The members; null values are left out.</param>
    /// <param name="style">The style.</param>
    /// <param name="explode">Whether each member is a parameter of its own.</param>
    public void AddQueryReservedPairs(string name, IReadOnlyList<KeyValuePair<string, string?>>? pairs, ParameterStyle style, bool explode) =>
        Query.AddPairs(name, pairs, style, explode, FieldEscapes.QueryReserved);

    /// <summary>Adds a query parameter in the style deepObject whose value has lists or objects inside.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="json">The value as JSON; null is left out, and so are members and items that are null.</param>
    /// <param name="allowReserved">Whether values keep reserved characters, but those that would split or end the query.</param>
    public void AddQueryDeep(string name, string? json, bool allowReserved) =>
        Query.AddDeep(name, json, allowReserved ? FieldEscapes.QueryReserved : null);

    /// <summary>Adds a form to the query: both have fields (OpenAPI 3.2, a parameter in <c>querystring</c>).</summary>
    /// <param name="form">The form.</param>
    public void AddQueryForm(ApiForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        Query.AddRaw(form.Text);
    }

    /// <summary>Adds a text that is the query, and no field of it.</summary>
    /// <param name="text">The text; everything but unreserved characters (RFC 3986) is encoded; null is left out.</param>
    public void AddQueryString(string? text) => Query.AddRaw(text is null ? string.Empty : PercentEncoding.Component(text));

    /// <summary>Adds a cookie as it is (OpenAPI 3.2, style cookie).</summary>
    /// <param name="name">The cookie's name.</param>
    /// <param name="text">The value; null is left out.</param>
    /// <exception cref="ArgumentException">
    /// The value has blanks, semicolons, control characters or characters outside ASCII; the exception names the cookie as the
    /// parameter, and not the value.
    /// </exception>
    public void AddPlainCookieText(string name, string? text) => Cookies.AddText(name, text, CookieText.Escapes(name));

    /// <summary>The same for a list.</summary>
    /// <param name="name">The cookie's name.</param>
    /// <param name="items">The values; null and an empty list are left out.</param>
    /// <param name="explode">Whether each value is a cookie of its own.</param>
    /// <exception cref="ArgumentException">As for <see cref="AddPlainCookieText"/>.</exception>
    public void AddPlainCookieList(string name, IReadOnlyList<string>? items, bool explode) =>
        Cookies.AddList(name, items, ParameterStyle.Form, explode, CookieText.Escapes(name));

    /// <summary>The same for an object.</summary>
    /// <param name="name">The cookie's name.</param>
    /// <param name="pairs">The members; null values are left out.</param>
    /// <param name="explode">Whether each member is a cookie of its own.</param>
    /// <exception cref="ArgumentException">As for <see cref="AddPlainCookieText"/>, or a member's name has an equals sign.</exception>
    public void AddPlainCookiePairs(string name, IReadOnlyList<KeyValuePair<string, string?>>? pairs, bool explode) =>
        Cookies.AddPairs(name, pairs, ParameterStyle.Form, explode, CookieText.Escapes(name));

    /// <summary>Adds a header that is a list, separated as OpenAPI 2.0 has it.</summary>
    /// <param name="name">The header's name.</param>
    /// <param name="items">The values; null and an empty list are left out.</param>
    /// <param name="style">The style whose separator is used.</param>
    /// <exception cref="ArgumentException">As for <see cref="AddHeaderText"/>.</exception>
    public void AddHeaderDelimitedList(string name, IReadOnlyList<string>? items, ParameterStyle style)
    {
        if (items is { Count: > 0 })
        {
            AddHeaderText(name, string.Join(style == ParameterStyle.PipeDelimited ? '|' : ' ', items));
        }
    }
}
