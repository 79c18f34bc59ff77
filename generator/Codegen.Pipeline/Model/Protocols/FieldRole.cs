namespace Codegen.Pipeline.Model.Protocols;

/// <summary>What a field of a record is.</summary>
public enum FieldRole
{
    /// <summary>Tells success or which error.</summary>
    Code,

    /// <summary>What the record is about.</summary>
    Target,

    /// <summary>The provider's id.</summary>
    Id,

    /// <summary>Text for people.</summary>
    Message,

    /// <summary>Anything else.</summary>
    Value,
}
