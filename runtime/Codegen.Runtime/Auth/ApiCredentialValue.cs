using System.ComponentModel;

namespace Codegen.Runtime.Auth;

/// <summary>One of the values that a caller gives to prove who is calling.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiCredentialValue
{
    /// <summary>Keeps a value.</summary>
    /// <param name="argument">The name of the argument that it came by.</param>
    /// <param name="value">The value; null where it was left out.</param>
    /// <param name="isSecret">Whether it is kept out of all texts.</param>
    /// <param name="isRequired">Whether it must be there.</param>
    /// <exception cref="ArgumentException">The value is missing, empty or has control characters. The message never contains it.</exception>
    public ApiCredentialValue(string argument, string? value, bool isSecret, bool isRequired)
    {
        Argument = argument;
        IsSecret = isSecret;
        Value = value is null && !isRequired ? null : SecretText.Check(value!, argument);
    }

    internal string Argument { get; }

    internal string? Value { get; }

    internal bool IsSecret { get; }

    /// <summary>Tells the kind only.</summary>
    /// <returns>A text without any secret.</returns>
    public override string ToString() => "ApiCredentialValue ***";
}
