namespace Codegen.Pipeline.Model;

/// <summary>The kinds of a <see cref="WireScalar"/>.</summary>
public enum WireScalarKind
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>True or false.</summary>
    Flag,
}
