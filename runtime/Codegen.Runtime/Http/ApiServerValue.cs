using System.ComponentModel;

namespace Codegen.Runtime.Http;

/// <summary>The value of a variable in the address of a server (OpenAPI, Server Variable Object).</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiServerValue
{
    /// <summary>What begins another part of an address; braces would be taken for the next variable.</summary>
    private const string Foreign = "{}\\?#@";

    private readonly string _name;
    private readonly string _value;
    private readonly string[] _allowed;

    /// <summary>Makes a value.</summary>
    /// <param name="name">The variable's name.</param>
    /// <param name="value">What the caller chose.</param>
    /// <param name="allowed">The only values that the API has; empty where it takes any.</param>
    public ApiServerValue(string name, string value, string[] allowed)
    {
        ArgumentNullException.ThrowIfNull(value, name);
        _name = name;
        _value = value;
        _allowed = allowed;
    }

    /// <summary>Puts the values in.</summary>
    /// <param name="template">The address with the variables in braces.</param>
    /// <param name="values">The values of all of them.</param>
    /// <returns>The address.</returns>
    /// <exception cref="ArgumentException">A value is not allowed or would change more than its own place.</exception>
    public static Uri Fill(string template, ApiServerValue[] values)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(values);
        string address = template;

        foreach (ApiServerValue value in values)
        {
            address = address.Replace("{" + value._name + "}", value.Checked(template), StringComparison.Ordinal);
        }

        return BaseAddress.Parse(address, nameof(values));
    }

    private string Checked(string template)
    {
        if (_allowed.Length > 0 && !_allowed.Contains(_value, StringComparer.Ordinal))
        {
            throw new ArgumentException($"'{_value}' is not one of {string.Join(", ", _allowed)}.", _name);
        }

        bool isText = !_value.Any(character => Foreign.Contains(character) || char.IsWhiteSpace(character) || char.IsControl(character));

        if (!isText || (IsInHost(template) && LeavesHost()))
        {
            throw new ArgumentException($"'{_value}' cannot be a part of an address.", _name);
        }

        return _value;
    }

    private bool IsInHost(string template)
    {
        int scheme = template.IndexOf("://", StringComparison.Ordinal);
        int at = template.IndexOf("{" + _name + "}", StringComparison.Ordinal);
        int end = scheme < 0 ? -1 : template.IndexOf('/', scheme + 3);
        return scheme >= 0 && at > scheme && (end < 0 || at < end);
    }

    // A whole path may follow the host's name; a value that goes on as a path after a name could replace the host.
    private bool LeavesHost() => _value.IndexOf('/', StringComparison.Ordinal) > 0 || _value.StartsWith("//", StringComparison.Ordinal);
}
