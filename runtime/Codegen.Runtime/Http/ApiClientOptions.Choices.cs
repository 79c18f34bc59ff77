using System.ComponentModel;

namespace Codegen.Runtime.Http;

/// <summary>What the description of one API leaves to choose. Generated options give these names and types.</summary>
public partial class ApiClientOptions
{
    private readonly Dictionary<string, object> _choices = new(StringComparer.Ordinal);

    /// <summary>Reads a switch.</summary>
    /// <param name="name">The switch.</param>
    /// <param name="otherwise">What holds unless it is set.</param>
    /// <returns>The number of the chosen value, from 0.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected int GetChoice(string name, int otherwise) => FindChoice(name) ?? otherwise;

    /// <summary>Sets a switch.</summary>
    /// <param name="name">The switch.</param>
    /// <param name="value">The number of the value, from 0.</param>
    /// <param name="count">How many values there are.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such value.</exception>
    /// <exception cref="InvalidOperationException">The options are in use.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected void SetChoice(string name, int value, int count)
    {
        if (value < 0 || value >= count)
        {
            throw new ArgumentOutOfRangeException(nameof(value), "The value is none of the enum's members.");
        }

        Keep(name, value);
    }

    /// <summary>Reads a text that takes the place of one in the description.</summary>
    /// <param name="name">The option.</param>
    /// <param name="otherwise">The description's own.</param>
    /// <returns>The text.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected string GetText(string name, string otherwise) => FindText(name) ?? otherwise;

    /// <summary>Sets the path of an operation.</summary>
    /// <param name="name">The option.</param>
    /// <param name="value">The path.</param>
    /// <param name="original">The description's own, whose parameters it must have.</param>
    /// <exception cref="ArgumentException">It is no path below the base address, or has other parameters.</exception>
    /// <exception cref="InvalidOperationException">The options are in use.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected void SetPath(string name, string value, string original) => Keep(name, WireNames.CheckPath(value, original));

    /// <summary>Reads an HTTP method that takes the place of the one in the description.</summary>
    /// <param name="name">The option.</param>
    /// <param name="otherwise">The description's own.</param>
    /// <returns>The method.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected HttpMethod GetMethod(string name, string otherwise) => HttpMethod.Parse(GetText(name, otherwise));

    /// <summary>Sets the HTTP method of an operation.</summary>
    /// <param name="name">The option.</param>
    /// <param name="value">The method.</param>
    /// <exception cref="ArgumentException">It is none of GET, POST, PUT, PATCH and DELETE.</exception>
    /// <exception cref="InvalidOperationException">The options are in use.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected void SetMethod(string name, HttpMethod value) => Keep(name, WireNames.CheckMethod(value));

    /// <summary>Sets the name of an action or of a parameter.</summary>
    /// <param name="name">The option.</param>
    /// <param name="value">The name on the wire.</param>
    /// <exception cref="ArgumentException">It is empty, longer than 200 characters, or has control characters.</exception>
    /// <exception cref="InvalidOperationException">The options are in use.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected void SetWireName(string name, string value) => Keep(name, WireNames.CheckName(value));

    internal int? FindChoice(string name) => _choices.TryGetValue(name, out object? value) ? (int)value : null;

    internal string? FindText(string name) => _choices.TryGetValue(name, out object? value) ? (string)value : null;

    private void Keep(string name, object value)
    {
        RequireThawed();
        _choices[name] = value;
    }
}
