using Codegen.Pipeline.Collections;

namespace Codegen.Pipeline.Model;

/// <summary>Which member of an object is the text of a message, and how its segments are counted (<c>x-codegen-sms</c>).</summary>
/// <param name="Pointer">JSON pointer of the extension.</param>
/// <param name="Text">The member that is the text.</param>
/// <param name="Way">The way where no member decides, or where the deciding one has a value that is not listed.</param>
public sealed record SmsRule(string Pointer, string Text, SmsWay Way)
{
    /// <summary>The member that decides, if one does.</summary>
    public string? Member { get; init; }

    public EquatableArray<SmsChoice> Choices { get; init; }

    /// <summary>The way where the deciding member is not given; null for that of its default.</summary>
    public SmsWay? Absent { get; init; }

    /// <summary>A switch outside of the object that turns texts which GSM-7 lacks characters of into UCS-2, if there is one.</summary>
    public string? Switch { get; init; }

    /// <summary>The member that limits the number of segments, if there is one.</summary>
    public string? PartsMember { get; init; }

    /// <summary>The most segments, where no member tells.</summary>
    public int MaxParts { get; init; } = 255;
}
