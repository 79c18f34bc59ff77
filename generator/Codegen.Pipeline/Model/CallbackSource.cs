namespace Codegen.Pipeline.Model;

/// <summary>Where the values of a callback stand.</summary>
public enum CallbackSource
{
    /// <summary>A JSON body.</summary>
    Json,

    /// <summary>A form body.</summary>
    Form,

    /// <summary>The query.</summary>
    Query,
}
