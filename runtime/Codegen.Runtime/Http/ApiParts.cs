using System.ComponentModel;
using System.Text.Json;
using Codegen.Runtime.Json;

namespace Codegen.Runtime.Http;

/// <summary>
/// A multipart body while generated code puts it together: each member of an object is a part, or several. Null values are left
/// out. What is said for a part with <see cref="Describe"/> goes for the next member only.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiParts
{
    private const string Json = "application/json";

    private string? _contentType;
    private List<KeyValuePair<string, string>> _headers = [];

    internal ApiMultipart Body { get; } = new();

    /// <summary>Sets the media type of the next part.</summary>
    /// <param name="contentType">The type.</param>
    public void Describe(string contentType) => _contentType = HeaderText.CheckNotEmpty(contentType, nameof(contentType));

    /// <summary>Adds a header to the next part.</summary>
    /// <param name="name">The header's name.</param>
    /// <param name="value">Its value.</param>
    /// <exception cref="ArgumentException">It cannot be a header.</exception>
    public void DescribeHeader(string name, string value) => _headers.Add(new(HeaderText.CheckName(name), HeaderText.Check(value, name)));

    /// <summary>Adds a text.</summary>
    /// <param name="name">The part's name.</param>
    /// <param name="text">The text; null is left out.</param>
    public void AddText(string name, string? text)
    {
        Body.Add(name, text, _contentType, _headers);
        Forget();
    }

    /// <summary>Adds a list of texts.</summary>
    /// <param name="name">The part's name.</param>
    /// <param name="items">The values; null and an empty list are left out.</param>
    /// <param name="style">How they are joined.</param>
    /// <param name="explode">Whether each is a part of its own.</param>
    public void AddList(string name, IReadOnlyList<string>? items, ParameterStyle style, bool explode)
    {
        foreach (string item in explode ? items ?? [] : Joined(items, style))
        {
            Body.Add(name, item, _contentType, _headers);
        }

        Forget();
    }

    /// <summary>Adds an object in one of the styles for fields.</summary>
    /// <param name="name">The part's name.</param>
    /// <param name="pairs">The members; null values are left out.</param>
    /// <param name="style">How they are joined.</param>
    /// <param name="explode">Whether each is a part of its own.</param>
    public void AddPairs(string name, IReadOnlyList<KeyValuePair<string, string?>>? pairs, ParameterStyle style, bool explode)
    {
        var present = (pairs ?? []).Where(pair => pair.Value is not null).ToList();

        if (explode || style == ParameterStyle.DeepObject)
        {
            foreach (KeyValuePair<string, string?> pair in present)
            {
                Body.Add(style == ParameterStyle.DeepObject ? $"{name}[{pair.Key}]" : pair.Key, pair.Value, _contentType, _headers);
            }

            Forget();
            return;
        }

        AddList(name, [.. present.SelectMany(pair => new[] { pair.Key, pair.Value! })], style, false);
    }

    /// <summary>Adds a value in the style deepObject that has lists or objects inside, each plain value as a part of its own.</summary>
    /// <param name="name">The part's name.</param>
    /// <param name="json">The value as JSON; null is left out, and so are members and items that are null.</param>
    public void AddDeep(string name, string? json)
    {
        foreach (KeyValuePair<string, string> field in DeepFields.Of(name, json))
        {
            Body.Add(field.Key, field.Value, _contentType, _headers);
        }

        Forget();
    }

    /// <summary>Adds a file.</summary>
    /// <param name="name">The part's name.</param>
    /// <param name="file">The file; null is left out.</param>
    public void AddFile(string name, ApiFile? file)
    {
        Body.Add(name, file, _contentType, _headers);
        Forget();
    }

    /// <summary>Adds files, each as a part of its own with the same name.</summary>
    /// <param name="name">The parts' name.</param>
    /// <param name="files">The files; null is left out.</param>
    public void AddFiles(string name, IEnumerable<ApiFile?>? files)
    {
        foreach (ApiFile? file in files ?? [])
        {
            Body.Add(name, file, _contentType, _headers);
        }

        Forget();
    }

    /// <summary>Adds bytes as files, each as a part of its own with the same name.</summary>
    /// <param name="name">The parts' name.</param>
    /// <param name="files">The bytes; null is left out.</param>
    public void AddFilesOfBytes(string name, IEnumerable<byte[]?>? files) => AddFiles(name, files?.Select(bytes => (ApiFile?)bytes));

    /// <summary>Adds a value as it is in JSON: an object is a part of that type, a plain value a text, a list a part for each item.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="name">The part's name.</param>
    /// <param name="codec">The value's codec.</param>
    /// <param name="value">The value; null is left out.</param>
    /// <exception cref="ArgumentException">The value cannot be written.</exception>
    public void AddValue<T>(string name, JsonCodec<T> codec, T? value)
        where T : class
    {
        if (value is not null)
        {
            AddWritten(name, codec, value);
        }

        Forget();
    }

    /// <summary>The same for a plain value.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="name">The part's name.</param>
    /// <param name="codec">The value's codec.</param>
    /// <param name="value">The value; null is left out.</param>
    /// <exception cref="ArgumentException">The value cannot be written.</exception>
    public void AddPlainValue<T>(string name, JsonCodec<T> codec, T? value)
        where T : struct
    {
        if (value is T set)
        {
            AddWritten(name, codec, set);
        }

        Forget();
    }

    /// <summary>Adds members that the API's description does not name, each as by <see cref="AddValue"/>.</summary>
    /// <typeparam name="T">The values' type.</typeparam>
    /// <param name="codec">The codec of a value.</param>
    /// <param name="extras">The values by name; null for none.</param>
    /// <exception cref="ArgumentException">A value cannot be written.</exception>
    public void AddExtras<T>(JsonCodec<T> codec, IReadOnlyDictionary<string, T>? extras)
    {
        foreach (KeyValuePair<string, T> extra in extras ?? new Dictionary<string, T>())
        {
            AddWritten(extra.Key, codec, extra.Value);
        }
    }

    /// <summary>Adds a value as one part of JSON, whatever it is.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="name">The part's name.</param>
    /// <param name="codec">The value's codec.</param>
    /// <param name="value">The value; null is left out.</param>
    /// <exception cref="ArgumentException">The value cannot be written.</exception>
    public void AddJson<T>(string name, JsonCodec<T> codec, T? value)
        where T : class
    {
        Body.Add(name, value is null ? null : ApiText.OfJson(codec, value), _contentType ?? Json, _headers);
        Forget();
    }

    /// <summary>The same for a plain value.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="name">The part's name.</param>
    /// <param name="codec">The value's codec.</param>
    /// <param name="value">The value; null is left out.</param>
    /// <exception cref="ArgumentException">The value cannot be written.</exception>
    public void AddPlainJson<T>(string name, JsonCodec<T> codec, T? value)
        where T : struct
    {
        Body.Add(name, value is T set ? ApiText.OfJson(codec, set) : null, _contentType ?? Json, _headers);
        Forget();
    }

    /// <summary>Adds a value whose members are not known before: each is added as by <see cref="AddValue"/>.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="codec">The value's codec.</param>
    /// <param name="value">The value.</param>
    /// <param name="files">Names of the members that hold files, which JSON has as base64.</param>
    /// <exception cref="ArgumentException">The value is no object, or it cannot be written.</exception>
    public void AddShape<T>(JsonCodec<T> codec, T value, string[] files)
    {
        ArgumentNullException.ThrowIfNull(files);
        using JsonDocument document = DocumentOf(codec, value);

        if (document.RootElement.ValueKind != JsonValueKind.Object)
        {
            throw new ArgumentException("A multipart body is made of an object.", nameof(value));
        }

        foreach (JsonProperty member in document.RootElement.EnumerateObject())
        {
            if (files.Contains(member.Name, StringComparer.Ordinal))
            {
                AddFilesOfBytes(member.Name, Items(member.Value).Select(Bytes));
            }
            else
            {
                AddElement(member.Name, member.Value);
            }
        }
    }

    private static byte[]? Bytes(JsonElement item) => item.ValueKind == JsonValueKind.Null ? null : item.GetBytesFromBase64();

    private static List<JsonElement> Items(JsonElement element) => element.ValueKind == JsonValueKind.Array ? [.. element.EnumerateArray()] : [element];

    private static JsonDocument DocumentOf<T>(JsonCodec<T> codec, T value)
    {
        using JsonBuffer buffer = codec.WriteToBuffer(value);
        var reader = new Utf8JsonReader(buffer.Written);
        return JsonDocument.ParseValue(ref reader);
    }

    private static string[] Joined(IReadOnlyList<string>? items, ParameterStyle style) => items is null or { Count: 0 } ? [] :
    [
        string.Join(style switch { ParameterStyle.SpaceDelimited => ' ', ParameterStyle.PipeDelimited => '|', ParameterStyle.TabDelimited => '\t', _ => ',' }, items),
    ];

    private void AddWritten<T>(string name, JsonCodec<T> codec, T value)
    {
        using JsonDocument document = DocumentOf(codec, value);
        AddElement(name, document.RootElement);
    }

    private void AddElement(string name, JsonElement element)
    {
        foreach (JsonElement item in Items(element))
        {
            if (item.ValueKind != JsonValueKind.Null)
            {
                bool isPlain = item.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array);
                Body.Add(name, item.ValueKind == JsonValueKind.String ? item.GetString() : item.GetRawText(), _contentType ?? (isPlain ? null : Json), _headers);
            }
        }
    }

    private void Forget()
    {
        _contentType = null;
        _headers = [];
    }
}
