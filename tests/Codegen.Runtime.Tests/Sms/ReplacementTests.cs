using Codegen.Runtime.Sms;
using Xunit;

namespace Codegen.Runtime.Tests.Sms;

public class ReplacementTests
{
    [Theory]
    [InlineData("“Hello” it’s — fine…", "\"Hello\" it's - fine...", 5)]
    [InlineData("a\u00A0b\tc", "a b c", 2)]
    [InlineData("½ price ‹now›", "1/2 price <now>", 3)]
    [InlineData("zero\u200Bwidth", "zerowidth", 1)]
    [InlineData("‼ «quoted»", "!! \"quoted\"", 3)]
    [InlineData("price：５｀", "price:5'", 3)]
    [InlineData("naïve café", "naïve café", 0)]
    [InlineData("● bullet • dot", "● bullet - dot", 1)]
    [InlineData("e\u0301 n\u0303", "e\u0301 n\u0303", 0)]
    [InlineData("Привет 😀 ά", "Привет 😀 ά", 0)]
    [InlineData("", "", 0)]
    public void Texts(string text, string expected, int count)
    {
        var result = SmsReplacements.Apply(text);

        Assert.Equal(expected, result.Text);
        Assert.Equal(count, result.Replacements.Count);
        Assert.All(result.Replacements, replacement => Assert.Equal(text[replacement.Index], replacement.From));
        Assert.Equal(SmsText.Analyze(text), result.Before);
        Assert.Equal(SmsText.Analyze(expected), result.After);
    }

    [Fact]
    public void WhatWasSavedIsTold()
    {
        var saved = SmsReplacements.Apply(new string('a', 140) + "’");
        Assert.Equal((3, 1, 2), (saved.Before.Segments, saved.After.Segments, saved.SegmentsSaved));
        Assert.Equal(new SmsReplacement(140, '’', "'"), Assert.Single(saved.Replacements));

        // Still UCS-2 because of the letter, and longer than before.
        var dearer = SmsReplacements.Apply(new string('я', 69) + "…");
        Assert.Equal(-1, dearer.SegmentsSaved);
    }

    [Fact]
    public void TheListHasWhatGsmLacksAndGivesWhatItHas()
    {
        Assert.InRange(SmsReplacements.All.Count, 200, 400);
        Assert.All(SmsReplacements.All, pair =>
        {
            Assert.Equal(0, GsmAlphabet.Default.CostOf(pair.Key));
            Assert.All(pair.Value, character => Assert.NotEqual(0, GsmAlphabet.Default.CostOf(character)));
        });
    }
}
