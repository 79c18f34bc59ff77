namespace Codegen.Runtime.Sms;

/// <summary>One character that was replaced.</summary>
/// <param name="Index">Where it stood in the original text, in UTF-16 units.</param>
/// <param name="From">The character.</param>
/// <param name="To">What stands there now; empty where it was left out.</param>
public readonly record struct SmsReplacement(int Index, char From, string To);
