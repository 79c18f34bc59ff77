namespace Codegen.Runtime.Json;

/// <summary>A rule of an API's description that a value can break. The names are the keywords of JSON Schema.</summary>
public enum ConstraintRule
{
    /// <summary>The text is too short.</summary>
    MinLength,

    /// <summary>The text is too long.</summary>
    MaxLength,

    /// <summary>The text does not have the described form.</summary>
    Pattern,

    /// <summary>The number is too small.</summary>
    Minimum,

    /// <summary>The number is too small; the limit itself is not allowed.</summary>
    ExclusiveMinimum,

    /// <summary>The number is too large.</summary>
    Maximum,

    /// <summary>The number is too large; the limit itself is not allowed.</summary>
    ExclusiveMaximum,

    /// <summary>The number is no multiple of the limit.</summary>
    MultipleOf,

    /// <summary>The list has too few items.</summary>
    MinItems,

    /// <summary>The list has too many items.</summary>
    MaxItems,

    /// <summary>The item stands in the list already.</summary>
    UniqueItems,

    /// <summary>The object has too few members.</summary>
    MinProperties,

    /// <summary>The object has too many members.</summary>
    MaxProperties,

    /// <summary>These members may not be there together, or one is missing beside them.</summary>
    Combinations,

    /// <summary>The value of another member requires this one.</summary>
    Requires,
}
