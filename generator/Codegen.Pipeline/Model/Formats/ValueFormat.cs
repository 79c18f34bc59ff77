using Codegen.Pipeline.Collections;

namespace Codegen.Pipeline.Model.Formats;

/// <summary>How a value looks on the wire. Patterns are .NET's custom formats in the invariant culture.</summary>
/// <param name="Name">The name by which schemas refer to it.</param>
/// <param name="Write">The pattern that is sent; empty for a flag.</param>
/// <param name="Read">Further patterns that are read.</param>
/// <param name="Place">Where a local time is thought to be; for documentation only.</param>
/// <param name="Separator">For a period: the text between its two times; otherwise empty.</param>
/// <param name="Minutes">For an offset: the minutes that can be expressed; empty for all.</param>
/// <param name="MaxHours">For an offset: the most hours either way, else null.</param>
/// <param name="WhenTrue">For a flag: what is sent for true, else null.</param>
/// <param name="WhenFalse">For a flag: what is sent for false, else null.</param>
public sealed record ValueFormat(
    string Pointer,
    string Name,
    ValueFormatKind Kind,
    string? Description,
    string Write,
    EquatableArray<string> Read,
    LetterCase Letters,
    ValueZone Zone,
    string? Place,
    string Separator,
    EquatableArray<int> Minutes,
    int? MaxHours,
    WireScalar? WhenTrue,
    WireScalar? WhenFalse);
