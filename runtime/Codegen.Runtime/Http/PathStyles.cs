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
            ParameterStyle.Matrix when explode && items.Count > 0 => string.Concat(values.Select(value => MatrixField(name, value))),
            ParameterStyle.Matrix => MatrixField(name, string.Join(',', values)),

            // OpenAPI 2.0 has these in paths.
            ParameterStyle.SpaceDelimited => string.Join("%20", values),
            ParameterStyle.PipeDelimited => string.Join("%7C", values),
            ParameterStyle.TabDelimited => string.Join("%09", values),
            _ => string.Join(',', values),
        };
    }

    internal static string Pairs(string name, IReadOnlyList<KeyValuePair<string, string?>> pairs, ParameterStyle style, bool explode)
    {
        var present = pairs.Where(pair => pair.Value is not null).ToList();

        if (style == ParameterStyle.Matrix && explode && present.Count > 0)
        {
            return string.Concat(present.Select(pair => MatrixField(pair.Key, PercentEncoding.Component(pair.Value!))));
        }

        char inner = explode ? '=' : ',';
        char outer = explode && style == ParameterStyle.Label ? '.' : ',';
        string joined = string.Join(outer, present.Select(pair => $"{PercentEncoding.Component(pair.Key)}{inner}{PercentEncoding.Component(pair.Value!)}"));

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
