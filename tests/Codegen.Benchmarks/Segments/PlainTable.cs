namespace Codegen.Benchmarks.Segments;

/// <summary>What one would write without thinking of speed, but with a table: a look-up and a comparison for each character.</summary>
internal readonly struct PlainTable : IContender<string>
{
    private static readonly byte[] Costs = Make();

    public static long Run(string input)
    {
        long units = 0;
        long segments = 1;
        long used = 0;

        foreach (var character in input)
        {
            int cost = Costs[character];
            if (cost == 0)
            {
                return Ucs2(input);
            }

            units += cost;
            used += cost;
            if (used > 153)
            {
                segments++;
                used = cost;
            }
        }

        return units <= 160 ? 1 : segments;
    }

    private static long Ucs2(string input)
    {
        if (input.Length <= 70)
        {
            return 1;
        }

        long segments = 1;
        var used = 0;
        for (var at = 0; at < input.Length; at++)
        {
            var size = char.IsHighSurrogate(input[at]) && at + 1 < input.Length ? 2 : 1;
            used += size;
            if (used > 67)
            {
                segments++;
                used = size;
            }

            at += size - 1;
        }

        return segments;
    }

    private static byte[] Make()
    {
        var costs = new byte[char.MaxValue + 1];
        for (var character = 0; character < costs.Length; character++)
        {
            costs[character] = (byte)Codegen.Runtime.Sms.GsmAlphabet.Default.CostOf((char)character);
        }

        return costs;
    }
}
