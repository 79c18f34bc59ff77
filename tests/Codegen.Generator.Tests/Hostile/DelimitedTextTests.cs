using Codegen.Testing.Generation;

namespace Codegen.Generator.Tests.Hostile;

/// <summary>Text of a descriptor of delimited answers that tries to leave a comment, a doc comment or a literal.</summary>
public sealed class DelimitedTextTests
{
    private const string Marker = "EvilMarker";

    private static readonly GeneratorRun Twin = Run("harmless");

    public static TheoryData<string> Texts() =>
    [
        "hello\npublic class EvilMarker { } //",
        "hello\u2028public class EvilMarker { } //",
        "hello\u0085public class EvilMarker { } //",
        "</summary><include file=\"/etc/passwd\" path=\"*\"/><summary>EvilMarker",
        "<see cref=\"EvilMarker\"/>]]><!--",
        "*/ class EvilMarker{} /*",
        "#error EvilMarker\n#pragma warning disable\n#nullable disable\n#if true",
        "{ } {{ $\" \"\"\" EvilMarker %s {0}",
        "EvilMarker\\",
        "EvilMarker\"; } } public class EvilMarker { } namespace Q { class R { string s = \"",
        "{{#each}} {{{EvilMarker}}}",
        "\u202e EvilMarker \u2066\u200b\ufeff\u0007",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void DescriptionsStayText(string text)
    {
        var run = Run(text, HostileDescriptor.DescriptionPlaces);

        SourceAudit.AssertInert(run, Marker);
        SourceAudit.AssertSameShape(run, Twin);
        SourceAudit.AssertAscii(run);
        using var assembly = GeneratedAssembly.Compile(run);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void ValuesStayLiterals(string text)
    {
        foreach (var place in HostileDescriptor.LiteralPlaces)
        {
            var run = new GeneratorHarness(new TestSpec("specs/things.json", HostileDescriptor.With(text, place))).RunUnchecked();

            // A place with rules of its own refuses the text, and then nothing of it is generated.
            SourceAudit.AssertInert(run, Marker);
            SourceAudit.AssertAscii(run);
        }
    }

    private static GeneratorRun Run(string text, params string[] places) =>
        new GeneratorHarness(new TestSpec("specs/things.json", HostileDescriptor.With(text, places))).Run();
}
