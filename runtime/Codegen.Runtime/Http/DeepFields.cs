using System.Globalization;
using System.Text.Json;

namespace Codegen.Runtime.Http;

/// <summary>
/// The fields of a value in the style deepObject. OpenAPI says what a flat object is; what is inside of one goes on in the same
/// way, as most receivers read it: <c>a[b][c]</c> for members, <c>a[0]</c> for items.
/// </summary>
internal static class DeepFields
{
    /// <param name="name">The name of the whole.</param>
    /// <param name="json">The value; null has no fields. Members and items that are null have none either.</param>
    internal static List<KeyValuePair<string, string>> Of(string name, string? json)
    {
        var fields = new List<KeyValuePair<string, string>>();

        if (json is not null)
        {
            using JsonDocument document = JsonDocument.Parse(json);
            Add(fields, name, document.RootElement);
        }

        return fields;
    }

    private static void Add(List<KeyValuePair<string, string>> fields, string name, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Null:
                break;

            case JsonValueKind.Object:
                foreach (JsonProperty member in value.EnumerateObject())
                {
                    Add(fields, $"{name}[{member.Name}]", member.Value);
                }

                break;

            case JsonValueKind.Array:
                int index = 0;

                foreach (JsonElement item in value.EnumerateArray().Where(item => item.ValueKind != JsonValueKind.Null))
                {
                    Add(fields, string.Create(CultureInfo.InvariantCulture, $"{name}[{index++}]"), item);
                }

                break;

            default:
                fields.Add(new(name, value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText()));
                break;
        }
    }
}
