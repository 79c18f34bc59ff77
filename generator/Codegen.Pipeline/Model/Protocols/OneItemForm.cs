namespace Codegen.Pipeline.Model.Protocols;

/// <summary>How a list of one item is written: always as the item itself, or as a setting says whose values are <c>array</c> and <c>object</c>.</summary>
/// <param name="Setting">The setting; null where it is always the item itself.</param>
public sealed record OneItemForm(string? Setting);
