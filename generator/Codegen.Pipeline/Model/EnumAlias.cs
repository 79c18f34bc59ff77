namespace Codegen.Pipeline.Model;

/// <summary>Another text that means the same as a value of an enum (<c>x-codegen-aliases</c>).</summary>
public sealed record EnumAlias(string Text, string Value);
