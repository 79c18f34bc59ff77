using Codegen.Runtime.Protocols;
using Xunit;

namespace Codegen.Runtime.Tests.Protocols;

public class DelimitedReaderTests
{
    private static readonly DelimitedField[] Fields =
    [
        new("code", FieldRole.Code, false), new("destination", FieldRole.Target, true), new("messageId", FieldRole.Id, true),
    ];

    private static readonly DelimitedForm Pipes = new("|", Fields, ["1701"])
    {
        RecordSeparator = ",",
        RecordStartsWithCode = true,
        HasIntegerCodes = true,
        Alternatives = [new DelimitedAlternative("Scheduled", [new("scheduleId", FieldRole.Id, false)], true)],
    };

    [Theory]
    [InlineData("1701|919999999999|a1b2", "1701/919999999999/a1b2")]
    [InlineData("1701|1|x,1706|2,1701|3|z", "1701/1/x 1706/2/- 1701/3/z")]
    [InlineData("1701|1|x,1025|2", "1701/1/x 1025/2/-")]
    [InlineData("1702", "1702/-/-")]
    [InlineData("1715|1|", "1715/1/-")]
    [InlineData("Scheduled|SCH123456", "Scheduled:SCH123456")]
    [InlineData("scheduled | SCH1 ", "Scheduled:SCH1")]
    [InlineData("1701 | 1 | x \r\n", "1701/1/x")]
    [InlineData("\t1701|1|x,\r\n1701|2|y\n", "1701/1/x 1701/2/y")]
    [InlineData("1701|1|x,", "1701/1/x")]
    [InlineData("1701|1|x , , ", "1701/1/x")]
    [InlineData("1701|1|a,b,1701|2|c", "1701/1/a,b 1701/2/c")]
    [InlineData("1701|1|a,919999999999|b", null)]
    [InlineData("1701|1|x,1025", "1701/1/x 1025/-/-")]
    [InlineData("1701|1|x,Scheduled|S1", "1701/1/x Scheduled:S1")]
    [InlineData("0011", "0011/-/-")]
    [InlineData("1701|1|x|", "1701/1/x")]
    [InlineData("1701|1|&lt;b&gt;", "1701/1/&lt;b&gt;")]
    [InlineData("", null)]
    [InlineData(" \r\n ", null)]
    [InlineData("<html>1709</html>", null)]
    [InlineData("  <html><body>1701|1|x</body></html>", null)]
    [InlineData("OK", null)]
    [InlineData("|1|x", null)]
    [InlineData("17o1|1|x", null)]
    [InlineData("-1|1", null)]
    [InlineData("17011701170|1", null)]
    [InlineData("1701|1|x|y", null)]
    [InlineData("1701|1|x\0", "1701/1/x\0")]
    [InlineData("Scheduled", null)]
    [InlineData("Scheduled|", null)]
    [InlineData("Scheduled|a|b", null)]
    [InlineData("{\"code\":1709}", null)]
    public void ReadsPipes(string text, string? expected) => Assert.Equal(expected, Show(Pipes, text));

    [Theory]
    [InlineData("1\n2\r\n3", "1/-/- 2/-/- 3/-/-")]
    [InlineData("1;a\r\n\r\n2;b\r\n", "1/a/- 2/b/-")]
    [InlineData(" 1; a\n", null)]
    public void ReadsLinesAsTheyStand(string text, string? expected) =>
        Assert.Equal(expected, Show(new DelimitedForm(";", Fields, ["0"]) { RecordSeparator = "\n", Trim = false, HasIntegerCodes = true }, text));

    [Theory]
    [InlineData("1;\"a;b\";\"c\"\"d\"", "1/a;b/c\"d")]
    [InlineData("1; \"a\nb\" ;c\n2;d", "1/a\nb/c 2/d/-")]
    [InlineData("1;\"\";x", "1/-/x")]
    [InlineData("1;a\"b", "1/a\"b/-")]
    [InlineData("1;\"a", null)]
    [InlineData("1;\"a\"b;c", null)]
    [InlineData("\"1\";\"2\"", "1/2/-")]
    public void ReadsQuotedFields(string text, string? expected) =>
        Assert.Equal(expected, Show(new DelimitedForm(";", Fields, ["0"]) { RecordSeparator = "\n", Quote = '"', HasIntegerCodes = true }, text));

