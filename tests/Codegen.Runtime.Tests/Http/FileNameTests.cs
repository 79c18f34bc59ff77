using Codegen.Runtime.Http;
using Xunit;

namespace Codegen.Runtime.Tests.Http;

public class FileNameTests
{
    [Theory]
    [InlineData("attachment; filename=report.pdf", "report.pdf")]
    [InlineData("attachment; filename=\"a;b \\\"c\\\".pdf\"", "a;b _c_.pdf")]
    [InlineData("attachment; FileName = \"x.txt\" ; size=5", "x.txt")]
    [InlineData("attachment; filename=\"plain.txt\"; filename*=UTF-8''%e2%82%ac%20rates.txt", "€ rates.txt")]
    [InlineData("attachment; filename*=iso-8859-1'en'%A3%20rates.txt", "£ rates.txt")]
    [InlineData("attachment; filename*=UTF-8''%ff; filename=plain.txt", "plain.txt")]
    [InlineData("attachment; filename*=UTF-7''a; filename=plain.txt", "plain.txt")]
    [InlineData("attachment; filename*=UTF-8''%zz; filename=plain.txt", "plain.txt")]
    [InlineData("attachment; filename*=UTF-8''a%2; filename=plain.txt", "plain.txt")]
    [InlineData("attachment; filename*=nothing; filename=plain.txt", "plain.txt")]
    [InlineData("attachment; filename=\"\u00e2\u0082\u00ac.txt\"", "€.txt")]
    [InlineData("attachment; filename=\"caf\u00e9.txt\"", "café.txt")]
    [InlineData("attachment; name=\"filename=x\"; filename=y", "y")]
    public void NamesAreRead(string header, string expected) => Assert.Equal(expected, NameOf(header));

    [Theory]
    [InlineData("attachment; filename=\"../../etc/passwd\"", "passwd")]
    [InlineData("attachment; filename*=UTF-8''..%2F..%2Fetc%2Fpasswd", "passwd")]
    [InlineData("attachment; filename=\"C:\\windows\\system32\\evil.dll\"", "evil.dll")]
    [InlineData("attachment; filename*=UTF-8''a%0D%0ASet-Cookie%3A%20b.txt", "aSet-Cookie_ b.txt")]
    [InlineData("attachment; filename*=UTF-8''nul%00.txt", "_nul.txt")]
    [InlineData("attachment; filename*=UTF-8''%E2%80%AEgpj.exe", "gpj.exe")]
    [InlineData("attachment; filename=\"CON.txt\"", "_CON.txt")]
    [InlineData("attachment; filename=\"com1\"", "_com1")]
    [InlineData("attachment; filename=\"a:b|c?.txt\"", "a_b_c_.txt")]
    [InlineData("attachment; filename=\" .. \"", null)]
    [InlineData("attachment; filename=\"dir/\"", null)]
    [InlineData("attachment; filename=\"\"", null)]
    [InlineData("attachment; filename=\"trailing. . \"", "trailing")]
    [InlineData("attachment; filename", null)]
    [InlineData("attachment; filename=", null)]
    [InlineData("attachment", null)]
    [InlineData("", null)]
    [InlineData("; ; =;\"", null)]
    public void HostileNamesAreMadeSafe(string header, string? expected) => Assert.Equal(expected, NameOf(header));

    [Fact]
    public void LongNamesKeepTheirExtension()
    {
        string name = NameOf("attachment; filename=" + new string('a', 5000) + ".pdf")!;

        Assert.Equal(200, name.Length);
        Assert.EndsWith(".pdf", name, StringComparison.Ordinal);
    }

    private static string? NameOf(string disposition)
    {
        using var download = new ApiDownload(Stream.Null, 200, new ApiHeaders([new("Content-Disposition", disposition)]));
        return download.FileName;
    }
}
