namespace Codegen.Generator.Tests.Calls;

/// <summary>How generated clients write and read moments that are not in the form of RFC 3339.</summary>
public sealed class DateTests
{
    private const string Moment = """
        var moment = new DateTimeOffset(2030, 1, 2, 4, 5, 6, 789, TimeSpan.FromHours(1));

        """;

    [Fact]
    public void ParametersAreWritten()
    {
        var sent = CallRunner.Run("dates", Moment + """
            var handler = new Recorder(200, "{}");
            using var client = new DatesClient(handler);
            client.Things.GetAsync(moment, new ThingsGetParameters { Until = moment, Exact = moment, Days = new List<DateTimeOffset> { moment, moment }, IfModified = moment, Mailed = moment })
                .GetAwaiter().GetResult();
            return handler.Sent;
            """);

        Assert.Equal(
            "GET /things/1893553506?until=1893553506789&exact=1893553506.789&days=1893553506,1893553506\n"
            + "If-Modified: Wed, 02 Jan 2030 03:05:06 GMT\nMailed: Wed, 02 Jan 2030 04:05:06 +0100\n",
            sent);
    }

    [Theory]
    [InlineData("PutAsync", "PUT /things/0\nContent-Type: application/json\n{\"seconds\":1893553506,\"fraction\":1893553506.789,\"millis\":1893553506789,\"http\":\"Wed, 02 Jan 2030 03:05:06 GMT\",\"mail\":\"Wed, 02 Jan 2030 04:05:06 +0100\",\"list\":[1893553506789,null],\"map\":{\"a\":\"Wed, 02 Jan 2030 03:05:06 GMT\"}}")]
    [InlineData("SetAsync", "POST /things/0\nContent-Type: application/x-www-form-urlencoded\nseconds=1893553506&fraction=1893553506.789&millis=1893553506789&http=Wed%2C+02+Jan+2030+03%3A05%3A06+GMT&mail=Wed%2C+02+Jan+2030+04%3A05%3A06+%2B0100&list=1893553506789&map=%7B%22a%22%3A%22Wed%2C+02+Jan+2030+03%3A05%3A06+GMT%22%7D")]
    public void BodiesAreWritten(string method, string expected)
    {
        var sent = CallRunner.Run("dates", Moment + $$"""
            var handler = new Recorder(200, "0");
            using var client = new DatesClient(handler);
            var dates = new Dates { Seconds = moment, Fraction = moment, Millis = moment, Http = moment, Mail = moment, List = new List<DateTimeOffset?> { moment, null }, Map = new Dictionary<string, DateTimeOffset> { ["a"] = moment } };
            client.Things.{{method}}(DateTimeOffset.UnixEpoch, dates).GetAwaiter().GetResult();
            return handler.Sent;
            """);

        Assert.Equal(expected, sent);
    }

    [Fact]
    public void AnswersAreRead()
    {
        var shown = CallRunner.Run("dates", """
            var answer = "{'seconds':'1893553506.5','fraction':1.8935535065e9,'millis':1893553506789,'http':'Wednesday, 02-Jan-30 03:05:06 GMT',"
                + "'mail':'2 Jan 2030 04:05 +0100 (CET)','list':[0,null],'map':{'a':'Sun Nov  6 08:49:37 1994'},'either':5,'other':5,'doubtful':5,'textual':'5'}";
            using var client = new DatesClient(new Recorder(200, answer.Replace('\'', '"')));
            var dates = client.Things.GetAsync(DateTimeOffset.UnixEpoch).GetAwaiter().GetResult();
            using var single = new DatesClient(new Recorder(200, "60"));
            var moments = new List<DateTimeOffset?> { dates.Seconds, dates.Fraction, dates.Millis, dates.Http, dates.Mail, dates.List![0], dates.Map!["a"], single.Things.SetAsync(DateTimeOffset.UnixEpoch, new Dates()).GetAwaiter().GetResult() };
            return string.Join("\n", moments.ConvertAll(moment => moment!.Value.ToString("o"))) + "\n" + (dates.List[1] is null) + " " + dates.Doubtful + " " + dates.Textual;
            """);

        Assert.Equal(
            "2030-01-02T03:05:06.5000000+00:00\n2030-01-02T03:05:06.5000000+00:00\n2030-01-02T03:05:06.7890000+00:00\n2030-01-02T03:05:06.0000000+00:00\n"
            + "2030-01-02T04:05:00.0000000+01:00\n1970-01-01T00:00:00.0000000+00:00\n1994-11-06T08:49:37.0000000+00:00\n1970-01-01T00:01:00.0000000+00:00\nTrue 5 5",
            shown);
    }

    [Fact]
    public void LimitsOfTheNumberAreChecked()
    {
        var shown = CallRunner.Run("dates", """
            using var client = new DatesClient(new Recorder(200, "{}"));
            var shown = "";
            foreach (var call in new Action[]
            {
                () => client.Things.GetAsync(DateTimeOffset.UnixEpoch, new ThingsGetParameters { Until = DateTimeOffset.UnixEpoch }).GetAwaiter().GetResult(),
                () => client.Things.PutAsync(DateTimeOffset.UnixEpoch, new Dates { Seconds = DateTimeOffset.UnixEpoch.AddDays(-1), Mail = DateTimeOffset.UnixEpoch }).GetAwaiter().GetResult(),
            })
            {
                try
                {
                    call();
                }
                catch (ApiConstraintException e)
                {
                    shown += string.Join(", ", e.Violations) + "; ";
                }
            }

            return shown;
            """);

        Assert.Equal("parameters.until must be at least 1000.; body.seconds must be at least 0.; ", shown);
    }
}
