using System.Globalization;
using System.Text;

namespace Codegen.Benchmarks.Segments;

/// <summary>Counts segments: the library beside a pure read, a plain table loop and the libraries of npm.</summary>
internal static class SegmentBenchmark
{
    private static readonly CompositeFormat Row = CompositeFormat.Parse("{0,-16}{1,9}{2,12}{3,8}{4,10}{5,9}{6,7}{7,12}{8,12}");

    public static void Run()
    {
        var cases = SegmentTexts.Kinds
            .SelectMany(kind => SegmentTexts.Lengths.Select(length => (kind.Name, Length: length, Text: SegmentTexts.Make(kind.Unit, length))))
            .ToList();
        var peers = NodePeers.Measure([.. cases.Select(each => each.Text)]);
        if (NodePeers.MissingReason is { } reason)
        {
            Console.WriteLine($"Without the libraries of npm: {reason}");
        }

        Console.WriteLine("Times of ours in ns, others as multiples of ours; 'x read' is ours as a multiple of a pure read of the same memory.");
        Write("text", "length", "ns", "GB/s", "x read", "B/call", "table", "split-sms", "calculator");

        foreach (var ((name, length, text), peer) in cases.Zip(peers))
        {
            if (Ours.Run(text) != PlainTable.Run(text))
            {
                throw new InvalidOperationException($"The contenders do not agree about {name} of {length} characters.");
            }

            var figures = new Contest<string>(text).Add<PureRead>().Add<Ours>().Add<PlainTable>().Run();
            var ours = figures[1].Nanoseconds;
            Write(
                name,
                Text(length, "N0"),
                Text(ours, "N1"),
                Text(length * sizeof(char) / ours, "N1"),
                Text(ours / figures[0].Nanoseconds, "N2"),
                Text(figures[1].Bytes, "N0"),
                Text(figures[2].Nanoseconds / ours, "N1"),
                peer.Split is { } split ? Text(split / ours, "N0") : "-",
                peer.Calculator is { } calculator ? Text(calculator / ours, "N0") : "-");
        }
    }

    private static string Text(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);

    private static void Write(params object[] cells) => Console.WriteLine(string.Format(CultureInfo.InvariantCulture, Row, cells));
}
