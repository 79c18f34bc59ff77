namespace Codegen.Simulators.Hosting;

/// <summary>An answer that a test has put there, letter by letter.</summary>
internal sealed record ScriptedAnswer(int Status, string MediaType, string Text);
