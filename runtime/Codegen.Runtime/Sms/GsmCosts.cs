using System.Buffers;

namespace Codegen.Runtime.Sms;

/// <summary>
/// What each UTF-16 unit costs in the default alphabet. A flat table, because one load without a branch is what counting is
/// bound by; a text touches few of its lines.
/// </summary>
internal static class GsmCosts
{
    /// <summary>The most units whose costs may be added up before the sum is compared with <see cref="MostOfBlock"/>.</summary>
    internal const int Block = 64;

    /// <summary>The most that a block costs whose characters are all in the alphabet; with one that is not, it costs more.</summary>
    internal const int MostOfBlock = 2 * Block;

    private const byte NotThere = MostOfBlock + 1;

    /// <summary>The characters of ASCII that cost one septet; a set of ASCII alone is searched at the speed of memory.</summary>
    internal static readonly SearchValues<char> PlainAscii = SearchValues.Create(PlainAsciiCharacters());

    private static readonly byte[] Table = MakeTable();

    /// <summary>The sum of the costs of at most <see cref="Block"/> units.</summary>
    internal static int Sum(ReadOnlySpan<char> block)
    {
        byte[] table = Table;
        int first = 0;
        int second = 0;
        int third = 0;
        int fourth = 0;
        int at = 0;

        // Four sums that do not wait for each other.
        for (; at < block.Length - 3; at += 4)
        {
            first += table[block[at]];
            second += table[block[at + 1]];
            third += table[block[at + 2]];
            fourth += table[block[at + 3]];
        }

        for (; at < block.Length; at++)
        {
            first += table[block[at]];
        }

        return first + second + third + fourth;
    }

    /// <summary>The cost of one unit: 1 or 2, or more than <see cref="MostOfBlock"/> where the alphabet does not have it.</summary>
    internal static int Of(char character) => Table[character];

    /// <summary>The first unit that the alphabet does not have; -1 where it has all.</summary>
    internal static int IndexOfOther(ReadOnlySpan<char> block)
    {
        for (int at = 0; at < block.Length; at++)
        {
            if (Table[block[at]] == NotThere)
            {
                return at;
            }
        }

        return -1;
    }

    private static byte[] MakeTable()
    {
        byte[] table = new byte[char.MaxValue + 1];
        table.AsSpan().Fill(NotThere);

        for (int character = 0; character < table.Length; character++)
        {
            int cost = GsmAlphabet.Default.CostOf((char)character);
            table[character] = cost == 0 ? NotThere : (byte)cost;
        }

        return table;
    }

    private static string PlainAsciiCharacters()
    {
        var characters = new System.Text.StringBuilder();
        for (char character = '\0'; character < 0x80; character++)
        {
            characters.Append(GsmAlphabet.Default.CostOf(character) == 1 ? character.ToString() : "");
        }

        return characters.ToString();
    }
}
