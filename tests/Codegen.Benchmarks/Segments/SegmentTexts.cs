namespace Codegen.Benchmarks.Segments;

/// <summary>The texts that are counted: of each kind one of each length.</summary>
internal static class SegmentTexts
{
    public static readonly int[] Lengths = [160, 1_000, 100_000];

    public static readonly (string Name, string Unit)[] Kinds =
    [
        ("ASCII", "Your parcel has arrived, please collect it before 6 pm. "),
        ("accented GSM", "Ihr Päckchen für Søren ist da: 20 £ à payer, ¡mañana! "),
        ("extension-heavy", "{code: [12345], pay: 20 €} "),
        ("Cyrillic", "Ваша посылка прибыла, заберите её до 18 часов. "),
        ("emoji", "😀 parcel 🎉 для вас 📦! "),
    ];

    public static string Make(string unit, int length) => string.Concat(Enumerable.Repeat(unit, (length / unit.Length) + 1))[..length];
}
