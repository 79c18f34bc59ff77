namespace Codegen.Pipeline.Model;

/// <summary>How sure a statement of a document is.</summary>
public enum FactSource
{
    /// <summary>The provider's own document says so.</summary>
    Documented,

    /// <summary>A document about the same product says so.</summary>
    Related,

    /// <summary>Public clients do so.</summary>
    Client,

    /// <summary>Inferred.</summary>
    Inferred,
}
