namespace Codegen.Pipeline.Input;

/// <summary>The little that the pipeline may know of the compilation.</summary>
/// <param name="LanguageVersion">C# version times 100, such as 1200.</param>
/// <param name="HasRuntime">The compilation references Codegen.Runtime.</param>
public sealed record CompilationFacts(int LanguageVersion, bool HasRuntime);
