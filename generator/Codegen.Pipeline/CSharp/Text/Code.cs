namespace Codegen.Pipeline.CSharp.Text;

/// <summary>
/// A piece of C# that is safe to place in a file. It can only be made by the encoders of this type or by interpolating
/// other pieces into our own constant text, so no text of a spec can reach a file in any other way.
/// </summary>
public readonly partial record struct Code
{
    private readonly string? _text;

    private Code(string text) => _text = text;

    /// <summary>Nothing at all.</summary>
    public static Code Empty => default;

    public bool IsEmpty => string.IsNullOrEmpty(_text);

    /// <summary>Composes constant text and other pieces; a hole that holds a plain text does not compile.</summary>
    public static Code Of(CodeInterpolation text) => new(text.ToString());

    /// <summary>Puts the pieces one after the other.</summary>
    public static Code Join(CodeInterpolation separator, IEnumerable<Code> pieces) =>
        new(string.Join(separator.ToString(), pieces.Select(piece => piece.ToString())));

    public override string ToString() => _text ?? "";
}
