using Codegen.Runtime.Sms;
using Xunit;

namespace Codegen.Runtime.Tests.Sms;

public class AlphabetTests
{
    private const string Basic =
        "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001BÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    public static TheoryData<SmsLanguage> Languages => [.. Enum.GetValues<SmsLanguage>()];

    [Fact]
    public void TheDefaultAlphabetIsInItsOrder()
    {
        for (var septet = 0; septet < Basic.Length; septet++)
        {
            Assert.Equal(septet == 0x1B ? " " : Basic[septet].ToString(), GsmAlphabet.Default.Decode([(byte)septet]));
            Assert.Equal(septet == 0x1B ? 0 : 1, GsmAlphabet.Default.CostOf(Basic[septet]));
        }
    }

    [Theory]
    [InlineData('\f', 0x0A)]
    [InlineData('^', 0x14)]
    [InlineData('{', 0x28)]
    [InlineData('}', 0x29)]
    [InlineData('\\', 0x2F)]
    [InlineData('[', 0x3C)]
    [InlineData('~', 0x3D)]
    [InlineData(']', 0x3E)]
    [InlineData('|', 0x40)]
    [InlineData('€', 0x65)]
    public void TheDefaultExtensionTable(char character, byte septet)
    {
        Span<byte> septets = stackalloc byte[2];
        Assert.Equal(2, GsmAlphabet.Default.Encode([character], septets));
        Assert.Equal([0x1B, septet], septets.ToArray());
        Assert.Equal(character.ToString(), GsmAlphabet.Default.Decode(septets));
    }

    [Fact]
    public void NothingElseIsInTheDefaultAlphabet() =>
        Assert.Equal(137, Enumerable.Range(0, 0x10000).Count(character => GsmAlphabet.Default.CostOf((char)character) != 0));

    [Theory]
    [MemberData(nameof(Languages))]
    public void EveryCharacterOfEveryTableThereAndBack(SmsLanguage language)
    {
        if (language != SmsLanguage.Spanish)
        {
            Check(GsmAlphabet.Of(language, SmsLanguage.Default));
            Check(GsmAlphabet.Of(language, language));
        }

        Check(GsmAlphabet.Of(SmsLanguage.Default, language));
    }

    // One character of each language that the default alphabet lacks, with its septet.
    [Theory]
    [InlineData(SmsLanguage.Turkish, 'ş', 0x1D)]
    [InlineData(SmsLanguage.Portuguese, 'ã', 0x7B)]
    [InlineData(SmsLanguage.Bengali, '\u0981', 0x00)]
    [InlineData(SmsLanguage.Gujarati, '\u0A95', 0x15)]
    [InlineData(SmsLanguage.Hindi, '\u0901', 0x00)]
    [InlineData(SmsLanguage.Kannada, '\u0CA1', 0x24)]
    [InlineData(SmsLanguage.Malayalam, '\u0D02', 0x01)]
    [InlineData(SmsLanguage.Oriya, '\u0B01', 0x00)]
    [InlineData(SmsLanguage.Punjabi, '\u0A01', 0x00)]
    [InlineData(SmsLanguage.Tamil, '\u0B95', 0x15)]
    [InlineData(SmsLanguage.Telugu, '\u0C01', 0x00)]
    [InlineData(SmsLanguage.Urdu, '\u0627', 0x00)]
    public void LockingTables(SmsLanguage language, char character, byte septet)
    {
        Span<byte> septets = stackalloc byte[2];
        Assert.Equal(1, GsmAlphabet.Of(language, SmsLanguage.Default).Encode([character], septets));
        Assert.Equal(septet, septets[0]);
        Assert.Equal(0, GsmAlphabet.Default.CostOf(character));
    }

    // The locking table is one without the character; of two places the lower one is taken.
    [Theory]
    [InlineData(SmsLanguage.Default, SmsLanguage.Turkish, 'ş', 0x73)]
    [InlineData(SmsLanguage.Default, SmsLanguage.Spanish, 'á', 0x61)]
    [InlineData(SmsLanguage.Default, SmsLanguage.Portuguese, 'ã', 0x7B)]
    [InlineData(SmsLanguage.Default, SmsLanguage.Telugu, '€', 0x65)]
    [InlineData(SmsLanguage.Hindi, SmsLanguage.Hindi, 'A', 0x41)]
    [InlineData(SmsLanguage.Hindi, SmsLanguage.Bengali, '¡', 0x13)]
    [InlineData(SmsLanguage.Hindi, SmsLanguage.Bengali, '*', 0x0B)]
    public void SingleShiftTables(SmsLanguage locking, SmsLanguage shift, char character, byte septet)
    {
        Span<byte> septets = stackalloc byte[2];
        Assert.Equal(2, GsmAlphabet.Of(locking, shift).Encode([character], septets));
        Assert.Equal([0x1B, septet], septets.ToArray());
    }

    [Fact]
    public void WhatNoTableHasIsShownAsAPhoneDoes()
    {
        // An escaped septet without a character is read with the locking table; an escape twice or at the end is a blank.
        Assert.Equal("a", GsmAlphabet.Default.Decode([0x1B, 0x61]));
        Assert.Equal(" ", GsmAlphabet.Default.Decode([0x1B, 0x1B]));
        Assert.Equal("a ", GsmAlphabet.Default.Decode([0x61, 0x1B]));
        Assert.Equal(" ", GsmAlphabet.Of(SmsLanguage.Bengali, SmsLanguage.Default).Decode([0x0C]));
        Assert.Equal("b", GsmAlphabet.Default.Decode([0xE2]));
    }

    [Fact]
    public void TablesThatDoNotExistAreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => GsmAlphabet.Of(SmsLanguage.Spanish, SmsLanguage.Default));
        Assert.Throws<ArgumentOutOfRangeException>(() => GsmAlphabet.Of((SmsLanguage)14, SmsLanguage.Default));
        Assert.Throws<ArgumentOutOfRangeException>(() => GsmAlphabet.Of(SmsLanguage.Default, (SmsLanguage)(-1)));
        Assert.Throws<ArgumentException>(() => GsmAlphabet.Default.Encode("a€", new byte[2]));
    }

    private static void Check(GsmAlphabet alphabet)
    {
        var characters = Enumerable.Range(0, 0x10000).Select(code => (char)code).Where(character => alphabet.CostOf(character) != 0).ToList();
        Assert.InRange(characters.Count, 100, 240);

        Span<byte> septets = stackalloc byte[2];
        Span<byte> octets = stackalloc byte[4];
        Span<byte> unpacked = stackalloc byte[2];
        foreach (var character in characters)
        {
            var length = alphabet.Encode([character], septets);
            Assert.Equal(alphabet.CostOf(character), length);

            octets.Clear();
            SeptetPacking.Pack(septets[..length], octets, 5);
            SeptetPacking.Unpack(octets, unpacked[..length], 5);
            Assert.Equal(character.ToString(), alphabet.Decode(unpacked[..length]));
        }
    }
}
