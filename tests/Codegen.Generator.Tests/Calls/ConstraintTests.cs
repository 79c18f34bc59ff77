namespace Codegen.Generator.Tests.Calls;

/// <summary>What generated clients refuse to send.</summary>
public sealed class ConstraintTests
{
    private const string Good = "new Message { Channels = [\"sms\"], Sms = new Channel { Source = \"S\", Text = \"12345\" } }";

    [Fact]
    public void AllViolationsAreListedAndNothingIsSent()
    {
        var shown = Refusal("""
            client.SendAsync("x", new Message
            {
                Channels = ["viber", "sms", "sms"],
                Viber = new Channel { Source = "", Text = "secret", Image = "http://x", Button = new ChannelButton { Caption = "long" } },
                Labels = new Dictionary<string, string> { ["a"] = "123456", ["b c"] = "", ["d"] = "" },
                Scores = [[0.5], [0.5, 1]],
                Reply = new Message { Channels = [], Sms = new Channel { Source = "S" } },
            }, new SendParameters { Limit = 101, XTrace = "ABCD", Tags = ["a", "", "a"] })
            """);

        Assert.Equal(
            [
                "parameters.group MinLength 2",
                "parameters.limit Maximum 100",
                "parameters.X-Trace Pattern ^[a-f0-9]{4}$",
                "parameters.tags MaxItems 2",
                "parameters.tags[1] MinLength 1",
                "parameters.tags[2] UniqueItems true",
                "body.channels MaxItems 2",
                "body.viber.source MinLength 1",
                "body.viber.text MaxLength 5",
                "body.viber.image Pattern ^https://",
                "body.viber.button.caption MaxLength 3",
                "body.labels.a MaxLength 5",
                "body.labels MaxProperties 2",
                "body.scores[1] MaxItems 1",
                "body.scores[1][1] ExclusiveMaximum 1",
                "body.reply.channels MinItems 1",
                "body.reply.sms Combinations text; image; text + button; text + button + image",
                "body.sms Requires channels is or holds sms",
            ],
            shown.Split('\n')[1..]);
        Assert.Equal("NotSent 18 Send '' secret=False", shown.Split('\n')[0]);
    }

    [Fact]
    public void TheRefusalIsInTheTask()
    {
        var shown = Run("""
            var task = client.SendAsync("x", GOOD);
            return task.IsFaulted + " " + task.Exception!.InnerException!.GetType().Name;
            """);

        Assert.Equal("True ApiConstraintException", shown);
    }

    [Theory]
    [InlineData("client.SendAsync(\"ab\", GOOD, new SendParameters { Limit = 1, Tags = [\"a\", \"b\"] })")]
    [InlineData("client.SendAsync(\"abcd\", GOOD, new SendParameters { Limit = 100, XTrace = \"00af\", Tags = [] })")]
    [InlineData("client.SendAsync(\"\\U0001F600\\U0001F600\\U0001F600\\U0001F600\", GOOD)")]
    [InlineData("client.BatchAsync([GOOD])")]
    [InlineData("client.BatchAsync([GOOD, GOOD])")]
    [InlineData("client.ChangeAsync()")]
    [InlineData("client.ChangeAsync(new Settings { Note = (string?)null })")]
    [InlineData("client.ChangeAsync(new Settings { Note = \"abc\", Odd = \"not checked\" })")]
    [InlineData("client.ChangeAsync(new Settings { AdditionalProperties = new() { [\"a\"] = -5 } })")]
    [InlineData("client.FormAsync(new FormRequest { Text = \"12345\", Numbers = [\"1\", \"2\"] })")]
    [InlineData("client.PriceAsync(0.05m)")]
    [InlineData("client.PriceAsync(1000.15m)")]
    [InlineData("client.PriceAsync(\"abc\")")]
    [InlineData("client.PriceAsync(new Channel { Source = \"S\", Text = \"1\", Button = new(), Image = \"https://a\" })")]
    public void ValuesAtTheLimitsAreSent(string call)
    {
        var shown = Run($$"""
            {{call}}.GetAwaiter().GetResult();
            return recorder.Sent.Length > 0 ? "sent" : "lost";
            """);

        Assert.Equal("sent", shown);
    }

    [Theory]
    [InlineData("client.SendAsync(\"\\U0001F600\", GOOD)", "parameters.group MinLength 2")]
    [InlineData("client.SendAsync(\"abcde\", GOOD)", "parameters.group MaxLength 4")]
    [InlineData("client.SendAsync(\"ab\", GOOD, new SendParameters { Limit = 0 })", "parameters.limit Minimum 1")]
    [InlineData("client.SendAsync(\"ab\", GOOD, new SendParameters { XTrace = \"a\\r\\n\" })", "parameters.X-Trace Pattern ^[a-f0-9]{4}$")]
    [InlineData("client.BatchAsync([])", "body MinItems 1")]
    [InlineData("client.BatchAsync([GOOD, new Message { Channels = [] }])", "body[1].channels MinItems 1")]
    [InlineData("client.ChangeAsync(new Settings())", "body MinProperties 1")]
    [InlineData("client.ChangeAsync(new Settings { Note = \"ab\" })", "body.note MinLength 3")]
    [InlineData("client.ChangeAsync(new Settings { AdditionalProperties = new() { [\"a\"] = -6 } })", "body.a Minimum -5")]
    [InlineData("client.FormAsync(new FormRequest { Text = \"123456\", Numbers = [\"1\"] })", "body.text MaxLength 5|body.numbers MinItems 2")]
    [InlineData("client.PriceAsync(0m)", "body ExclusiveMinimum 0")]
    [InlineData("client.PriceAsync(0.07m)", "body MultipleOf 0.05")]
    [InlineData("client.PriceAsync(\"abcd\")", "body MaxLength 3")]
    [InlineData("client.PriceAsync(new Channel { Source = \"S\", Button = new() })", "body Combinations text; image; text + button; text + button + image")]
    [InlineData("client.SendAsync(\"ab\", new Message { Channels = [\"viber\"], Sms = new Channel { Source = \"S\", Text = \"1\" } })", "body.viber Requires channels is or holds viber")]
    public void ValuesBeyondTheLimitsAreNot(string call, string expected) =>
        Assert.Equal(expected, string.Join('|', Refusal(call).Split('\n')[1..]));

