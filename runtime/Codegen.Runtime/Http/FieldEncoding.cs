using System.ComponentModel;
using System.Globalization;
using System.Text;

namespace Codegen.Runtime.Http;

/// <summary>How names and values become a query or a form, where an API has rules of its own. Nothing is replaced: what cannot be said is refused.</summary>
/// <param name="charset">The charset whose bytes are percent-encoded.</param>
/// <param name="formRules">The rules of HTML forms; otherwise all but the unreserved characters of RFC 3986 are encoded.</param>
/// <param name="spaceAsPlus">A blank is a plus; otherwise <c>%20</c>.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FieldEncoding(string charset, bool formRules, bool spaceAsPlus)
{
    private readonly ParameterCharset _charset = ParameterCharset.Of(charset);

    /// <summary>Encodes a name or a value.</summary>
    /// <param name="parameterName">The parameter, for the exception.</param>
    /// <param name="text">The text.</param>
    /// <returns>The text as it stands in a query or a form.</returns>
    /// <exception cref="ArgumentException">The charset does not have all of its characters.</exception>
    public string Encode(string parameterName, string text)
    {
        byte[] bytes = _charset.Encode(text)
            ?? throw new ArgumentException($"The value has characters that {charset} cannot express.", parameterName);

        var encoded = new StringBuilder(bytes.Length + 16);

        foreach (byte b in bytes)
        {
            if (b == ' ' && spaceAsPlus)
            {
                encoded.Append('+');
            }
            else if (char.IsAsciiLetterOrDigit((char)b) || b is (byte)'-' or (byte)'.' or (byte)'_' || b == (formRules ? '*' : '~'))
            {
                encoded.Append((char)b);
            }
            else
            {
                encoded.Append('%').Append(b.ToString("X2", CultureInfo.InvariantCulture));
            }
        }

        return encoded.ToString();
    }
}
