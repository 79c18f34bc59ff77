namespace Codegen.Pipeline.Model;

/// <summary>What a chosen name is the name of.</summary>
public enum NameAspect
{
    /// <summary>The operation, member, parameter or named schema at the pointer.</summary>
    Itself,

    /// <summary>The type that the schema at the pointer becomes.</summary>
    Type,

    /// <summary>The value, given by the key, of the enum at the pointer.</summary>
    EnumValue,

    /// <summary>The group of operations with the tag, or the name, that the key gives.</summary>
    Group,
}
