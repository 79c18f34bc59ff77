namespace Codegen.Pipeline.Model.Protocols;

/// <summary>One field of a record.</summary>
/// <param name="Column">Its name in the header line.</param>
/// <param name="Schema">Its type; a text where the document gives none.</param>
public sealed record DelimitedField(string Pointer, string Name, string Column, FieldRole Role, bool Optional, string? Description, ApiSchema Schema);
