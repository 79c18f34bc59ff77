using System.ComponentModel;

namespace Codegen.Runtime.Http;

/// <summary>
/// A call that is answered by records. It becomes one request for each part of its targets; all texts are encoded when they are
/// added, so that what cannot be sent is refused before anything is.
/// </summary>
/// <param name="operation">The operation.</param>
/// <param name="encoding">How names and values are written.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DelimitedCall(ApiOperation operation, FieldEncoding encoding)
{
    private readonly List<DelimitedCallField> _query = [];
    private readonly List<DelimitedCallField> _form = [];
    private readonly List<Action<ApiRequest>> _others = [];
    private string[]? _encodedTargets;
    private bool _hasForm;

    /// <summary>Holds the call's values against the rules of the API's description; it is not sent itself.</summary>
    public ApiRequest Checks { get; } = new(operation);

    internal ApiOperation Operation { get; } = operation;

    /// <summary>What the records are matched to, as it is sent; null where a call has no targets.</summary>
    internal IReadOnlyList<string>? Targets { get; private set; }

    /// <summary>The same as the caller gave it.</summary>
    internal IReadOnlyList<string>? ShownTargets { get; private set; }

    /// <summary>The most targets of one request.</summary>
    internal int Limit { get; private set; } = int.MaxValue;

    /// <summary>Places of the form's alternatives that may come.</summary>
    internal IReadOnlyList<int> Alternatives { get; private set; } = [];

    /// <summary>Adds a text to the query.</summary>
    /// <param name="name">The parameter.</param>
    /// <param name="text">The text; null adds nothing.</param>
    public void AddQueryText(string name, string? text) => AddText(_query, name, text);

    /// <summary>Adds a list to the query.</summary>
    /// <param name="name">The parameter.</param>
    /// <param name="items">The items; null or none adds nothing.</param>
    /// <param name="separator">Between items in one value; null for a parameter for each.</param>
    public void AddQueryList(string name, IReadOnlyList<string>? items, string? separator) => AddList(_query, name, items, separator);

    /// <summary>Adds the targets to the query.</summary>
    /// <param name="name">The parameter.</param>
    /// <param name="separator">Between targets in one value; null for a parameter for each.</param>
    public void AddQueryTargets(string name, string? separator) => AddTargets(_query, name, separator);

    /// <summary>Adds a text to the form.</summary>
    /// <param name="name">The parameter.</param>
    /// <param name="text">The text; null adds nothing.</param>
    public void AddFormText(string name, string? text)
    {
        _hasForm = true;
        AddText(_form, name, text);
    }

    /// <summary>Adds a list to the form.</summary>
    /// <param name="name">The parameter.</param>
    /// <param name="items">The items; null or none adds nothing.</param>
    /// <param name="separator">Between items in one value; null for a parameter for each.</param>
    public void AddFormList(string name, IReadOnlyList<string>? items, string? separator)
    {
        _hasForm = true;
        AddList(_form, name, items, separator);
    }

    /// <summary>Adds the targets to the form.</summary>
    /// <param name="name">The parameter.</param>
    /// <param name="separator">Between targets in one value; null for a parameter for each.</param>
    public void AddFormTargets(string name, string? separator)
    {
        _hasForm = true;
        AddTargets(_form, name, separator);
    }

    /// <summary>Sets a parameter of the path.</summary>
    /// <param name="name">The parameter.</param>
    /// <param name="text">The text.</param>
    public void SetPathText(string name, string text)
    {
        ArgumentNullException.ThrowIfNull(text, name);
        _others.Add(request => request.SetPathText(name, text));
    }

    /// <summary>Adds a header.</summary>
    /// <param name="name">The header.</param>
    /// <param name="text">The text; null adds nothing.</param>
    /// <exception cref="ArgumentException">The text cannot be sent in a header.</exception>
    public void AddHeaderText(string name, string? text)
    {
        if (text is not null)
        {
            HeaderText.Check(text, name);
            _others.Add(request => request.AddHeaderText(name, text));
        }
    }

    /// <summary>Says what the call is about.</summary>
    /// <param name="name">The parameter, for exceptions.</param>
    /// <param name="targets">The targets as they are sent.</param>
    /// <param name="shown">The same targets as the caller gave them, which is how results name them.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public void SetTargets(string name, IReadOnlyList<string> targets, IReadOnlyList<string> shown)
    {
        ArgumentNullException.ThrowIfNull(targets, name);
        ArgumentNullException.ThrowIfNull(shown, name);
        ArgumentOutOfRangeException.ThrowIfNotEqual(shown.Count, targets.Count, name);

        if (targets.Count == 0)
        {
            throw new ArgumentException("There must be at least one.", name);
        }

        Targets = targets;
        ShownTargets = shown;
        _encodedTargets = [.. targets.Select(target => encoding.Encode(name, target))];
    }

    /// <summary>Limits how many targets go into one request.</summary>
    /// <param name="name">The parameter, for exceptions.</param>
    /// <param name="limit">The most.</param>
    /// <param name="split">More go in several requests; otherwise they are refused.</param>
    /// <exception cref="ArgumentException">There are more, and they are refused.</exception>
    public void LimitTargets(string name, int limit, bool split)
    {
        if (!split && Targets!.Count > limit)
        {
            throw new ArgumentException($"At most {limit} can be sent in one request; {Targets.Count} were given. Nothing was sent.", name);
        }

        Limit = limit;
    }

    /// <summary>Says which other forms of records may come.</summary>
    /// <param name="indexes">Their places in the form.</param>
    public void AllowAlternatives(int[] indexes) => Alternatives = indexes;

    /// <summary>Checks a parameter that belongs to some values of another one.</summary>
    /// <param name="name">The parameter.</param>
    /// <param name="text">Its text; null for none.</param>
    /// <param name="isDue">Whether the other one has such a value.</param>
    /// <param name="condition">The other one and its values, for the exception.</param>
    /// <exception cref="ArgumentException">It is missing where it is due, or given where it is not.</exception>
    public static void CheckCondition(string name, string? text, bool isDue, string condition)
    {
        if (isDue && text is null)
        {
            throw new ArgumentException($"It is required with {condition}.", name);
        }

        if (!isDue && text is not null)
        {
            throw new ArgumentException($"It is allowed only with {condition}.", name);
        }
    }

    /// <summary>Checks a list that cannot be sent in parts.</summary>
    /// <param name="name">The parameter.</param>
    /// <param name="items">The items; null for none.</param>
    /// <param name="limit">The most.</param>
    /// <exception cref="ArgumentException">There are more.</exception>
    public static void CheckCount(string name, IReadOnlyList<string>? items, int limit)
    {
        if (items?.Count > limit)
        {
            throw new ArgumentException($"At most {limit} can be sent in one request; {items.Count} were given. Nothing was sent.", name);
        }
    }

    /// <summary>The request for some of the targets.</summary>
    /// <param name="places">Their places; null for all.</param>
    internal ApiRequest CreateRequest(IReadOnlyList<int>? places)
    {
        var request = new ApiRequest(Operation);
        string[] targets = places is null ? [] : [.. places.Select(place => _encodedTargets![place])];

        foreach (Action<ApiRequest> add in _others)
        {
            add(request);
        }

        foreach ((string name, string value) in _query.SelectMany(field => field.For(targets)))
        {
            request.AddQueryEncoded(name, value);
        }

        if (_hasForm)
        {
            request.SetEncodedFormBody(string.Join('&', _form.SelectMany(field => field.For(targets)).Select(static pair => $"{pair.Name}={pair.Value}")));
        }

        return request;
    }

    private void AddText(List<DelimitedCallField> fields, string name, string? text)
    {
        if (text is not null)
        {
            fields.Add(new DelimitedCallField(encoding.Encode(name, name), [encoding.Encode(name, text)], null));
        }
    }

    private void AddList(List<DelimitedCallField> fields, string name, IReadOnlyList<string>? items, string? separator)
    {
        if (items is { Count: > 0 })
        {
            RequireWithout(name, items, separator);
            fields.Add(new DelimitedCallField(encoding.Encode(name, name), [.. items.Select(item => encoding.Encode(name, item))], Encoded(name, separator)));
        }
    }

    private void AddTargets(List<DelimitedCallField> fields, string name, string? separator)
    {
        RequireWithout(name, Targets!, separator);
        fields.Add(new DelimitedCallField(encoding.Encode(name, name), null, Encoded(name, separator)));
    }

    private string? Encoded(string name, string? separator) => separator is null ? null : encoding.Encode(name, separator);

    private static void RequireWithout(string name, IReadOnlyList<string> items, string? separator)
    {
        if (separator is not null && items.Any(item => item.Length == 0 || item.Contains(separator, StringComparison.Ordinal)))
        {
            throw new ArgumentException("An item of the list is empty or holds the separator, and would be read as something else.", name);
        }
    }
}
