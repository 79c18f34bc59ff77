namespace Codegen.Runtime.Http;

/// <summary>Checks texts that go into cookies as they are (OpenAPI 3.2, style cookie), where a semicolon begins another cookie.</summary>
internal static class CookieText
{
    /// <param name="parameterName">The parameter that exceptions name.</param>
    internal static FieldEscapes Escapes(string parameterName) =>
        new(name => Check(name, parameterName, ";= "), value => Check(value, parameterName, "; "));

    private static string Check(string text, string parameterName, string forbidden) =>
        text.AsSpan().IndexOfAny(forbidden) < 0
            ? HeaderText.Check(text, parameterName)
            : throw new ArgumentException("The value is sent in a cookie as it is and must not contain blanks or semicolons, nor a name an equals sign.", parameterName);
}
