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

    /// <summary>As it is, without any escaping (OpenAPI 3.2).</summary>
    Cookie,

    /// <summary>OpenAPI 2.0 only (<c>collectionFormat: tsv</c>).</summary>
    TabDelimited,
}
