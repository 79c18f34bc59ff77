namespace SendSms;

/// <summary>What the command line asks for.</summary>
internal sealed record Arguments(string? To, string Text, bool IsLive, bool IsHelp)
{
    public const string Usage = """
        Sends text messages through BulkSMS, by default to a simulator inside this program.

          dotnet run --project samples/SendSms -- [options]

          --to <number>   the recipient, in international form such as +27001234567
          --text <text>   what to send
          --live          talk to the real service instead: this costs credits and needs --to and the
                          variables BULKSMS_TOKEN_ID and BULKSMS_TOKEN_SECRET
          --help          show this text
        """;

    /// <exception cref="ArgumentException">The command line makes no sense; the message says why.</exception>
    public static Arguments Read(string[] args)
    {
        var arguments = new Arguments(null, "Hello World!", false, false);
        for (var i = 0; i < args.Length; i++)
        {
            arguments = args[i] switch
            {
                "--to" => arguments with { To = ValueAfter(args, i++) },
                "--text" => arguments with { Text = ValueAfter(args, i++) },
                "--live" => arguments with { IsLive = true },
                "--help" => arguments with { IsHelp = true },
                var other => throw new ArgumentException($"There is no option '{other}'."),
            };
        }

        return arguments;
    }

    private static string ValueAfter(string[] args, int index) =>
        index + 1 < args.Length ? args[index + 1] : throw new ArgumentException($"The option '{args[index]}' needs a value.");
}
