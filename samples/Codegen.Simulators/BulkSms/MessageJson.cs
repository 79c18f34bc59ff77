using System.Globalization;
using System.Text.Json.Nodes;

namespace Codegen.Simulators.BulkSms;

internal static class MessageJson
{
    private const string DateForm = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    /// <summary>The answer to a submission does not tell parts and cost, because they are not known yet.</summary>
    public static JsonArray Submitted(IEnumerable<SimulatedMessage> messages) =>
        new([.. messages.Select(static message => (JsonNode)Write(message, isSubmission: true))]);

    public static JsonArray List(IEnumerable<SimulatedMessage> messages) =>
        new([.. messages.Select(static message => (JsonNode)Write(message, isSubmission: false))]);

    public static JsonObject Write(SimulatedMessage message, bool isSubmission)
    {
        var json = new JsonObject
        {
            ["id"] = Text(message.Id),
            ["type"] = message.Type,
            ["from"] = message.From,
            ["to"] = message.To,
            ["body"] = message.Body,
            ["encoding"] = message.Encoding,
            ["protocolId"] = message.ProtocolId,
            ["messageClass"] = message.MessageClass,
            ["submission"] = new JsonObject { ["id"] = message.SubmissionId, ["date"] = Text(message.SubmissionDate) },
            ["status"] = new JsonObject { ["id"] = message.StatusId, ["type"] = message.StatusType, ["subtype"] = message.StatusSubtype },
            ["relatedSentMessageId"] = message.RelatedSentMessageId is { } related ? Text(related) : null,
            ["userSuppliedId"] = message.UserSuppliedId,
        };
        if (!isSubmission)
        {
            json["numberOfParts"] = message.Parts;
            json["creditCost"] = message.CreditCost;
        }

        return json;
    }

    public static string Text(DateTimeOffset date) => date.UtcDateTime.ToString(DateForm, CultureInfo.InvariantCulture);

    private static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);
}
