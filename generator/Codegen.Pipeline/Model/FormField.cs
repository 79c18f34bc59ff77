namespace Codegen.Pipeline.Model;

/// <summary>How one form field is written (the document's <c>encoding</c>); those not listed are as one without a style and with explode.</summary>
/// <param name="Style">Null where the document says nothing of style: a list is as <see cref="ParameterStyle.Form"/> then, an object JSON.</param>
public sealed record FormField(string Name, ParameterStyle? Style, bool Explode, bool AllowReserved, bool JsonContent);
