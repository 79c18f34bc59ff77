namespace Codegen.Pipeline.Model;

/// <summary>How a parameter's value is spelt (OpenAPI 3.0, "Style Values").</summary>
public enum ParameterStyle
{
    Simple,
    Label,
    Matrix,
    Form,
    SpaceDelimited,
    PipeDelimited,
    DeepObject,
}
