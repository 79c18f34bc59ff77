namespace Codegen.Pipeline.Model;

/// <summary>One value of an enum.</summary>
/// <param name="Value">The text, or the integer in invariant digits.</param>
/// <param name="NameHint">A name that the document suggests (<c>x-enum-varnames</c>, <c>x-enumNames</c>, <c>x-ms-enum</c>), else null.</param>
public sealed record EnumMember(string Value, string? NameHint, string? Description);
