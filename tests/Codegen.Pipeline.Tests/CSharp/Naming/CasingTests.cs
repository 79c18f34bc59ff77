using System.Globalization;
using Codegen.Pipeline.CSharp.Naming;
using Codegen.Pipeline.CSharp.Text;

namespace Codegen.Pipeline.Tests.CSharp.Naming;

public sealed class CasingTests
{
    [Theory]
    [InlineData("body", "Body")]
    [InlineData("deduplication-id", "DeduplicationId")]
    [InlineData("submission.date", "SubmissionDate")]
    [InlineData("BulkSMS", "BulkSms")]
    [InlineData("HLRLookup", "HlrLookup")]
    [InlineData("HTTPServer", "HttpServer")]
    [InlineData("SIM_SPECIFIC", "SimSpecific")]
    [InlineData("ME_SPECIFIC", "MeSpecific")]
    [InlineData("ID", "Id")]
    [InlineData("userIP", "UserIP")]
    [InlineData("api.v2010.account", "ApiV2010Account")]
    [InlineData("1080p", "_1080p")]
    [InlineData("-1", "Minus1")]
    [InlineData("+1", "Plus1")]
    [InlineData("DateSent>", "DateSentGreater")]
    [InlineData("StartTime<", "StartTimeLess")]
    [InlineData("", "Empty")]
    [InlineData("*", "Asterisk")]
    [InlineData(" ", "Space")]
    [InlineData("$id", "Id")]
    [InlineData("a\u200db", "AB")]
    [InlineData("e\u0301te\u0301", "\u00c9t\u00e9")]
    [InlineData("\ud83d\ude00", "UD83DUDE00")]
    public void MakesPascalCase(string text, string expected) => Assert.Equal(expected, Casing.Pascal(text));

    [Theory]
    [InlineData("To", "to")]
    [InlineData("ID", "id")]
    [InlineData("IPAddress", "ipAddress")]
    [InlineData("X-Access-Token", "xAccessToken")]
    [InlineData("1a", "_1a")]
    public void MakesCamelCase(string text, string expected) => Assert.Equal(expected, Casing.Camel(text));

    [Fact]
    public void LongNamesAreCutAndStayDifferent()
    {
        var one = Casing.Pascal(new string('a', 300) + "x");
        var other = Casing.Pascal(new string('a', 300) + "y");

        Assert.NotEqual(one, other);
        Assert.True(one.Length <= IdentifierRules.LongestName);
        Assert.True(IdentifierRules.IsIdentifier(one));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("az")]
    [InlineData("th")]
    [InlineData("ar")]
    public void DoesNotDependOnTheCulture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);

            Assert.Equal("InvoiceId", Casing.Pascal("invoice_id"));
            Assert.Equal("Title", Casing.Pascal("TITLE"));
            Assert.Equal("id", Casing.Camel("ID"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void EveryTextGivesAnIdentifier()
    {
        var random = new Random(20261122);
        for (var i = 0; i < 20_000; i++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(0, 12)).Select(_ => (char)random.Next(0, random.Next(2) == 0 ? 0x180 : 0x10000))]);

            Assert.True(IdentifierRules.IsIdentifier(Casing.Pascal(text)), string.Join(' ', text.Select(unit => ((int)unit).ToString("X4", CultureInfo.InvariantCulture))));
            Assert.True(IdentifierRules.IsIdentifier(Casing.Camel(text)));
        }
    }
}
