namespace Codegen.Generator.Tests.Calls;

/// <summary>What generated clients make of files and of declared headers.</summary>
public sealed class DownloadTests
{
    [Fact]
    public void AFileComesAsAStreamWithItsHeaders()
    {
        var shown = CallRunner.Run("downloads", """
            using var client = new DownloadsClient(new Headed(200, "bytes", ("Content-Disposition", "attachment; filename=\"../../etc/passwd\""), ("ETag", "\"7\""), ("X-Pages", "3"),
                ("X-Price", "1.50"), ("X-Final", "true"), ("X-Id", "0f8fad5b-d9cb-469f-a165-70867728950e"), ("X-Made", "Wed, 02 Jan 2030 03:04:05 GMT"), ("X-State", "brand-new"),
                ("X-Sizes", "1, 2"), ("X-Tags", "a,b")));
            using var file = client.GetFileAsync("1").GetAwaiter().GetResult();
            var text = System.Text.Encoding.UTF8.GetString(file.ReadBytesAsync().GetAwaiter().GetResult());
            var response = client.GetFileWithResponseAsync("1").GetAwaiter().GetResult();
            using var value = response.Value;
            return string.Join("|", file.FileName, text, response.ETag, response.XPages, response.XPrice, response.XFinal, response.XId, response.XMade!.Value.Year, response.XState, response.XState!.Value.Known,
                response.XSizes![1], response.XTags![0], response.XObject is null, new System.IO.StreamReader(value.Content).ReadToEnd());
            """);

        Assert.Equal("passwd|bytes|\"7\"|3|1.50|True|0f8fad5b-d9cb-469f-a165-70867728950e|2030|brand-new|Unknown|2|a|True|bytes", shown);
    }

    [Fact]
    public void HeadersThatDoNotFitAreNullAndTheirTextStays()
    {
        var shown = CallRunner.Run("downloads", """
            using var client = new DownloadsClient(new Headed(200, "", ("X-Pages", "many")));
            var response = client.CheckFileWithResponseAsync("1").GetAwaiter().GetResult();
            return response.StatusCode + " " + (response.XPages is null) + " " + response.Headers.GetValues("X-Pages")[0];
            """);

        Assert.Equal("200 True many", shown);
    }

    [Theory]
    [InlineData(200, "zip", "200 zip  ")]
    [InlineData(201, "", "201   /exports/7")]
    [InlineData(202, "{\"eta\":\"soon\"}", "202  soon /exports/7")]
    public void EachStatusHasItsOwnAnswer(int status, string body, string expected)
    {
        var shown = CallRunner.Run("downloads", $$"""
            using var client = new DownloadsClient(new Headed({{status}}, "{{body.Replace("\"", "\\\"", StringComparison.Ordinal)}}", {{status}} == 200 ? ("X-None", "1") : ("Location", "/exports/7")));
            var response = client.StartExportWithResponseAsync().GetAwaiter().GetResult();
            using var result = response.Value;
            return result.StatusCode + " " + (result.Ok is null ? "" : new System.IO.StreamReader(result.Ok.Content).ReadToEnd()) + " " + result.Accepted?.Eta + " " + response.Location;
            """);

        Assert.Equal(expected, shown);
    }

    [Fact]
    public void OtherMediaTypesHaveMethodsOfTheirOwn()
    {
        var shown = CallRunner.Run("downloads", """
            var asked = "";
            using var client = new DownloadsClient(new Accepts(type => { asked += type + "|"; return "{}"; }));
            client.GetReportAsync("1").GetAwaiter().GetResult();
            var text = client.GetReportAsTextAsync("1").GetAwaiter().GetResult();
            client.GetReportAsPdfAsync("1").GetAwaiter().GetResult().Dispose();
            client.GetReportAsImageAsync("1", new GetReportParameters { Part = "2" }).GetAwaiter().GetResult().Dispose();
            text += client.GetTableAsync("1").GetAwaiter().GetResult();
            client.GetTableAsJsonAsync("1").GetAwaiter().GetResult();
            client.GetSoundAsync("1").GetAwaiter().GetResult().Dispose();
            return asked + text;
            """);

        Assert.Equal("application/json|text/csv|application/pdf|image/png|text/csv|application/json|audio/mpeg, audio/wav|{}{}", shown);
    }

    [Fact]
    public void ErrorsOfAFileAreTyped()
    {
        var shown = CallRunner.Run("downloads", """
            using var client = new DownloadsClient(new Recorder(404, "{\"title\":\"No\"}"));
            try
            {
                client.GetFileAsync("1").GetAwaiter().GetResult().Dispose();
                return "no error";
            }
            catch (ApiException<Problem> error)
            {
                return error.Error.Title!;
            }
            """);

        Assert.Equal("No", shown);
    }
}
