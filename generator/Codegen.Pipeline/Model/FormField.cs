namespace Codegen.Pipeline.Model;

/// <summary>The style of one form field (the document's <c>encoding</c>); fields not listed use <see cref="ParameterStyle.Form"/> with explode.</summary>
public sealed record FormField(string Name, ParameterStyle Style, bool Explode, bool AllowReserved, bool JsonContent);
