using System.Text.Json;
using Codegen.Simulators.Hosting;

namespace Codegen.Simulators.BulkSms;

/// <summary>Reads <c>from</c>: a text, or an object with a type.</summary>
internal static class SenderReader
{
    public static Sender Read(JsonElement from, string path)
    {
        if (from.ValueKind == JsonValueKind.String)
        {
            var text = from.GetString()!;
            return Check(new Sender(IsName(text) ? "ALPHANUMERIC" : "INTERNATIONAL", text), path);
        }

        var members = new StrictObject(from, path);
        var type = members.TakeOneOf("type", "INTERNATIONAL", "ALPHANUMERIC", "SHORTCODE", "REPLIABLE");
        var address = members.TakeText("address");
        members.End();
        return type is null ? throw ProblemException.BadRequest($"{path}.type: a value is required") : Check(new Sender(type, address), path);
    }

    private static bool IsName(string text) => !text.StartsWith('+') && !text.All(char.IsAsciiDigit);

    private static Sender Check(Sender sender, string path)
    {
        var address = sender.Address ?? "";
        var valid = sender.Type switch
        {
            "INTERNATIONAL" => IsDigits(address.StartsWith('+') ? address[1..] : address, 7, 15),
            "ALPHANUMERIC" => address.Length is >= 1 and <= 11,
            "SHORTCODE" => IsDigits(address, 1, 6),
            _ => sender.Address is null,
        };
        return valid ? sender : throw ProblemException.BadRequest($"{path}: the address does not suit the type {sender.Type}");
    }

    private static bool IsDigits(string text, int shortest, int longest) =>
        text.Length >= shortest && text.Length <= longest && text.All(char.IsAsciiDigit);
}
