using System.Text.Json;
using System.Text.RegularExpressions;
using Codegen.Simulators.Hosting;

namespace Codegen.Simulators.BulkSms;

/// <summary>Reads <c>to</c>: a text, a list of texts, an object or a list of objects.</summary>
internal static partial class RecipientReader
{
    public static IReadOnlyList<Recipient> Read(JsonElement to, string path) => to.ValueKind switch
    {
        JsonValueKind.String => [ReadText(to, path)],
        JsonValueKind.Object => [ReadObject(to, path)],
        JsonValueKind.Array => ReadList(to, path),
        _ => throw ProblemException.BadRequest($"{path}: a recipient or a list of recipients is expected"),
    };

    /// <summary>Accepts what the service takes for a phone number; the result has no plus sign, as in the service's answers.</summary>
    public static string ReadNumber(string text, string path) =>
        NumberForm().IsMatch(text) ? text.TrimStart('+') : throw ProblemException.BadRequest($"{path}: the phone number is not valid");

    private static List<Recipient> ReadList(JsonElement to, string path)
    {
        var kind = to.GetArrayLength() == 0 ? JsonValueKind.Undefined : to[0].ValueKind;
        var recipients = new List<Recipient>();
        foreach (var item in to.EnumerateArray())
        {
            recipients.Add(item.ValueKind switch
            {
                JsonValueKind.String when kind == JsonValueKind.String => ReadText(item, path),
                JsonValueKind.Object when kind == JsonValueKind.Object => ReadObject(item, path),
                _ => throw ProblemException.BadRequest($"{path}: a list holds texts only or objects only"),
            });
        }

        return recipients.Count > 0 ? recipients : throw ProblemException.BadRequest($"{path}: at least one recipient is required");
    }

    private static Recipient ReadText(JsonElement text, string path) => new(ReadNumber(text.GetString()!, path), []);

    private static Recipient ReadObject(JsonElement element, string path)
    {
        var members = new StrictObject(element, path);
        var group = members.TakeOneOf("type", "INTERNATIONAL", "GROUP") == "GROUP";
        var address = members.TakeText("address");
        var id = members.TakeText("id");
        var name = members.TakeText("name");
        var fields = ReadFields(members.Take("fields"), path);
        members.End();

        if (group)
        {
            return id is null && name is null || address is not null || fields.Count > 0
                ? throw ProblemException.BadRequest($"{path}: a group has an id or a name, and neither address nor fields")
                : new Recipient(null, [], id, name);
        }

        return address is null || id is not null || name is not null
            ? throw ProblemException.BadRequest($"{path}: a phone number has an address, and neither id nor name")
            : new Recipient(ReadNumber(address, path), fields);
    }

    private static List<string> ReadFields(JsonElement? fields, string path)
    {
        var texts = new List<string>();
        if (fields is { } list)
        {
            var valid = list.ValueKind == JsonValueKind.Array && list.EnumerateArray().All(static item => item.ValueKind == JsonValueKind.String);
            texts.AddRange(valid ? list.EnumerateArray().Select(static item => item.GetString()!) : throw ProblemException.BadRequest($"{path}.fields: a list of texts is expected"));
        }

        return texts;
    }

    [GeneratedRegex(@"^\+?[0-9]{7,15}$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberForm();
}
