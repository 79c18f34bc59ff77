using System.ComponentModel;

namespace Codegen.Runtime.Http;

/// <summary>One request while it is put together. It is sent once and not shared between threads.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class ApiRequest
{
    private readonly string?[] _pathValues;
    private FieldWriter? _query;
    private FieldWriter? _cookies;
    private List<KeyValuePair<string, string>>? _headers;

    /// <summary>Begins a request.</summary>
    /// <param name="operation">The operation.</param>
    public ApiRequest(ApiOperation operation)
    {
        ArgumentNullException.ThrowIfNull(operation);
        Operation = operation;
        _pathValues = operation.Path.ParameterCount == 0 ? [] : new string?[operation.Path.ParameterCount];
    }

    internal ApiOperation Operation { get; }

    internal string? ClientReference { get; private set; }

    internal ApiContent? Content { get; private set; }

    /// <summary>The query without credentials, which exceptions must not show.</summary>
    internal string? QueryText => _link is null ? _query?.Text : _link.Query.TrimStart('?');

    internal string? ActionName { get; private set; }

    /// <summary>Sets the action's name, where the caller's options change it.</summary>
    /// <param name="name">The name on the wire.</param>
    public void SetAction(string name) => ActionName = name;

    /// <summary>Keeps the reference or deduplication id that the request carries, for exceptions.</summary>
    /// <param name="reference">The reference as it is sent.</param>
    public void SetClientReference(string reference) => ClientReference = reference;

    /// <summary>Sets a path parameter in the style <c>simple</c>.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="text">The value; everything but unreserved characters (RFC 3986) is encoded.</param>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public void SetPathText(string name, string text) => SetPathStyledText(name, text, ParameterStyle.Simple, false);

    /// <summary>Sets a path parameter in any style for paths.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="text">The value.</param>
    /// <param name="style">The style.</param>
    /// <param name="explode">Without meaning for a single value.</param>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public void SetPathStyledText(string name, string text, ParameterStyle style, bool explode)
    {
        ArgumentNullException.ThrowIfNull(text, name);
        SetPath(name, PathStyles.Text(name, text, style));
    }

    /// <summary>Sets a path parameter that is a list.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="items">The values.</param>
    /// <param name="style">The style.</param>
    /// <param name="explode">Whether each value stands alone.</param>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public void SetPathList(string name, IReadOnlyList<string> items, ParameterStyle style, bool explode)
    {
        ArgumentNullException.ThrowIfNull(items, name);
        SetPath(name, PathStyles.List(name, items, style, explode));
    }

    /// <summary>Sets a path parameter that is an object.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="pairs">The members; null values are left out.</param>
    /// <param name="style">The style.</param>
    /// <param name="explode">Whether each member stands alone.</param>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public void SetPathPairs(string name, IReadOnlyList<KeyValuePair<string, string?>> pairs, ParameterStyle style, bool explode)
    {
        ArgumentNullException.ThrowIfNull(pairs, name);
        SetPath(name, PathStyles.Pairs(name, pairs, style, explode));
    }

    /// <summary>Adds a query parameter.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="text">The value; null is left out.</param>
    public void AddQueryText(string name, string? text) => Query.AddText(name, text);

    /// <summary>Adds a query parameter that is a list.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="items">The values; null and an empty list are left out.</param>
    /// <param name="style">The style.</param>
    /// <param name="explode">Whether each value is a parameter of its own.</param>
    public void AddQueryList(string name, IReadOnlyList<string>? items, ParameterStyle style, bool explode) =>
        Query.AddList(name, items, style, explode);

    /// <summary>Adds a query parameter that is an object.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="pairs">The members; null values are left out.</param>
    /// <param name="style">The style.</param>
    /// <param name="explode">Whether each member is a parameter of its own.</param>
    public void AddQueryPairs(string name, IReadOnlyList<KeyValuePair<string, string?>>? pairs, ParameterStyle style, bool explode) =>
        Query.AddPairs(name, pairs, style, explode);

    /// <summary>Adds a cookie.</summary>
    /// <param name="name">The cookie's name.</param>
    /// <param name="text">The value, which is percent-encoded; null is left out.</param>
    public void AddCookieText(string name, string? text) => Cookies.AddText(name, text);

    /// <summary>Adds a cookie that is a list.</summary>
    /// <param name="name">The cookie's name.</param>
    /// <param name="items">The values; null and an empty list are left out.</param>
    /// <param name="explode">Whether each value is a cookie of its own.</param>
    public void AddCookieList(string name, IReadOnlyList<string>? items, bool explode) => Cookies.AddList(name, items, ParameterStyle.Form, explode);

    /// <summary>Adds a cookie that is an object.</summary>
    /// <param name="name">The cookie's name.</param>
    /// <param name="pairs">The members; null values are left out.</param>
    /// <param name="explode">Whether each member is a cookie of its own.</param>
    public void AddCookiePairs(string name, IReadOnlyList<KeyValuePair<string, string?>>? pairs, bool explode) =>
        Cookies.AddPairs(name, pairs, ParameterStyle.Form, explode);

    /// <summary>Adds what is encoded already.</summary>
    internal void AddQueryEncoded(string name, string value) => Query.AddEncoded(name, value);

    private FieldWriter Query => _query ??= new FieldWriter("&", FieldEscapes.Query);

    private FieldWriter Cookies => _cookies ??= new FieldWriter("; ", FieldEscapes.Query);

    private void SetPath(string name, string encoded) => Operation.Path.Set(_pathValues, name, encoded);
}
