using System.Globalization;
using System.Text.Json;

namespace Codegen.Runtime.Http.Paging;

/// <summary>Finds values by JSON pointers (RFC 6901).</summary>
internal static class JsonPlace
{
    internal static JsonElement? Find(JsonElement root, string pointer)
    {
        JsonElement here = root;

        foreach (string part in pointer.Split('/').Skip(1))
        {
            string name = part.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);

            if (here.ValueKind == JsonValueKind.Object && here.TryGetProperty(name, out JsonElement member))
            {
                here = member;
            }
            else if (here.ValueKind == JsonValueKind.Array
                && int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < here.GetArrayLength())
            {
                here = here[index];
            }
            else
            {
                return null;
            }
        }

        return here;
    }

    /// <summary>A text or the digits of a number; null for anything else and for an empty text.</summary>
    internal static string? Text(JsonElement root, string pointer) => Find(root, pointer) switch
    {
        { ValueKind: JsonValueKind.String } text => text.GetString() is { Length: > 0 } value ? value : null,
        { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
        _ => null,
    };

    /// <summary>A whole number, also in a text; null for anything else.</summary>
    internal static long? Number(JsonElement root, string pointer) =>
        long.TryParse(Text(root, pointer), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) ? number : null;
}
