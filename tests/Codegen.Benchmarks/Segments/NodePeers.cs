using System.Text.Json.Nodes;
using Codegen.Testing.Node;

namespace Codegen.Benchmarks.Segments;

/// <summary>Two libraries of npm that many use, measured by node on the same texts. The calculator is quadratic, so it gets no long ones.</summary>
internal static class NodePeers
{
    private const string Script =
        """
        const { SegmentedMessage } = require('sms-segments-calculator');
        const { split } = require('split-sms');
        const texts = JSON.parse(require('fs').readFileSync(0, 'utf8'));

        function measure(run) {
          let count = 1, best = Infinity;
          const end = process.hrtime.bigint() + 400000000n;
          do {
            const start = process.hrtime.bigint();
            for (let at = 0; at < count; at++) run();
            const taken = Number(process.hrtime.bigint() - start);
            best = Math.min(best, taken / count);
            if (taken < 5e6) count *= 2;
          } while (process.hrtime.bigint() < end);
          return best;
        }

        console.log(JSON.stringify(texts.map(text => [
          measure(() => split(text)),
          text.length > 1000 ? null : measure(() => new SegmentedMessage(text)),
        ])));
        """;

    private static readonly NodePackages Packages = new("sms-peers-1.3.0-0.1.7", "sms-segments-calculator@1.3.0", "split-sms@0.1.7");

    /// <summary>Why there are no figures, or null where there are.</summary>
    public static string? MissingReason => Packages.MissingReason;

    /// <summary>Nanoseconds for each text: split-sms, then sms-segments-calculator.</summary>
    public static IReadOnlyList<(double? Split, double? Calculator)> Measure(IReadOnlyList<string> texts)
    {
        if (MissingReason is not null)
        {
            return [.. texts.Select(_ => ((double?)null, (double?)null))];
        }

        var input = new JsonArray([.. texts.Select(text => (JsonNode)text)]).ToJsonString();
        return [.. JsonNode.Parse(Packages.Run(Script, input))!.AsArray().Select(pair => (pair![0]?.GetValue<double>(), pair[1]?.GetValue<double>()))];
    }
}
