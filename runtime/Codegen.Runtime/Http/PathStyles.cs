namespace Codegen.Runtime.Http;

/// <summary>Writes path parameters in the styles simple, label and matrix (RFC 6570 sections 3.2.2, 3.2.5 and 3.2.7).</summary>
internal static class PathStyles
{
    internal static string Text(string name, string text, ParameterStyle style)
    {
        string value = PercentEncoding.Component(text);

        return style switch
        {
            ParameterStyle.Label => "." + value,
            ParameterStyle.Matrix => MatrixField(name, value),
            _ => value,
        };
    }

    internal static string List(string name, IReadOnlyList<string> items, ParameterStyle style, bool explode)
    {
        IEnumerable<string> values = items.Select(PercentEncoding.Component);

        return style switch
        {
            ParameterStyle.Label => "." + string.Join(explode ? '.' : ',', values),
            ParameterStyle.Matrix when explode => string.Concat(values.Select(value => MatrixField(name, value))),
            ParameterStyle.Matrix => MatrixField(name, string.Join(',', values)),
            _ => string.Join(',', values),
        };
    }

    internal static string Pairs(string name, IReadOnlyList<KeyValuePair<string, string?>> pairs, ParameterStyle style, bool explode)
    {
        IEnumerable<KeyValuePair<string, string>> encoded = pairs
            .Where(pair => pair.Value is not null)
            .Select(pair => KeyValuePair.Create(PercentEncoding.Component(pair.Key), PercentEncoding.Component(pair.Value!)));

        if (style == ParameterStyle.Matrix && explode)
        {
            return string.Concat(encoded.Select(pair => $";{pair.Key}={pair.Value}"));
        }

        char inner = explode ? '=' : ',';
        char outer = explode && style == ParameterStyle.Label ? '.' : ',';
        string joined = string.Join(outer, encoded.Select(pair => $"{pair.Key}{inner}{pair.Value}"));

        return style switch
        {
            ParameterStyle.Label => "." + joined,
            ParameterStyle.Matrix => MatrixField(name, joined),
            _ => joined,
        };
    }

    private static string MatrixField(string name, string value) =>
        value.Length == 0 ? $";{PercentEncoding.Component(name)}" : $";{PercentEncoding.Component(name)}={value}";
}
