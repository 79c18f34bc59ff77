namespace Codegen.Runtime.Tests.Sms;

/// <summary>Texts of the kinds that matter, the same ones in every run.</summary>
internal sealed class RandomText(int seed)
{
    private static readonly string[] Kinds =
    [
        "abcdefghijklmnopqrstuvwxyz ABCDEFGHIJ0123456789.,!?\r\n",
        "àèéìòùÄÖÑÜäöñü§¿¡ΔΦΓΛΩ@£$¥ aeiou",
        "[]{}|~^\\€\f",
        "Привет, мир",
        "ç`\t\u00A0“”–…á\u0001",
        "日本語テキスト",
    ];

    private static readonly string[] Pairs = ["😀", "🇨🇿", "👨\u200D👩", "𠜎"];

    private readonly Random _random = new(seed);

    /// <summary>Mostly of one kind, around the lengths at which segments begin.</summary>
    public string Next(bool mayBreakPairs)
    {
        var kind = Kinds[_random.Next(Kinds.Length)];
        var other = Kinds[_random.Next(Kinds.Length)];
        var share = _random.Next(4) switch { 0 => 0, 1 => 0.02, 2 => 0.2, _ => 0.6 };
        var length = _random.Next(3) switch
        {
            0 => _random.Next(0, 80),
            1 => _random.Next(60, 340),
            _ => new[] { 66, 67, 70, 134, 152, 153, 160, 201, 306 }[_random.Next(9)] + _random.Next(-2, 3),
        };
        var hasPairs = _random.Next(5) == 0;
        var text = new System.Text.StringBuilder();

        while (text.Length < length)
        {
            if (hasPairs && _random.Next(10) == 0)
            {
                text.Append(Pairs[_random.Next(Pairs.Length)]);
            }
            else if (mayBreakPairs && hasPairs && _random.Next(30) == 0)
            {
                text.Append((char)_random.Next(0xD800, 0xE000));
            }
            else
            {
                var from = _random.NextDouble() < share ? other : kind;
                text.Append(from[_random.Next(from.Length)]);
            }
        }

        return text.ToString();
    }
}
