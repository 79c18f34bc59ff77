using System.Diagnostics;
using System.Globalization;
using Codegen.Corpus.Documents;
using Codegen.Corpus.Results;

namespace Codegen.Corpus.Runs;

/// <summary>Says how far the run is and how long it may still take.</summary>
internal sealed class Progress(IReadOnlyCollection<CorpusDocument> documents, TextWriter output)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    private readonly long _weight = documents.Sum(document => document.Weight);
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly Dictionary<Outcome, int> _counts = [];
    private TimeSpan _lastShown;
    private long _done;
    private int _count;

    public void Add(CorpusDocument document, DocumentResult result)
    {
        lock (_counts)
        {
            _done += document.Weight;
            _count++;
            _counts[result.Outcome] = _counts.GetValueOrDefault(result.Outcome) + 1;
            if (result.Outcome is not (Outcome.Compiled or Outcome.Refused))
            {
                output.WriteLine($"{result.Outcome.ToString().ToUpperInvariant()} {result.Name}: {FirstLine(result)}");
            }

            if (_clock.Elapsed - _lastShown > Pause)
            {
                _lastShown = _clock.Elapsed;
                output.WriteLine(Line(_clock.Elapsed));
            }
        }
    }

    private string Line(TimeSpan elapsed)
    {
        var left = elapsed * ((double)(_weight - _done) / _done);
        var counts = string.Join(", ", _counts.OrderBy(pair => pair.Key).Select(pair => $"{pair.Value} {pair.Key.ToString().ToLowerInvariant()}"));
        return string.Create(CultureInfo.InvariantCulture, $"{_count} of {documents.Count} ({counts}), {elapsed:hh\\:mm\\:ss} gone, about {left:hh\\:mm\\:ss} left");
    }

    private static string FirstLine(DocumentResult result)
    {
        var line = result.Reason.Split('\n')[0];
        return line.Length <= 300 ? line : line[..300] + "...";
    }
}
