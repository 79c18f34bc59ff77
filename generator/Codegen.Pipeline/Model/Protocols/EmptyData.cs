namespace Codegen.Pipeline.Model.Protocols;

/// <summary>What stands for the data of an operation that has none.</summary>
public enum EmptyData
{
    /// <summary>An empty object.</summary>
    Object,

    /// <summary>JSON null.</summary>
    Null,

    /// <summary>Nothing: the member is left out.</summary>
    Omit,
}
