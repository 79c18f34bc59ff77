namespace Codegen.Runtime.Sms;

/// <summary>Finds the septet of a character: the 256 characters of a page lie together, pages without any are shared.</summary>
internal sealed class SeptetMap
{
    internal const byte None = 0xFF;

    private const int PageSize = 256;

    private readonly byte[] _pages = new byte[PageSize];
    private readonly byte[] _septets;

    internal SeptetMap(string table)
    {
        int pages = 1;
        foreach (char character in table)
        {
            if (IsCharacter(character) && _pages[character / PageSize] == 0)
            {
                _pages[character / PageSize] = (byte)pages++;
            }
        }

        _septets = new byte[pages * PageSize];
        _septets.AsSpan().Fill(None);

        // From the end, so that of a character that stands twice the lower place is taken.
        for (int septet = table.Length - 1; septet >= 0; septet--)
        {
            if (IsCharacter(table[septet]))
            {
                _septets[PlaceOf(table[septet])] = (byte)septet;
            }
        }
    }

    /// <summary>The septet, or <see cref="None"/>.</summary>
    internal byte this[char character] => _septets[PlaceOf(character)];

    private static bool IsCharacter(char character) => character is not (GsmTables.Unassigned or GsmTables.Escape);

    private int PlaceOf(char character) => (_pages[character / PageSize] * PageSize) + (character % PageSize);
}
