using System.Collections.Frozen;
using System.Text.Json;
using Codegen.Simulators.Hosting;

namespace Codegen.Simulators.BulkSms;

/// <summary>Reads the body of a submission: one entry or a list of entries.</summary>
internal static class SubmissionReader
{
    private static readonly FrozenDictionary<string, int> MessageClasses = new Dictionary<string, int>
    {
        ["FLASH_SMS"] = 0,
        ["ME_SPECIFIC"] = 1,
        ["SIM_SPECIFIC"] = 2,
        ["TE_SPECIFIC"] = 3,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, int> ProtocolIds = new Dictionary<string, int>
    {
        ["IMPLICIT"] = 0,
        ["SHORT_MESSAGE_TYPE_0"] = 64,
        ["REPLACE_MESSAGE_1"] = 65,
        ["REPLACE_MESSAGE_2"] = 66,
        ["REPLACE_MESSAGE_3"] = 67,
        ["REPLACE_MESSAGE_4"] = 68,
        ["REPLACE_MESSAGE_5"] = 69,
        ["REPLACE_MESSAGE_6"] = 70,
        ["REPLACE_MESSAGE_7"] = 71,
        ["RETURN_CALL"] = 95,
        ["ME_DOWNLOAD"] = 125,
        ["ME_DEPERSONALIZE"] = 126,
        ["SIM_DOWNLOAD"] = 127,
    }.ToFrozenDictionary();

    public static IReadOnlyList<SubmissionEntry> Read(JsonElement body)
    {
        if (body.ValueKind != JsonValueKind.Array)
        {
            return [ReadEntry(body, "$")];
        }

        var entries = body.EnumerateArray().Select(static (item, index) => ReadEntry(item, $"$[{index}]")).ToList();
        return entries.Count > 0 ? entries : throw ProblemException.BadRequest("$: at least one entry is required");
    }

    private static SubmissionEntry ReadEntry(JsonElement element, string path)
    {
        var members = new StrictObject(element, path);
        var entry = new SubmissionEntry(
            RecipientReader.Read(members.TakeRequired("to"), path + ".to"),
            members.TakeRequiredText("body"),
            members.Take("from") is { } from ? SenderReader.Read(from, path + ".from") : null,
            members.TakeOneOf("encoding", "TEXT", "UNICODE", "BINARY") ?? "TEXT",
            members.TakeInt32("longMessageMaxParts") ?? 3,
            ReadNumberOrName(members.Take("messageClass"), MessageClasses, 2, path + ".messageClass"),
            ReadNumberOrName(members.Take("protocolId"), ProtocolIds, 0, path + ".protocolId"),
            members.TakeText("userSuppliedId", 20));
        members.TakeOneOf("routingGroup", "ECONOMY", "STANDARD", "PREMIUM");
        members.TakeOneOf("deliveryReports", "ALL", "ERRORS", "NONE");
        members.End();
        return Check(entry, path);
    }

    private static int ReadNumberOrName(JsonElement? element, FrozenDictionary<string, int> names, int usual, string path) => element switch
    {
        null => usual,
        { ValueKind: JsonValueKind.String } name when names.TryGetValue(name.GetString()!, out var number) => number,
        { ValueKind: JsonValueKind.Number } value when value.TryGetInt32(out var number) && names.Values.Contains(number) => number,
        _ => throw ProblemException.BadRequest($"{path}: the value is not one of those allowed"),
    };

    private static SubmissionEntry Check(SubmissionEntry entry, string path)
    {
        if (entry.Encoding == "BINARY" && (entry.Body.Length % 2 != 0 || !entry.Body.All(char.IsAsciiHexDigit)))
        {
            throw ProblemException.BadRequest($"{path}.body: pairs of hexadecimal digits are expected");
        }

        return entry.Body.Length > 0 && entry.MaxParts > 0
            ? entry
            : throw ProblemException.BadRequest($"{path}: the body is empty, or no part is allowed");
    }
}
