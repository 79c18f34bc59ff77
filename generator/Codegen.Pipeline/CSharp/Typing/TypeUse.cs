using Codegen.Pipeline.CSharp.Text;

namespace Codegen.Pipeline.CSharp.Typing;

/// <summary>How a value of some schema appears in C#.</summary>
/// <param name="Type">The type without a question mark.</param>
/// <param name="Codec">An expression for its <c>JsonCodec</c>.</param>
/// <param name="Read">An expression that reads it from <c>json</c>.</param>
/// <param name="Name">What a variant of this type is called in a union.</param>
/// <param name="Write">The statement that writes a given expression to <c>json</c>.</param>
/// <param name="ToText">The text, or null, of a given expression that may be null; null where the value has no plain text.</param>
internal sealed record TypeUse(
    Code Type,
    bool IsValueType,
    Code Codec,
    Code Read,
    string Name,
    Func<Code, Code> Write,
    Func<Code, Code>? ToText)
{
    /// <summary>The item or value type of a list or a map.</summary>
    public TypeUse? Item { get; init; }

    public bool IsList { get; init; }

    public bool IsMap { get; init; }

    /// <summary>Holds JSON null itself.</summary>
    public bool IsElement { get; init; }

    /// <summary>The type has a question mark already.</summary>
    public bool HoldsNull { get; init; }

    public Code NullableType => HoldsNull ? Type : Code.Of($"{Type}?");

    public Code TypeFor(bool nullable) => nullable ? NullableType : Type;
}
