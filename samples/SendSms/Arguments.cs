namespace SendSms;

/// <summary>What the command line asks for.</summary>
internal sealed record Arguments(string? To, string Text, IReadOnlyList<string> Providers, bool IsLive, bool IsHelp)
{
    public const string Usage = """
        Sends text messages through four providers, by default to simulators inside this program.

          dotnet run --project samples/SendSms -- [options]

          --provider <name>  bulksms, sms-fly, bulk-get, jo-mobile or all (this unless given)
          --to <number>      the first recipient, in international form such as +27001234567
          --text <text>      what to send
          --live             talk to the real BulkSMS instead: this costs credits and needs --to and the
                             variables BULKSMS_TOKEN_ID and BULKSMS_TOKEN_SECRET
          --help             show this text
        """;

    /// <exception cref="ArgumentException">The command line makes no sense; the message says why.</exception>
    public static Arguments Read(string[] args)
    {
        var arguments = new Arguments(null, "Hello World!", Tours.Names, false, false);
        for (var i = 0; i < args.Length; i++)
        {
            arguments = args[i] switch
            {
                "--provider" => arguments with { Providers = ReadProviders(ValueAfter(args, i++)) },
                "--to" => arguments with { To = ValueAfter(args, i++) },
                "--text" => arguments with { Text = ValueAfter(args, i++) },
                "--live" => arguments with { IsLive = true },
                "--help" => arguments with { IsHelp = true },
                var other => throw new ArgumentException($"There is no option '{other}'."),
            };
        }

        return arguments;
    }

    private static IReadOnlyList<string> ReadProviders(string name) => name switch
    {
        "all" => Tours.Names,
        _ when Tours.Names.Contains(name) => [name],
        _ => throw new ArgumentException($"There is no provider '{name}'."),
    };

    private static string ValueAfter(string[] args, int index) =>
        index + 1 < args.Length ? args[index + 1] : throw new ArgumentException($"The option '{args[index]}' needs a value.");
}
