namespace Codegen.Pipeline.Reading.OpenApi.Schemas.Patterns;

/// <summary>Sets of characters as pairs of bounds, by ECMA-262: digits and word characters are ASCII.</summary>
internal static class PatternSets
{
    private const int Last = 0x10FFFF;

    private static readonly int[] Digits = ['0', '9'];
    private static readonly int[] Words = ['0', '9', 'A', 'Z', '_', '_', 'a', 'z'];
    private static readonly int[] Spaces =
        [9, 13, 0x20, 0x20, 0xA0, 0xA0, 0x1680, 0x1680, 0x2000, 0x200A, 0x2028, 0x2029, 0x202F, 0x202F, 0x205F, 0x205F, 0x3000, 0x3000, 0xFEFF, 0xFEFF];

    private static readonly int[] LineEnds = ['\n', '\n', '\r', '\r', 0x2028, 0x2029];

    /// <summary>Everything but the ends of lines.</summary>
    public static readonly IReadOnlyList<int> Any = Without(LineEnds);

    public static IReadOnlyList<int> One(int point) => [point, point];

    /// <summary>The set that an escaped letter names, else null.</summary>
    public static IReadOnlyList<int>? Named(char letter) => letter switch
    {
        'd' => Digits,
        'D' => Without(Digits),
        'w' => Words,
        'W' => Without(Words),
        's' => Spaces,
        'S' => Without(Spaces),
        _ => null,
    };

    public static IReadOnlyList<int> Without(IReadOnlyList<int> set)
    {
        var result = new List<int>();
        var next = 0;
        foreach (var (low, high) in Pairs(set).OrderBy(pair => pair.Low))
        {
            if (low > next)
            {
                result.AddRange([next, low - 1]);
            }

            next = Math.Max(next, high + 1);
        }

        if (next <= Last)
        {
            result.AddRange([next, Last]);
        }

        return result;
    }

    private static IEnumerable<(int Low, int High)> Pairs(IReadOnlyList<int> set)
    {
        for (var i = 0; i < set.Count; i += 2)
        {
            yield return (set[i], set[i + 1]);
        }
    }
}
