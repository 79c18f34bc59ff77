using Codegen.Pipeline.Collections;

namespace Codegen.Pipeline.Model.Protocols;

/// <summary>The form of answers that are separated fields.</summary>
/// <param name="AnyStatus">The body is read in this form whatever the HTTP status is.</param>
/// <param name="RecordSeparator">Between records; null where an answer is one record.</param>
/// <param name="RecordStartsWithCode">A separator counts only where a code or the first field of an alternative follows.</param>
/// <param name="Quote">The sign that surrounds fields, else null.</param>
/// <param name="Header">A first line with names of the fields, else null.</param>
/// <param name="SuccessCodes">Codes that mean success.</param>
/// <param name="UnreadableIsUnknown">Any other answer to a send has an unknown outcome; otherwise it is a rejection.</param>
public sealed record DelimitedAnswer(
    string Pointer,
    string Charset,
    bool AnyStatus,
    bool Trim,
    string? RecordSeparator,
    bool RecordStartsWithCode,
    string FieldSeparator,
    string? Quote,
    DelimitedHeader? Header,
    EquatableArray<DelimitedField> Fields,
    EquatableArray<string> SuccessCodes,
    EquatableArray<DelimitedAlternative> Alternatives,
    RequestErrorForm RequestErrors,
    RecordMatching? Matching,
    bool UnreadableIsUnknown);
