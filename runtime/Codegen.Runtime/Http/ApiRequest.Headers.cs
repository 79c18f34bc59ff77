namespace Codegen.Runtime.Http;

public sealed partial class ApiRequest
{
    /// <summary>Adds a header.</summary>
    /// <param name="name">The header's name.</param>
    /// <param name="text">The value; null is left out.</param>
    /// <exception cref="ArgumentException">
    /// The value has control characters or characters outside ASCII; the exception names the header as the parameter, and not
    /// the value. Or the header is one that decides where a message goes or ends, such as <c>Host</c>.
    /// </exception>
    public void AddHeaderText(string name, string? text)
    {
        // A refused request is not sent, and its exception tells more than the one about a character.
        if (text is not null && Refusal is null)
        {
            (_headers ??= []).Add(new(HeaderText.CheckName(name), HeaderText.Check(text, name)));
        }
    }

    /// <summary>Adds a header that is a list, separated by commas.</summary>
    /// <param name="name">The header's name.</param>
    /// <param name="items">The values; null and an empty list are left out.</param>
    /// <param name="explode">Without meaning for lists.</param>
    /// <exception cref="ArgumentException">As for <see cref="AddHeaderText"/>.</exception>
    public void AddHeaderList(string name, IReadOnlyList<string>? items, bool explode)
    {
        if (items is { Count: > 0 })
        {
            AddHeaderText(name, string.Join(',', items));
        }
    }

    /// <summary>Adds a header that is an object.</summary>
    /// <param name="name">The header's name.</param>
    /// <param name="pairs">The members; null values are left out.</param>
    /// <param name="explode">Whether members are <c>name=value</c> rather than <c>name,value</c>.</param>
    /// <exception cref="ArgumentException">As for <see cref="AddHeaderText"/>.</exception>
    public void AddHeaderPairs(string name, IReadOnlyList<KeyValuePair<string, string?>>? pairs, bool explode)
    {
        var present = pairs?.Where(pair => pair.Value is not null).ToList();

        if (present is { Count: > 0 })
        {
            char inner = explode ? '=' : ',';
            AddHeaderText(name, string.Join(',', present.Select(pair => $"{pair.Key}{inner}{pair.Value}")));
        }
    }
}
