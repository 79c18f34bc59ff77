namespace Codegen.Runtime.Auth;

/// <summary>Checks secrets before they are kept, without ever putting them into a message.</summary>
internal static class SecretText
{
    internal static string Check(string value, string parameterName)
    {
        ArgumentNullException.ThrowIfNull(value, parameterName);

        if (value.Length == 0)
        {
            throw new ArgumentException("The value must not be empty.", parameterName);
        }

        foreach (char c in value)
        {
            if (char.IsControl(c))
            {
                throw new ArgumentException("The value must not contain control characters such as line ends.", parameterName);
            }
        }

        return value;
    }

    internal static string CheckAscii(string value, string parameterName)
    {
        if (!System.Text.Ascii.IsValid(value))
        {
            throw new ArgumentException("The value must not contain characters outside ASCII, because it is sent in a header.", parameterName);
        }

        return value;
    }
}
