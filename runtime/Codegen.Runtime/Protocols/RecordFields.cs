using System.ComponentModel;
using System.Text;
using System.Text.Encodings.Web;
using Codegen.Runtime.Json;

namespace Codegen.Runtime.Protocols;

/// <summary>The fields of a record with their roles.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RecordFields
{
    private readonly DelimitedField[] _fields;

    internal RecordFields(DelimitedField[] fields, IReadOnlyList<string?> values)
    {
        _fields = fields;
        Values = values;
    }

    /// <summary>The values in the order of the form's fields; null for one that is missing or empty.</summary>
    public IReadOnlyList<string?> Values { get; }

    internal static RecordFields None { get; } = new([], []);

    /// <summary>The value of the first field with a role.</summary>
    /// <param name="role">The role.</param>
    /// <returns>The text, or null.</returns>
    public string? Find(FieldRole role)
    {
        int index = Array.FindIndex(_fields, field => field.Role == role);
        return index < 0 ? null : Values[index];
    }

    /// <summary>The value of a field as a text.</summary>
    /// <param name="index">The field.</param>
    /// <returns>The text, or null.</returns>
    public string? ReadText(int index) => index < Values.Count ? Values[index] : null;

    /// <summary>The value of a field.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="index">The field.</param>
    /// <param name="codec">Its codec, which reads it as a JSON text.</param>
    /// <returns>The value; null if there is none or it does not have the described form.</returns>
    public T? ReadValue<T>(int index, JsonCodec<T> codec)
        where T : struct =>
        TryRead(index, codec, out T value) ? value : null;

    /// <summary>The value of a field whose type is a class.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="index">The field.</param>
    /// <param name="codec">Its codec, which reads it as a JSON text.</param>
    /// <returns>The value; null if there is none or it does not have the described form.</returns>
    public T? ReadObject<T>(int index, JsonCodec<T> codec)
        where T : class =>
        TryRead(index, codec, out T? value) ? value : null;

    private bool TryRead<T>(int index, JsonCodec<T> codec, out T? value)
    {
        ArgumentNullException.ThrowIfNull(codec);
        value = default;

        if (ReadText(index) is not string text)
        {
            return false;
        }

        try
        {
            value = codec.Parse(Encoding.UTF8.GetBytes($"\"{JavaScriptEncoder.Default.Encode(text)}\""));
            return true;
        }
        catch (JsonDataException)
        {
            return false;
        }
    }
}
