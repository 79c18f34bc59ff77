namespace Codegen.Pipeline.CSharp.Plans;

/// <summary>Everything about one generated file, decided; rendering only places it.</summary>
/// <param name="HintName">The file's name: ASCII, at most 100 characters, unique in the project without regard to case.</param>
/// <param name="Template">The template's name without its extension.</param>
/// <param name="Content">What the template shows; a record with value equality.</param>
public sealed record FilePlan(string HintName, string Template, object Content);
