using System.Text;
using Codegen.Runtime.Callbacks;
using Codegen.Runtime.Json;
using Xunit;

namespace Codegen.Runtime.Tests.Callbacks;

public class CallbackFormTests
{
    private const string Form = "application/x-www-form-urlencoded; charset=utf-8";

    private static readonly CallbackForm<IReadOnlyDictionary<string, string>> Reports = new(
        new MapCodec<string>(JsonCodecs.Text), ["sSender", "sStatus", "dtDone", "iMCCMNC"], [CallbackSource.Form, CallbackSource.Query], true, ["s", "dt", "i"]);

    private static readonly CallbackForm<IReadOnlyDictionary<string, string>> Exact = new(
        new MapCodec<string>(JsonCodecs.Text), ["Status"], [CallbackSource.Json, CallbackSource.Query], false, []);

    [Theory]
    [InlineData("sSender=Me&sStatus=DELIVRD&dtDone=2026-01-02+03%3A04%3A05", "sSender=Me sStatus=DELIVRD dtDone=2026-01-02 03:04:05")]
    [InlineData("SSENDER=Me&sstatus=DELIVRD", "sSender=Me sStatus=DELIVRD")]
    [InlineData("Sender=Me&STATUS=x&done=y&mccmnc=655", "sSender=Me sStatus=x dtDone=y iMCCMNC=655")]
    [InlineData("sSender=Gr%C3%BC%C3%9Fe+%F0%9F%98%80%2B&other=1", "sSender=Gr\u00fc\u00dfe \U0001F600+")]
    [InlineData("sSender=\U0001F600+a", "sSender=\U0001F600 a")]
    [InlineData("&&sSender=a=b&sStatus=&dtDone&", "sSender=a=b")]
    [InlineData("sSender=%3Cb%3E%22%5C%00", "sSender=<b>\"\\\0")]
    public void FieldsAreReadFromFormsAndQueries(string text, string expected)
    {
        Assert.Equal(expected, Show(Reports.Read(Form, Encoding.UTF8.GetBytes(text), null)));
        Assert.Equal(expected, Show(Reports.Read(null, default, "?" + text)));
        Assert.Equal(expected, Show(Reports.Read("text/plain", "hello"u8, text)));
    }

    [Fact]
    public void TheFirstSourceThatKnowsAnythingIsTaken()
    {
        Assert.Equal("sStatus=a", Show(Reports.Read(Form, "sStatus=a"u8, "?sStatus=b")));
        Assert.Equal("sStatus=b", Show(Reports.Read(Form, "nothing=a"u8, "?sStatus=b")));
        Assert.Equal("Status=a", Show(Exact.Read("application/json", "{\"Status\":\"a\"}"u8, "Status=b")));
        Assert.Equal("Status=b", Show(Exact.Read("application/json", ""u8, "Status=b")));
    }

    [Theory]
    [InlineData("{\"STATUS\":\"a\",\"other\":\"b\"}", "sStatus=a other=b")]
    [InlineData("{\"sStatus\":\"a\"}", "sStatus=a")]
    public void NamesInJsonAreLooseToo(string json, string expected)
    {
        var form = new CallbackForm<IReadOnlyDictionary<string, string>>(new MapCodec<string>(JsonCodecs.Text), ["sStatus"], [CallbackSource.Json], true, ["s"]);

        Assert.Equal(expected, Show(form.Read(null, Encoding.UTF8.GetBytes(json), null)));
    }

    [Fact]
    public void ListsOfJsonAreRead()
    {
        var form = new CallbackForm<IReadOnlyList<IReadOnlyDictionary<string, string>>>(
            new ListCodec<IReadOnlyDictionary<string, string>>(new MapCodec<string>(JsonCodecs.Text)), ["id"], [CallbackSource.Json], true, []);

        Assert.Equal(["id=1", "id=2"], form.Read("application/json", "[{\"ID\":\"1\"},{\"Id\":\"2\"}]"u8, null).Select(Show));
    }

    [Theory]
    [InlineData("")]
    [InlineData("other=1")]
    [InlineData("sStatus=%")]
    [InlineData("sStatus=%4")]
    [InlineData("sStatus=%zz")]
    [InlineData("sStatus=%C3%28")]
    [InlineData("sStatus=%ED%A0%80")]
    [InlineData("sStatus=a&Status=b")]
    [InlineData("sStatus=a&sstatus=b")]
    public void WhatIsNoCallbackIsRefused(string text)
    {
        Assert.Throws<CallbackException>(() => Reports.Read(Form, Encoding.UTF8.GetBytes(text), null));
        Assert.Throws<CallbackException>(() => Reports.Read(null, default, text));
    }

    [Fact]
    public void NamesOfOtherCaseAreOthersWhereCapitalsCount() => Assert.Throws<CallbackException>(() => Exact.Read(null, default, "status=a"));

    [Theory]
    [InlineData("{\"sStatus\":")]
    [InlineData("{\"sStatus\":{}}")]
    [InlineData("[1]")]
    [InlineData("{\"sStatus\":\"a\",\"SSTATUS\":\"canary\"}")]
    [InlineData("{\"\\ud800\":\"a\"}")]
    [InlineData("{\"sStatus\":\"\\ud800\"}")]
    public void BrokenJsonIsRefused(string json)
    {
        var form = new CallbackForm<IReadOnlyDictionary<string, string>>(new MapCodec<string>(JsonCodecs.Text), ["sStatus"], [CallbackSource.Json], true, ["s"]);

        var thrown = Assert.Throws<CallbackException>(() => form.Read("application/json", Encoding.UTF8.GetBytes(json), null));
        Assert.DoesNotContain("canary", thrown.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void HostileCallbacksAreBounded()
    {
        Assert.Throws<CallbackException>(() => Reports.Read(null, default, "sStatus=" + new string('a', 1024 * 1024)));
        Assert.Throws<CallbackException>(() => Reports.Read(Form, new byte[(1024 * 1024) + 1], null));
        Assert.Throws<CallbackException>(() => Reports.Read(null, default, string.Concat(Enumerable.Repeat("a=1&", 1001))));
        Assert.Throws<CallbackException>(() => Exact.Read(null, Encoding.UTF8.GetBytes(new string('[', 500_000)), null));
    }

    [Fact]
    public void AnswersAreLists() => Assert.Equal("[\"a\",\"\\u0022\"]", Encoding.UTF8.GetString(CallbackAnswer.ListOf(["a", "\""])).Replace("\\\"", "\\u0022", StringComparison.Ordinal));

    private static string Show(IReadOnlyDictionary<string, string> fields) => string.Join(' ', fields.Select(static field => $"{field.Key}={field.Value}"));
}
