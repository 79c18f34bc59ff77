namespace Codegen.Pipeline.Reading.OpenApi;

/// <summary>What a member of an outline holds.</summary>
internal enum OutlineKind
{
    Text,
    Flag,

    /// <summary>A list of texts.</summary>
    Texts,

    /// <summary>An object of which the members' names are kept, as a list of texts.</summary>
    Keys,

    /// <summary>A list of objects whose members are lists of texts: security requirements.</summary>
    Requirements,

    /// <summary>A schema, of which only the place is kept.</summary>
    Schema,
    Object,
    Map,
    List,
}
