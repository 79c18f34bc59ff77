namespace Codegen.Pipeline.Reading.OpenApi.Schemas.Patterns;

/// <summary>A part of a pattern.</summary>
/// <param name="Parts">What it is made of: one after the other, one of them, or the one that is repeated.</param>
/// <param name="Set">The characters that it takes, as pairs of bounds.</param>
/// <param name="Least">The fewest repetitions.</param>
/// <param name="Most">The most repetitions; -1 for no limit.</param>
internal sealed record PatternNode(PatternNodeKind Kind, IReadOnlyList<PatternNode> Parts, IReadOnlyList<int> Set, int Least, int Most)
{
    public static readonly PatternNode Begin = new(PatternNodeKind.Begin, [], [], 0, 0);

    public static readonly PatternNode End = new(PatternNodeKind.End, [], [], 0, 0);

    public static PatternNode Taking(IReadOnlyList<int> set) => new(PatternNodeKind.Set, [], set, 0, 0);

    public static PatternNode Sequence(IReadOnlyList<PatternNode> parts) => new(PatternNodeKind.Sequence, parts, [], 0, 0);

    public static PatternNode Choice(IReadOnlyList<PatternNode> parts) => new(PatternNodeKind.Choice, parts, [], 0, 0);

    public static PatternNode Repeat(PatternNode part, int least, int most) => new(PatternNodeKind.Repeat, [part], [], least, most);
}
