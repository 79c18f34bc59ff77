using System.Globalization;

namespace Codegen.Simulators.BulkGet;

/// <summary>A delivery report as the gateway pushes it. What is null is left out.</summary>
public sealed record BulkGetReport
{
    private const string DateForm = "yyyy-MM-dd HH:mm:ss";

    public string? Sender { get; init; }

    public string? Destination { get; init; }

    /// <summary>Such as DELIVRD. Any text is taken.</summary>
    public string? Status { get; init; }

    public string? MessageId { get; init; }

    /// <summary>In the time of the gateway, which nobody tells.</summary>
    public DateTime? Submitted { get; init; }

    public DateTime? Done { get; init; }

    public decimal? CostPerPart { get; init; }

    public decimal? Charge { get; init; }

    public string? Network { get; init; }

    public int? ErrorCode { get; init; }

    /// <param name="hasPrefixes">Some gateways leave out the letters that tell the type.</param>
    internal IEnumerable<KeyValuePair<string, string>> ToFields(bool hasPrefixes)
    {
        (string Prefix, string Name, IFormattable? Value, string? Text)[] fields =
        [
            ("s", "Sender", null, Sender),
            ("s", "MobileNo", null, Destination),
            ("s", "Status", null, Status),
            ("s", "MessageId", null, MessageId),
            ("dt", "Submit", null, Submitted?.ToString(DateForm, CultureInfo.InvariantCulture)),
            ("dt", "Done", null, Done?.ToString(DateForm, CultureInfo.InvariantCulture)),
            ("i", "CostPerSms", CostPerPart, null),
            ("i", "Charge", Charge, null),
            ("i", "MCCMNC", null, Network),
            ("i", "ErrCode", ErrorCode, null),
        ];
        foreach (var (prefix, name, value, text) in fields)
        {
            if ((text ?? value?.ToString(null, CultureInfo.InvariantCulture)) is { } written)
            {
                yield return new((hasPrefixes ? prefix : "") + name, written);
            }
        }
    }
}
