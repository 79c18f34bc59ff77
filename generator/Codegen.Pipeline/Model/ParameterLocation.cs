namespace Codegen.Pipeline.Model;

/// <summary>Where a parameter or an API key travels.</summary>
public enum ParameterLocation
{
    Path,
    Query,
    Header,
    Cookie,

    /// <summary>The whole query (OpenAPI 3.2).</summary>
    QueryString,
}
