namespace Codegen.Pipeline.Model;

/// <summary>The way that a value of the deciding member stands for.</summary>
/// <param name="Value">The text, the integer in digits, or <c>true</c> or <c>false</c>.</param>
public sealed record SmsChoice(string Value, SmsWay Way);
