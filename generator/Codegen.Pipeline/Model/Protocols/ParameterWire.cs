namespace Codegen.Pipeline.Model.Protocols;

/// <summary>What a descriptor says of a parameter beyond HTTP.</summary>
/// <param name="Key">Its key in the document, by which other parts refer to it; the name on the wire may differ.</param>
/// <param name="Separator">Between the items of a list in one value; null where the parameter is repeated for each item.</param>
/// <param name="DigitsOnly">Everything but digits is dropped before sending.</param>
/// <param name="Encoding">How a text is written before percent-encoding; null for as it is.</param>
/// <param name="With">The values of another parameter that it belongs to, else null.</param>
/// <param name="CanOverrideName">The client's options can change the name on the wire.</param>
/// <param name="InForm">It stands in a form body; otherwise where its location says.</param>
public sealed record ParameterWire(
    string Key,
    string? Separator,
    bool DigitsOnly,
    ParameterEncoding? Encoding,
    ParameterCondition? With,
    bool CanOverrideName,
    bool InForm);