    [Theory]
    [InlineData(HeaderLine.Required, "CODE;destination;messageId\nOK;1;x", "OK/1/x")]
    [InlineData(HeaderLine.Required, "OK;1;x", null)]
    [InlineData(HeaderLine.Required, "E-AUTH", null)]
    [InlineData(HeaderLine.Required, "code", null)]
    [InlineData(HeaderLine.RequiredByName, "messageId;extra;destination;code\nx;?;1;OK", "OK/1/x")]
    [InlineData(HeaderLine.RequiredByName, "code\nOK\nE-DEST", "OK/-/- E-DEST/-/-")]
    [InlineData(HeaderLine.RequiredByName, "code;destination\nOK;1;x", null)]
    [InlineData(HeaderLine.RequiredByName, "code;code\nOK;OK", null)]
    [InlineData(HeaderLine.RequiredByName, "destination;messageId\n1;x", null)]
    [InlineData(HeaderLine.RequiredByName, "code;destination\nHELD;t1", "HELD:t1")]
    [InlineData(HeaderLine.Optional, "OK;1;x", "OK/1/x")]
    [InlineData(HeaderLine.Optional, "code;destination;messageId\nOK;1;x", "OK/1/x")]
    [InlineData(HeaderLine.OptionalByName, "destination;code\n1;OK", "OK/1/-")]
    [InlineData(HeaderLine.OptionalByName, "OK;1", "OK/1/-")]
    public void ReadsHeaders(HeaderLine header, string text, string? expected)
    {
        var form = new DelimitedForm(";", Fields, ["OK"])
        {
            RecordSeparator = "\n",
            Header = header,
            Alternatives = [new DelimitedAlternative("HELD", [new("ticket", FieldRole.Id, false)], true)],
        };

        Assert.Equal(expected, Show(form, text));
    }

    [Theory]
    [InlineData("OK:1", "OK/1/-")]
    [InlineData("E-NEW:1", "E-NEW/1/-")]
    [InlineData("Not a code:1", null)]
    [InlineData("[1]:1", null)]
    [InlineData("1:2:3::4:5", "1/2/3 4/5/-")]
    [InlineData("1:2::4:5", "1/2/- 4/5/-")]
    public void ReadsTextCodesAndLongSeparators(string text, string? expected) =>
        Assert.Equal(expected, Show(new DelimitedForm(":", Fields, ["OK"]) { RecordSeparator = "::" }, text));

    [Fact]
    public void ACodeInsideATextBeginsARecordOnlyIfItIsListed()
    {
        var form = new DelimitedForm("|", Fields, ["OK"]) { RecordSeparator = ",", RecordStartsWithCode = true };

        Assert.Equal("OK/1/a,b E-DEST/2/-", Show(form, "OK|1|a,b,E-DEST|2"));
    }

    [Fact]
    public void ARequiredFieldMayOnlyMissBesideACodeAlone()
    {
        var form = new DelimitedForm("|", [Fields[0], new("destination", FieldRole.Target, false)], ["0"]) { HasIntegerCodes = true };

        Assert.Equal("5/-", Show(form, "5"));
        Assert.Null(Show(form, "5|"));
    }

    [Theory]
    [InlineData("1|", 2_000_000)]
    [InlineData(",", 2_000_000)]
    [InlineData("1,", 2_000_000)]
    [InlineData(" ,", 2_000_000)]
    [InlineData("\"", 2_000_000)]
    [InlineData("1701|1|x\n", 300_000)]
    public void HostileAnswersAreUnreadable(string piece, int times)
    {
        string text = string.Concat(Enumerable.Repeat(piece, times));

        Assert.Null(Show(new DelimitedForm("|", Fields, ["1701"]) { RecordSeparator = ",", RecordStartsWithCode = true, HasIntegerCodes = true, Quote = '"' }, text));
    }

    private static string? Show(DelimitedForm form, string text)
    {
        var records = new DelimitedReader(form, static code => code is "E-DEST" or "E-AUTH").Read(text);
        return records is null ? null : string.Join(' ', records.Select(Show));
    }

    private static string Show(DelimitedRecord record)
    {
        string fields = string.Join('/', record.Fields.Select(static field => field ?? "-"));
        return record.Alternative is null ? fields : $"{record.Alternative.First}:{fields}";
    }
}
