using Codegen.Runtime.Sms;
using Xunit;

namespace Codegen.Runtime.Tests.Sms;

public class LanguageTests
{
    private static readonly SmsOptions Turkish = new() { LockingLanguages = SmsLanguages.Turkish, SingleShiftLanguages = SmsLanguages.Turkish };
    private static readonly SmsOptions Everything = new() { LockingLanguages = SmsLanguages.All, SingleShiftLanguages = SmsLanguages.All };

    [Fact]
    public void TheyAreOffByDefault() => Assert.Equal(SmsEncoding.Ucs2, SmsText.Analyze("Şubemiz").Encoding);

    [Fact]
    public void TheDefaultAlphabetComesFirst()
    {
        var analysis = SmsText.Analyze("plain", Everything);
        Assert.Equal((SmsLanguage.Default, SmsLanguage.Default, 0), (analysis.LockingShift, analysis.SingleShift, analysis.HeaderOctets));
        Assert.Equal(SmsText.Analyze("plain"), analysis);
    }

    // One letter is cheaper by single shift than two of them are, which cost as much as the locking table's header.
    [Theory]
    [InlineData("aş", SmsLanguage.Turkish, SmsLanguage.Default, 2, 4)]
    [InlineData("günaydın", SmsLanguage.Turkish, SmsLanguage.Default, 8, 4)]
    [InlineData("information rápida", SmsLanguage.Portuguese, SmsLanguage.Default, 18, 4)]
    [InlineData("नमस्ते ABC १२३", SmsLanguage.Hindi, SmsLanguage.Hindi, 20, 7)]
    [InlineData("वणக்", SmsLanguage.Default, SmsLanguage.Default, 4, 0)]
    public void TheCheapestOfAllIsTaken(string text, SmsLanguage locking, SmsLanguage shift, int units, int header)
    {
        var analysis = SmsText.Analyze(text, Everything);
        Assert.Equal((locking, shift, units, header), (analysis.LockingShift, analysis.SingleShift, analysis.Units, analysis.HeaderOctets));
    }

    [Theory]
    [InlineData(155, 1, 155)]
    [InlineData(156, 2, 149)]
    [InlineData(298, 2, 149)]
    [InlineData(299, 3, 149)]
    public void OneTableCostsItsHeader(int length, int segments, int room)
    {
        var analysis = SmsText.Analyze(new string('ş', length), Turkish);
        Assert.Equal((segments, room, SmsLanguage.Turkish), (analysis.Segments, analysis.UnitsPerSegment, analysis.LockingShift));
    }

    [Theory]
    [InlineData(false, 152, 1, 152, 7)]
    [InlineData(false, 153, 2, 146, 12)]
    [InlineData(true, 153, 2, 145, 13)]
    public void TwoTablesCostTheirHeaders(bool use16BitReference, int septets, int segments, int room, int header)
    {
        var options = new SmsOptions { LockingLanguages = SmsLanguages.Hindi, SingleShiftLanguages = SmsLanguages.Hindi, Use16BitReference = use16BitReference };
        var text = new string('न', septets - 2) + "A";
        var analysis = SmsText.Analyze(text, options);

        Assert.Equal((septets, segments, room, header), (analysis.Units, analysis.Segments, analysis.UnitsPerSegment, analysis.HeaderOctets));
        Assert.Equal(text, Phone.Join(SmsText.Split(text, options, 3), 3));
        Assert.Contains("tables Hindi and Hindi (shift)", analysis.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void EverySegmentNamesItsTables()
    {
        var segments = SmsText.Split(new string('ş', 156), Turkish, 1);

        Assert.Equal("080003010201250101", Convert.ToHexString(segments[0].Header.Span));
        Assert.Equal("080003010202250101", Convert.ToHexString(segments[1].Header.Span));
        Assert.Equal([149, 7], segments.Select(segment => segment.Units));

        var shifted = Assert.Single(SmsText.Split("á", new SmsOptions { SingleShiftLanguages = SmsLanguages.Spanish }));
        Assert.Equal("03240102", Convert.ToHexString(shifted.Header.Span));
        Assert.Equal(SmsLanguage.Spanish, Phone.Receive(shifted).SingleShift);
    }

    [Fact]
    public void WhatForcesUcs2IsWhatNoAllowedTableHas()
    {
        var analysis = SmsText.Analyze("şu Ж", Turkish);
        Assert.Equal((SmsEncoding.Ucs2, 3, 0x416), (analysis.Encoding, analysis.ForcingIndex, analysis.ForcingCodePoint));
        Assert.Equal(0, SmsText.Analyze("şu Ж").ForcingIndex);
    }

    [Fact]
    public void AskedForGsmLosesAsLittleAsPossible()
    {
        var analysis = SmsText.Analyze("şu 😀", Turkish with { Coding = SmsCoding.Gsm7 });
        Assert.Equal((SmsLanguage.Turkish, 1, SmsCause.Requested), (analysis.LockingShift, analysis.LostCharacters, analysis.Cause));
    }

    [Fact]
    public void AGivenAlphabetIsTheOnlyOne()
    {
        var options = new SmsOptions { Alphabet = GsmAlphabet.Of(SmsLanguage.Portuguese, SmsLanguage.Portuguese) };

        // The default alphabet with the single-shift table would leave more room.
        var analysis = SmsText.Analyze("ação Φ", options);
        Assert.Equal((SmsLanguage.Portuguese, SmsLanguage.Portuguese, 7, 7), (analysis.LockingShift, analysis.SingleShift, analysis.Units, analysis.HeaderOctets));
        Assert.Equal("ação Φ", Phone.Join(SmsText.Split("ação Φ", options), 0));

        // The default alphabet would do.
        var lacking = SmsText.Analyze("ab Λ ß", new SmsOptions { Alphabet = GsmAlphabet.Of(SmsLanguage.Hindi, SmsLanguage.Default) });
        Assert.Equal((SmsEncoding.Ucs2, 3, 0x39B), (lacking.Encoding, lacking.ForcingIndex, lacking.ForcingCodePoint));
    }
}
