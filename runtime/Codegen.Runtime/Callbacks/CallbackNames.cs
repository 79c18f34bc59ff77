using System.Buffers;
using System.Text.Json;

namespace Codegen.Runtime.Callbacks;

/// <summary>Gives the members of a callback the names that their description has.</summary>
/// <param name="names">The described names.</param>
/// <param name="ignoreCase">Capitals do not count.</param>
/// <param name="prefixes">Letters before names that some senders leave out.</param>
internal sealed class CallbackNames(string[] names, bool ignoreCase, string[] prefixes)
{
    private const int DeepestJson = 64;

    private readonly StringComparison _comparison = ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>Fields as a JSON object of texts; null where none of them is known. Empty values are as good as none.</summary>
    /// <exception cref="CallbackException">A member comes twice.</exception>
    internal byte[]? ToJson(IReadOnlyList<KeyValuePair<string, string>> fields)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);

        foreach (KeyValuePair<string, string> field in fields)
        {
            if (Find(field.Key) is string name && !known.TryAdd(name, field.Value))
            {
                throw new CallbackException($"The callback has the field {name} twice.");
            }
        }

        if (known.Count == 0)
        {
            return null;
        }

        return Write(json =>
        {
            json.WriteStartObject();

            foreach (KeyValuePair<string, string> member in known.Where(static member => member.Value.Length > 0))
            {
                json.WriteString(member.Key, member.Value);
            }

            json.WriteEndObject();
        });
    }

    /// <summary>The document with described names in its outermost object, or in those of its outermost list.</summary>
    /// <exception cref="CallbackException">It is no JSON.</exception>
    internal byte[] Rename(ReadOnlySpan<byte> utf8)
    {
        // Names that have to be exact need no look; the codec says what is wrong with the document.
        if (!ignoreCase && prefixes.Length == 0)
        {
            return utf8.ToArray();
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(utf8.ToArray(), new JsonDocumentOptions { MaxDepth = DeepestJson });
            return Write(json => Rename(document.RootElement, json));
        }
        catch (JsonException e)
        {
            throw new CallbackException("The callback is no JSON.", e);
        }
        catch (InvalidOperationException)
        {
            throw new CallbackException("A text in the callback is no Unicode.");
        }
    }

    private void Rename(JsonElement element, Utf8JsonWriter json)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Array:
                json.WriteStartArray();

                foreach (JsonElement item in element.EnumerateArray())
                {
                    RenameMembers(item, json);
                }

                json.WriteEndArray();
                break;

            default:
                RenameMembers(element, json);
                break;
        }
    }

    private void RenameMembers(JsonElement element, Utf8JsonWriter json)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            element.WriteTo(json);
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        json.WriteStartObject();

        foreach (JsonProperty property in element.EnumerateObject())
        {
            string name = Find(property.Name) ?? property.Name;

            if (!seen.Add(name))
            {
                throw new CallbackException("The callback has a member twice.");
            }

            json.WritePropertyName(name);
            property.Value.WriteTo(json);
        }

        json.WriteEndObject();
    }

    /// <summary>The described name that a name stands for: itself, then with letters that were left out before it.</summary>
    private string? Find(string name) =>
        Array.Find(names, described => described.Equals(name, _comparison))
        ?? Array.Find(names, described => Array.Exists(
            prefixes,
            prefix => described.Length > prefix.Length && described.StartsWith(prefix, StringComparison.Ordinal) && described[prefix.Length..].Equals(name, _comparison)));

    private static byte[] Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();

        using (var json = new Utf8JsonWriter(buffer))
        {
            write(json);
        }

        return buffer.WrittenSpan.ToArray();
    }
}
