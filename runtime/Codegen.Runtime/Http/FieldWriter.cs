using System.Text;

namespace Codegen.Runtime.Http;

/// <summary>Writes <c>name=value</c> fields, as a query, a form body or a cookie header has them, in the styles of OpenAPI.</summary>
/// <param name="separator">What stands between two fields.</param>
/// <param name="standard">How fields are escaped, but those that say otherwise.</param>
internal sealed class FieldWriter(string separator, FieldEscapes standard)
{
    private readonly StringBuilder _fields = new();

    internal bool IsEmpty => _fields.Length == 0;

    internal string Text => _fields.ToString();

    internal FieldWriter Copy()
    {
        var copy = new FieldWriter(separator, standard);
        copy._fields.Append(_fields);
        return copy;
    }

    internal void AddText(string name, string? text, FieldEscapes? own = null)
    {
        if (text is not null)
        {
            FieldEscapes escapes = own ?? standard;
            AddEncoded(escapes.Name(name), escapes.Value(text));
        }
    }

    internal void AddEncoded(string name, string value)
    {
        Separate();
        _fields.Append(name).Append('=').Append(value);
    }

    /// <summary>Adds what is fields already, or none that has a name.</summary>
    internal void AddRaw(string encoded)
    {
        if (encoded.Length > 0)
        {
            Separate();
            _fields.Append(encoded);
        }
    }

    internal void AddList(string name, IReadOnlyList<string>? items, ParameterStyle style, bool explode, FieldEscapes? own = null)
    {
        if (items is null || items.Count == 0)
        {
            return;
        }

        if (!explode && style != ParameterStyle.DeepObject)
        {
            FieldEscapes escapes = own ?? standard;
            AddEncoded(escapes.Name(name), string.Join(Delimiter(style, escapes), items.Select(escapes.Value)));
            return;
        }

        foreach (string item in items)
        {
            AddText(name, item, own);
        }
    }

    internal void AddPairs(string name, IReadOnlyList<KeyValuePair<string, string?>>? pairs, ParameterStyle style, bool explode, FieldEscapes? own = null)
    {
        var present = pairs?.Where(pair => pair.Value is not null).ToList();

        if (present is null || present.Count == 0)
        {
            return;
        }

        if (style != ParameterStyle.DeepObject && !explode)
        {
            FieldEscapes escapes = own ?? standard;
            string delimiter = Delimiter(style, escapes);
            AddEncoded(escapes.Name(name), string.Join(delimiter, present.Select(pair => escapes.Name(pair.Key) + delimiter + escapes.Value(pair.Value!))));
            return;
        }

        foreach (KeyValuePair<string, string?> pair in present)
        {
            AddText(style == ParameterStyle.DeepObject ? $"{name}[{pair.Key}]" : pair.Key, pair.Value, own);
        }
    }

    internal void AddDeep(string name, string? json, FieldEscapes? own = null)
    {
        foreach (KeyValuePair<string, string> field in DeepFields.Of(name, json))
        {
            AddText(field.Key, field.Value, own);
        }
    }

    private void Separate()
    {
        if (_fields.Length > 0)
        {
            _fields.Append(separator);
        }
    }

    private static string Delimiter(ParameterStyle style, FieldEscapes escapes) => style switch
    {
        ParameterStyle.SpaceDelimited => escapes.Name(" "),
        ParameterStyle.PipeDelimited => escapes.Name("|"),
        ParameterStyle.TabDelimited => escapes.Name("\t"),
        _ => ",",
    };
}
