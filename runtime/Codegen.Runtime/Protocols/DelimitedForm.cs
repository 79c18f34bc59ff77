using System.ComponentModel;

namespace Codegen.Runtime.Protocols;

/// <summary>How an API writes answers as separated fields. Made once; safe for concurrent use.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DelimitedForm
{
    /// <summary>Makes a form.</summary>
    /// <param name="fieldSeparator">Between fields of a record.</param>
    /// <param name="fields">The fields in order; one has the role of the code.</param>
    /// <param name="successCodes">The codes that mean success.</param>
    public DelimitedForm(string fieldSeparator, DelimitedField[] fields, string[] successCodes)
    {
        ArgumentException.ThrowIfNullOrEmpty(fieldSeparator);
        ArgumentNullException.ThrowIfNull(fields);
        FieldSeparator = fieldSeparator;
        Fields = fields;
        SuccessCodes = new HashSet<string>(successCodes, StringComparer.Ordinal);
        CodeIndex = Array.FindIndex(fields, static field => field.Role == FieldRole.Code);
    }

    /// <summary>The charset of answers that name none.</summary>
    public string Charset { get; init; } = "utf-8";

    /// <summary>The body is read in this form whatever the HTTP status is.</summary>
    public bool AnyStatus { get; init; }

    /// <summary>Blanks and line breaks around the answer and around fields are dropped.</summary>
    public bool Trim { get; init; } = true;

    /// <summary>Between records; null where an answer is one record.</summary>
    public string? RecordSeparator { get; init; }

    /// <summary>A separator counts only where a code or the first field of an alternative follows.</summary>
    public bool RecordStartsWithCode { get; init; }

    /// <summary>The sign that surrounds fields, doubled inside of them; null for none.</summary>
    public char? Quote { get; init; }

    /// <summary>A first line with names.</summary>
    public HeaderLine Header { get; init; }

    /// <summary>Codes are integers; otherwise texts.</summary>
    public bool HasIntegerCodes { get; init; }

    /// <summary>Other forms of a record.</summary>
    public IReadOnlyList<DelimitedAlternative> Alternatives { get; init; } = [];

    /// <summary>Which answers concern the whole request.</summary>
    public RequestErrorForm RequestErrors { get; init; }

    /// <summary>The field by which records are matched to what was requested; -1 for none.</summary>
    public int MatchIndex { get; init; } = -1;

    /// <summary>What is compared.</summary>
    public MatchNormalisation Normalisation { get; init; }

    /// <summary>After a record that ends a batch, the outcome of what has no record is unknown; otherwise it was not submitted.</summary>
    public bool IsUnknownAfterEnd { get; init; }

    /// <summary>The same in all other answers.</summary>
    public bool IsUnknownOtherwise { get; init; }

    /// <summary>An answer of another form to a send is a refusal; otherwise the outcome is unknown.</summary>
    public bool UnreadableIsRejected { get; init; }

    internal string FieldSeparator { get; }

    internal DelimitedField[] Fields { get; }

    internal HashSet<string> SuccessCodes { get; }

    internal int CodeIndex { get; }
}
