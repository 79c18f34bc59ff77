using System.ComponentModel;

namespace Codegen.Runtime.Protocols;

/// <summary>A record of another form, which concerns all targets of one request. Clients have classes of their own on top of this one.</summary>
public abstract class AlternativeResult
{
    /// <summary>Makes a result.</summary>
    /// <param name="record">The record and its targets.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected AlternativeResult(AlternativeRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        Targets = record.Targets;
        Id = record.Fields.Find(FieldRole.Id);
        Message = record.Fields.Find(FieldRole.Message);
        RawFields = record.Fields.Values;
    }

    /// <summary>What the record is about.</summary>
    public IReadOnlyList<string> Targets { get; }

    /// <summary>The provider's id; null where it gave none.</summary>
    public string? Id { get; }

    /// <summary>What the API says about it; null where it says nothing.</summary>
    public string? Message { get; }

    /// <summary>The fields as they came, without the first one that tells the form.</summary>
    public IReadOnlyList<string?> RawFields { get; }
}
