using System.Text.Json;
using Codegen.Testing.Generation;

namespace Codegen.Generator.Tests.Hostile;

/// <summary>Text that tries to leave a comment, a doc comment or a literal.</summary>
public sealed class CommentTests
{
    private const string Marker = "EvilMarker";

    private static readonly GeneratorRun Twin = Run("harmless");

    public static TheoryData<string, string> LineEndsByPlace()
    {
        var data = new TheoryData<string, string>();
        foreach (var end in (string[])["\n", "\r", "\u0085", "\u2028", "\u2029"])
        {
            foreach (var place in (string[])[.. HostileSpec.DescriptionPlaces, "deprecation", "title"])
            {
                data.Add($"U+{(int)end[0]:X4}", place);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(LineEndsByPlace))]
    public void LineEndsDoNotEndAComment(string unit, string place)
    {
        var end = ((char)Convert.ToInt32(unit[2..], 16)).ToString();

        AssertInert($"hello{end}public class EvilMarker {{ }} //", place);
    }

    [Theory]
    [InlineData("</summary><include file=\"/etc/passwd\" path=\"*\"/><summary>EvilMarker")]
    [InlineData("<see cref=\"EvilMarker\"/>")]
    [InlineData("<inheritdoc cref=\"EvilMarker\"/>")]
    [InlineData("]]>EvilMarker")]
    [InlineData("<!--EvilMarker")]
    [InlineData("-->EvilMarker")]
    [InlineData("<![CDATA[EvilMarker")]
    [InlineData("&lol;EvilMarker")]
    [InlineData("<?xml version=\"1.0\"?>EvilMarker")]
    [InlineData("*/ class EvilMarker{} /*")]
    [InlineData("\\u002a\\u002f class EvilMarker{} \\u000a")]
    [InlineData("#error EvilMarker\n#line 1 \"C:\\\\x\"\n#pragma warning disable\n#nullable disable\n#r \"x\"\n#:package EvilMarker\n#if true")]
    [InlineData("{ } {{ $\" \"\"\" EvilMarker %s {0}")]
    [InlineData("EvilMarker\\")]
    [InlineData("EvilMarker\"; } } public class EvilMarker { } namespace Q { class R { string s = \"")]
    public void MarkupAndDirectivesStayText(string text) => AssertInert(text, HostileSpec.DescriptionPlaces);

    [Theory]
    [InlineData("\u202e EvilMarker \u2066\u2067\u2068\u2069")]
    [InlineData("\u200b\ufeff\u00ad\u200e\u200f\u061c EvilMarker")]
    [InlineData("\0\u001b\u0007\u001a\ufffe EvilMarker")]
    [InlineData("\u001b]0;EvilMarker\u0007")]
    public void InvisibleCharactersDoNotReachTheFile(string text) => AssertInert(text, HostileSpec.DescriptionPlaces);

    [Theory]
    [InlineData("\u2028\u0085\r\n\"\\\0")]
    [InlineData("a\u202eb\u200bc\ufeffd\u00ade")]
    [InlineData("x\"; } } public class EvilMarker { } namespace Q { class R { string s = \"")]
    [InlineData("{{#each}} {0} {{{EvilMarker}}}")]
    public void ValuesReachTheWireUnchanged(string text)
    {
        var run = Run(text, "value", "name");

        Assert.True(SourceAudit.Literals(run).Count(literal => literal == text) >= 2, "The value is not among the literals.");
        SourceAudit.AssertAscii(run);
        using var assembly = GeneratedAssembly.Compile(run);
    }

    // No UTF-8 can carry half a pair, so the replacement character stands for it, in a file and on the wire alike.
    [Fact]
    public void HalfAPairIsReplacedInALiteralAndDroppedElsewhere()
    {
        InvisibleCharactersDoNotReachTheFile("\ud800 EvilMarker \udc00");
        var run = Run("\udc00x\ud800", "value", "name");

        Assert.True(SourceAudit.Literals(run).Count(literal => literal == "\ufffdx\ufffd") >= 2, "The value is not among the literals.");
        using var assembly = GeneratedAssembly.Compile(run);
    }

    [Fact]
    public void VeryLongTextsAreCut()
    {
        var run = Run(new string('x', 4_000_000), "operation", "schema");

        Assert.True(run.Files.Values.Sum(text => text.Length) < 500_000);
        using var assembly = GeneratedAssembly.Compile(run);
    }

    [Fact]
    public void ManyLinesAreCut()
    {
        var run = Run(string.Concat(Enumerable.Repeat("x\n", 1_000_000)), "operation");

        Assert.True(run.Files.Values.Sum(text => text.Length) < 500_000);
    }

    private static void AssertInert(string text, params string[] places)
    {
        var run = Run(text, places);

        SourceAudit.AssertInert(run, Marker);
        SourceAudit.AssertSameShape(run, Twin);
        SourceAudit.AssertAscii(run);
        using var assembly = GeneratedAssembly.Compile(run);
        Assert.DoesNotContain("root:", assembly.Documentation, StringComparison.Ordinal);
    }

    private static GeneratorRun Run(string text, params string[] places)
    {
        var spec = HostileSpec.With(text, places);
        using var parsed = JsonDocument.Parse(spec);
        return GeneratorHarness.Generate(new TestSpec("specs/things.json", spec));
    }
}
