using System.Text;

namespace Codegen.Runtime.Http;

/// <summary>Writes <c>name=value</c> fields, as a query, a form body or a cookie header has them, in the styles of OpenAPI.</summary>
internal sealed class FieldWriter(string separator, Func<string, string> encode)
{
    private readonly StringBuilder _fields = new();

    internal bool IsEmpty => _fields.Length == 0;

    internal string Text => _fields.ToString();

    internal FieldWriter Copy()
    {
        var copy = new FieldWriter(separator, encode);
        copy._fields.Append(_fields);
        return copy;
    }

    internal void AddText(string name, string? text)
    {
        if (text is not null)
        {
            AddEncoded(encode(name), encode(text));
        }
    }

    internal void AddEncoded(string name, string value)
    {
        if (_fields.Length > 0)
        {
            _fields.Append(separator);
        }

        _fields.Append(name).Append('=').Append(value);
    }

    internal void AddList(string name, IReadOnlyList<string>? items, ParameterStyle style, bool explode)
    {
        if (items is null || items.Count == 0)
        {
            return;
        }

        string encodedName = encode(name);

        if (!explode && style != ParameterStyle.DeepObject)
        {
            AddEncoded(encodedName, string.Join(Delimiter(style), items.Select(encode)));
            return;
        }

        foreach (string item in items)
        {
            AddEncoded(encodedName, encode(item));
        }
    }

    internal void AddPairs(string name, IReadOnlyList<KeyValuePair<string, string?>>? pairs, ParameterStyle style, bool explode)
    {
        var present = pairs?.Where(pair => pair.Value is not null).ToList();

        if (present is null || present.Count == 0)
        {
            return;
        }

        if (style != ParameterStyle.DeepObject && !explode)
        {
            string delimiter = Delimiter(style);
            AddEncoded(encode(name), string.Join(delimiter, present.Select(pair => encode(pair.Key) + delimiter + encode(pair.Value!))));
            return;
        }

        foreach (KeyValuePair<string, string?> pair in present)
        {
            AddText(style == ParameterStyle.DeepObject ? $"{name}[{pair.Key}]" : pair.Key, pair.Value);
        }
    }

    private string Delimiter(ParameterStyle style) => style switch
    {
        ParameterStyle.SpaceDelimited => encode(" "),
        ParameterStyle.PipeDelimited => encode("|"),
        ParameterStyle.TabDelimited => encode("\t"),
        _ => ",",
    };
}
