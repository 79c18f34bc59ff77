using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using Codegen.Runtime.Json;

namespace Codegen.Runtime.Http;

/// <summary>
/// A body of <c>application/x-www-form-urlencoded</c> in UTF-8, in the bytes of the URL Standard (section 5.2): a space is a plus,
/// everything but letters, digits and <c>*-._</c> is percent-encoded. Null values are left out.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiForm
{
    private readonly FieldWriter _fields = new("&", FieldEscapes.Form);

    internal string Text => _fields.Text;

    /// <summary>Adds a field.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="text">Its value; null is left out.</param>
    public void AddText(string name, string? text) => _fields.AddText(name, text);

    /// <summary>Adds a list.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="items">The values; null and an empty list are left out.</param>
    /// <param name="style">How they are joined.</param>
    /// <param name="explode">Whether each is a field of its own.</param>
    public void AddList(string name, IReadOnlyList<string>? items, ParameterStyle style, bool explode) => _fields.AddList(name, items, style, explode);

    /// <summary>Adds an object.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="pairs">The members; null values are left out.</param>
    /// <param name="style">How they are joined.</param>
    /// <param name="explode">Whether each is a field of its own.</param>
    public void AddPairs(string name, IReadOnlyList<KeyValuePair<string, string?>>? pairs, ParameterStyle style, bool explode) =>
        _fields.AddPairs(name, pairs, style, explode);

    /// <summary>Adds a field that keeps reserved characters, but those that would split or end the form.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="text">Its value; null is left out. What is percent-encoded in it already stays so.</param>
    public void AddReservedText(string name, string? text) => _fields.AddText(name, text, FieldEscapes.FormReserved);

    /// <summary>The same for a list.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="items">The values; null and an empty list are left out.</param>
    /// <param name="style">How they are joined.</param>
    /// <param name="explode">Whether each is a field of its own.</param>
    public void AddReservedList(string name, IReadOnlyList<string>? items, ParameterStyle style, bool explode) =>
        _fields.AddList(name, items, style, explode, FieldEscapes.FormReserved);

    /// <summary>The same for an object, whose names are encoded as ever.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="pairs">The members; null values are left out.</param>
    /// <param name="style">How they are joined.</param>
    /// <param name="explode">Whether each is a field of its own.</param>
    public void AddReservedPairs(string name, IReadOnlyList<KeyValuePair<string, string?>>? pairs, ParameterStyle style, bool explode) =>
        _fields.AddPairs(name, pairs, style, explode, FieldEscapes.FormReserved);

    /// <summary>Adds a value in the style deepObject that has lists or objects inside.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="json">The value as JSON; null is left out, and so are members and items that are null.</param>
    /// <param name="allowReserved">Whether values keep reserved characters, but those that would split or end the form.</param>
    public void AddDeep(string name, string? json, bool allowReserved) => _fields.AddDeep(name, json, allowReserved ? FieldEscapes.FormReserved : null);

    /// <summary>
    /// Adds a value whose members are not known before: each is a field, a list of plain values a field for each of them, and
    /// what is inside of that is JSON. The items of a value that is itself a list are named by their numbers from 0.
    /// </summary>
    /// <param name="codec">The value's codec.</param>
    /// <param name="value">The value; members that are null are left out.</param>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <exception cref="ArgumentException">The value is neither an object nor a list, or it cannot be written.</exception>
    public void AddShape<T>(JsonCodec<T> codec, T value)
    {
        using JsonBuffer buffer = codec.WriteToBuffer(value);
        var reader = new Utf8JsonReader(buffer.Written);
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        switch (document.RootElement.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (JsonProperty member in document.RootElement.EnumerateObject())
                {
                    AddElement(member.Name, member.Value);
                }

                break;
            case JsonValueKind.Array:
                int index = 0;
                foreach (JsonElement item in document.RootElement.EnumerateArray())
                {
                    AddElement(index++.ToString(CultureInfo.InvariantCulture), item);
                }

                break;
            default:
                throw new ArgumentException("A form is made of an object or a list.", nameof(value));
        }
    }

    private void AddElement(string name, JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array && element.EnumerateArray().All(IsPlain))
        {
            foreach (JsonElement item in element.EnumerateArray())
            {
                _fields.AddText(name, TextOf(item));
            }
        }
        else
        {
            _fields.AddText(name, TextOf(element));
        }
    }

    private static bool IsPlain(JsonElement element) => element.ValueKind is not (JsonValueKind.Array or JsonValueKind.Object);

    private static string? TextOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => element.GetString(),
        _ => element.GetRawText(),
    };
}