    [Fact]
    public void AnswersAreNotChecked()
    {
        var shown = CallRunner.Run("constraints", """
            using var client = new ConstraintsClient(new Recorder(200, "{\"text\":\"far too long\"}"));
            return client.FreeAsync(new Free { Text = "anything" }).GetAwaiter().GetResult().Text!;
            """);

        Assert.Equal("far too long", shown);
    }

    [Fact]
    public void ChecksCanBeSwitchedOff()
    {
        var shown = CallRunner.Run("constraints", """
            var recorder = new Recorder(204, "");
            using var client = new ConstraintsClient(recorder, new ApiClientOptions { CheckConstraints = false });
            client.BatchAsync([]).GetAwaiter().GetResult();
            client.PriceAsync("far too long").GetAwaiter().GetResult();
            return recorder.Sent.Split('\n')[^1];
            """);

        Assert.Equal("\"far too long\"", shown);
    }

    [Fact]
    public void ValuesCanBeCheckedWithoutAClient()
    {
        var shown = CallRunner.Run("constraints", """
            return string.Join('|', JsonConstraints.ViolationsOf(new Channel { Source = "S", Text = "123456" }))
                + "|" + JsonConstraints.ViolationsOf(new Answer { Text = "only read" }).Count;
            """);

        Assert.Equal("body.text must have at most 5 characters.|0", shown);
    }

    [Fact]
    public void AListOfViolationsIsCapped()
    {
        var shown = Run("""
            var message = GOOD;
            message.Scores = new List<IReadOnlyList<double>>(System.Linq.Enumerable.Repeat<IReadOnlyList<double>>([2.0], 250));
            try
            {
                client.SendAsync("ab", message).GetAwaiter().GetResult();
                return "sent";
            }
            catch (ApiConstraintException e)
            {
                return e.Violations.Count + " of " + e.ViolationCount + " " + e.Message.EndsWith("And 240 more.", StringComparison.Ordinal);
            }
            """);

        Assert.Equal("100 of 250 True", shown);
    }

    [Fact]
    public void ADeepMessageIsCheckedToItsEnd()
    {
        var shown = Refusal("""
            client.SendAsync("ab", Deep(50))
            """, """
            static Message Deep(int depth) => depth == 0
                ? new Message { Channels = [] }
                : new Message { Channels = ["sms"], Sms = new Channel { Source = "S", Text = "1" }, Reply = Deep(depth - 1) };
            """);

        Assert.Equal("body" + string.Concat(Enumerable.Repeat(".reply", 50)) + ".channels MinItems 1", shown.Split('\n')[1]);
    }

    [Fact]
    public void AliasesAreTheirValueAndKeepTheirText()
    {
        var shown = CallRunner.Run("constraints", """
            var recorder = new Recorder(200, "\"DELIVERED\"");
            using var client = new ConstraintsClient(recorder);
            var state = client.SendAsync("ab", GOOD).GetAwaiter().GetResult();
            return state.Value + " " + state.Known + " " + (state == State.Delivrd) + " " + (state.GetHashCode() == State.Delivrd.GetHashCode())
                + " " + state.IsFinal + " " + state.IsKnown + " " + System.Text.Json.JsonSerializer.Serialize(state)
                + " " + System.Text.Json.JsonSerializer.Deserialize<State>("\"undelivered\"").Value
                + "|" + State.Sent.IsFinal + " " + new State("Delivered").IsFinal + " " + (new State("Delivered") == state) + " " + (State.Sent == state)
                + " " + (new State("other") == new State("other"));
            """.Replace("GOOD", Good, StringComparison.Ordinal));

        Assert.Equal("DELIVERED Delivrd True True True True \"DELIVERED\" undelivered|False False False False True", shown);
    }

    private static string Run(string body) => CallRunner.Run("constraints", $$"""
        var recorder = new Recorder(200, "\"SENT\"");
        using var client = new ConstraintsClient(recorder);
        {{body.Replace("GOOD", Good, StringComparison.Ordinal)}}
        """);

    private static string Refusal(string call, string more = "") => Run($$"""
        {{more}}
        try
        {
            {{call}}.GetAwaiter().GetResult();
            return "sent";
        }
        catch (ApiConstraintException e)
        {
            return e.Certainty + " " + e.ViolationCount + " " + e.OperationName + " '" + recorder.Sent + "' secret=" + e.ToString().Contains("secret", StringComparison.Ordinal)
                + "\n" + string.Join('\n', System.Linq.Enumerable.Select(e.Violations, violation => violation.Path + " " + violation.Rule + " " + violation.Limit));
        }
        """);
}
