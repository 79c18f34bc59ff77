using System.ComponentModel;

namespace Codegen.Runtime.Http;

/// <summary>How a parameter's values are written, by the names of the OpenAPI Specification ("Style Values").</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum ParameterStyle
{
    /// <summary>Comma-separated (RFC 6570 section 3.2.2).</summary>
    Simple,

    /// <summary>With dots (RFC 6570 section 3.2.5).</summary>
    Label,

    /// <summary>With semicolons (RFC 6570 section 3.2.7).</summary>
    Matrix,

    /// <summary>As in HTML forms (RFC 6570 sections 3.2.8 and 3.2.9).</summary>
    Form,

    /// <summary>Separated by spaces.</summary>
    SpaceDelimited,

    /// <summary>Separated by vertical bars.</summary>
    PipeDelimited,

    /// <summary>One parameter for each member, named <c>name[member]</c>.</summary>
    DeepObject,

    /// <summary>Separated by tabs (OpenAPI 2.0, <c>collectionFormat: tsv</c>).</summary>
    TabDelimited,
}
