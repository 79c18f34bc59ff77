using System.Globalization;
using System.Text.Json.Nodes;
using Codegen.Runtime.Sms;
using Codegen.Testing;
using Xunit;

namespace Codegen.Runtime.Tests.Sms;

/// <summary>All vectors beside the repository. What they test is in the other classes, too, with fewer texts.</summary>
public class SharedVectorTests
{
    private static readonly string[] Facts = ["facts"];

    [SharedFact("facts", "gsm-vectors.json")]
    public void Texts()
    {
        var vectors = Read("gsm-vectors.json")["vectors"]!.AsArray();
        Assert.Equal(154, vectors.Count);

        Assert.All(vectors, vector =>
        {
            var expected = vector!["expected"]!;
            var text = TextOf(vector);
            var analysis = SmsText.Analyze(text);

            Assert.Equal(expected["encoding"]!.GetValue<string>() == "GSM-7" ? SmsEncoding.Gsm7 : SmsEncoding.Ucs2, analysis.Encoding);
            Assert.Equal(expected["units"]!.GetValue<int>(), analysis.Units);
            Assert.Equal(expected["segments"]!.GetValue<int>(), analysis.Segments);
            Assert.Equal(expected["segmentsWith16BitReference"]!.GetValue<int>(), SmsText.Analyze(text, new SmsOptions { Use16BitReference = true }).Segments);

            if (analysis.Segments > 255)
            {
                Assert.True(analysis.IsTooLong);
                Assert.Throws<SmsTooLongException>(() => SmsText.Split(text));
                return;
            }

            var segments = SmsText.Split(text, default, 77);
            Assert.Equal(text, Phone.Join(segments, 77));
            if (expected["perSegmentUnits"] is JsonArray units)
            {
                Assert.Equal(units.Select(unit => unit!.GetValue<int>()), segments.Select(segment => segment.Units));
            }
        });
    }

    [SharedFact("facts", "gsm-vectors.json")]
    public void Replacements()
    {
        var vectors = Read("gsm-vectors.json")["smartEncoding"]!.AsArray();
        Assert.Equal(10, vectors.Count);

        Assert.All(vectors, vector =>
        {
            var text = vector!["text"]!.GetValue<string>();
            var result = SmsReplacements.Apply(text);

            // The library that the vectors come from makes two blanks of a wide one and seven of a tabulator; ours makes one.
            Assert.Equal(OneBlank(vector["after"]!.GetValue<string>()), OneBlank(result.Text));
            Assert.DoesNotContain("  ", result.Text, StringComparison.Ordinal);
            Assert.Equal(vector["encodingBefore"]!.GetValue<string>() == "GSM-7", result.Before.Encoding == SmsEncoding.Gsm7);
            Assert.Equal(vector["encodingAfter"]!.GetValue<string>() == "GSM-7", result.After.Encoding == SmsEncoding.Gsm7);
            Assert.Equal(vector["segments"]!.GetValue<int>(), result.After.Segments);
        });
    }

    [SharedFact("facts", "gsm-national-vectors.json")]
    public void Languages()
    {
        var vectors = Read("gsm-national-vectors.json")["vectors"]!.AsArray();
        Assert.Equal(28, vectors.Count);

        Assert.All(vectors, vector =>
        {
            var text = vector!["text"]!.GetValue<string>();
            var locking = Language(vector["locking"]!);
            var shift = Language(vector["singleShift"]!);
            var options = new SmsOptions { Alphabet = GsmAlphabet.Of(locking, shift) };
            var analysis = SmsText.Analyze(text, options);

            if (!vector["encodable"]!.GetValue<bool>())
            {
                Assert.Equal(SmsEncoding.Ucs2, analysis.Encoding);
                return;
            }

            Assert.Equal((SmsEncoding.Gsm7, locking, shift), (analysis.Encoding, analysis.LockingShift, analysis.SingleShift));
            Assert.Equal(vector["septets"]!.GetValue<int>(), analysis.Units);
            Assert.Equal(vector["segments"]!.GetValue<int>(), analysis.Segments);
            Assert.Equal(vector["segmentsWith16BitReference"]!.GetValue<int>(), SmsText.Analyze(text, options with { Use16BitReference = true }).Segments);
            var segments = SmsText.Split(text, options, 5);
            Assert.Equal(vector["perSegmentSeptets"]!.AsArray().Select(unit => unit!.GetValue<int>()), segments.Select(segment => segment.Units));
            Assert.Equal(text, Phone.Join(segments, 5));
        });
    }

    [SharedFact("facts", "gsm-tables.json")]
    public void Tables()
    {
        foreach (var (name, table) in Read("gsm-tables.json")["tables"]!.AsObject())
        {
            var language = Language(name);
            Assert.Equal(table!["nationalLanguageId"]!.GetValue<int>(), (int)language);

            if (table["locking"] is JsonArray locking)
            {
                var alphabet = GsmAlphabet.Of(language, SmsLanguage.Default);
                Assert.All(Enumerable.Range(0, 128).Where(septet => septet != 0x1B), septet =>
                    Assert.Equal(locking[septet] is { } cell ? Character(cell.GetValue<string>()) : " ", alphabet.Decode([(byte)septet])));
            }
            else
            {
                Assert.Throws<ArgumentOutOfRangeException>(() => GsmAlphabet.Of(language, SmsLanguage.Default));
            }

            var shift = table["shift"]!.AsObject();
            var shifted = GsmAlphabet.Of(SmsLanguage.Default, language);
            Assert.All(Enumerable.Range(0, 128), septet =>
            {
                var expected = shift[septet.ToString("X2", CultureInfo.InvariantCulture)]?.GetValue<string>();
                var fallback = septet == 0x1B ? " " : GsmAlphabet.Default.Decode([(byte)septet]);
                Assert.Equal(expected is null ? fallback : Character(expected), shifted.Decode([0x1B, (byte)septet]));
            });
        }
    }

    private static JsonNode Read(string file) => JsonNode.Parse(File.ReadAllText(SharedData.Combine([.. Facts, file])))!;

    private static string TextOf(JsonNode vector)
    {
        if (vector["textRepeat"] is { } repeat)
        {
            return string.Concat(Enumerable.Repeat(repeat["unit"]!.GetValue<string>(), repeat["count"]!.GetValue<int>()));
        }

        return vector["utf16"] is { } units
            ? string.Concat(units.GetValue<string>().Chunk(4).Select(unit => Character(new string(unit))))
            : vector["text"]!.GetValue<string>();
    }

    private static string Character(string hex) => ((char)int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString();

    private static string OneBlank(string text) => string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static SmsLanguage Language(JsonNode name) => Language(name.GetValue<string>());

    private static SmsLanguage Language(string name) => Enum.Parse<SmsLanguage>(name, ignoreCase: true);
}
