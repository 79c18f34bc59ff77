namespace Codegen.Pipeline.Input;

/// <summary>What a spec is written in.</summary>
public enum SpecSyntax
{
    Json,
    Yaml,
}
