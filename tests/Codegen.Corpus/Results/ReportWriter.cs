using System.Text;

namespace Codegen.Corpus.Results;

/// <summary>Writes what a person should look at: what failed or was refused and why, what was slow or large, which examples did not come back.</summary>
internal static class ReportWriter
{
    private const int Most = 10;

    public static string Write(IReadOnlyCollection<DocumentResult> results)
    {
        var text = new StringBuilder("# Corpus\n\n");
        text.Append($"`{FinalLine.Of(results)}`\n");
        if (FinalLine.OfRoundTrips(results) is { } trips)
        {
            text.Append($"\n`{trips}`\n");
        }

        foreach (var outcome in new[] { Outcome.Crashed, Outcome.TimedOut, Outcome.Failed, Outcome.Refused })
        {
            AddOutcome(text, outcome, [.. results.Where(result => result.Outcome == outcome).OrderBy(result => result.Name, StringComparer.Ordinal)]);
        }

        AddComplaints(text, results);
        AddTop(text, "Slowest to generate (ms of processor time)", results, result => result.GenerateProcessorMilliseconds);
        AddTop(text, "Most memory to generate (MB)", results, result => result.GeneratePeakMegabytes);
        AddTop(text, "Slowest to compile (ms of processor time)", results, result => result.CompileProcessorMilliseconds);
        AddTop(text, "Largest source (characters)", results, result => result.SourceSize);
        AddMismatches(text, results);
        AddBroken(text, results);
        return text.ToString();
    }

    private static void AddOutcome(StringBuilder text, Outcome outcome, IReadOnlyList<DocumentResult> results)
    {
        if (results.Count == 0)
        {
            return;
        }

        text.Append($"\n## {outcome}: {results.Count}\n\n");
        foreach (var result in results)
        {
            text.Append($"- **{result.Name}**\n");
            foreach (var reason in result.Reasons)
            {
                text.Append($"  - `{reason.Replace('`', '\'').ReplaceLineEndings(" ")}`\n");
            }
        }
    }

    private static void AddComplaints(StringBuilder text, IReadOnlyCollection<DocumentResult> results)
    {
        var complaints = results
            .SelectMany(result => result.Complaints, (result, complaint) => (result.Name, Text: complaint.Key, Count: complaint.Value))
            .GroupBy(complaint => complaint.Text)
            .Select(group => (Text: group.Key, Documents: group.Count(), Count: group.Sum(complaint => complaint.Count), First: group.MinBy(complaint => complaint.Name, StringComparer.Ordinal).Name))
            .OrderByDescending(complaint => complaint.Documents)
            .ThenBy(complaint => complaint.Text, StringComparer.Ordinal)
            .ToList();
        if (complaints.Count == 0)
        {
            return;
        }

        text.Append("\n## Warnings of the generator\n\n| documents | times | what | such as |\n|---|---|---|---|\n");
        foreach (var complaint in complaints)
        {
            text.Append($"| {complaint.Documents} | {complaint.Count} | {complaint.Text.Replace('|', '/')} | {complaint.First} |\n");
        }
    }

    private static void AddTop(StringBuilder text, string title, IReadOnlyCollection<DocumentResult> results, Func<DocumentResult, double> measure)
    {
        text.Append($"\n## {title}\n\n");
        foreach (var result in results.OrderByDescending(measure).Take(Most))
        {
            text.Append($"- {measure(result):0} {result.Name}\n");
        }
    }

    private static void AddMismatches(StringBuilder text, IReadOnlyCollection<DocumentResult> results)
    {
        var mismatched = results.Where(result => result.RoundTrips is { Mismatches.Count: > 0 }).OrderBy(result => result.Name, StringComparer.Ordinal).ToList();
        if (mismatched.Count == 0)
        {
            return;
        }

        text.Append("\n## Examples that did not come back\n\n");
        foreach (var result in mismatched)
        {
            text.Append($"- **{result.Name}** ({result.RoundTrips!.Equal} of {result.RoundTrips.Tried} equal)\n");
            foreach (var mismatch in result.RoundTrips.Mismatches)
            {
                text.Append($"  - `{mismatch.Replace('`', '\'').ReplaceLineEndings(" ")}`\n");
            }
        }
    }

    private static void AddBroken(StringBuilder text, IReadOnlyCollection<DocumentResult> results)
    {
        var broken = results
            .SelectMany(result => result.RoundTrips?.Broken ?? new Dictionary<string, BrokenExamples>(), (result, pair) => (result.Name, Why: pair.Key, pair.Value.Count, pair.Value.First))
            .GroupBy(same => same.Why)
            .Select(group => (Why: group.Key, Documents: group.Count(), Count: group.Sum(same => same.Count), Sample: group.MinBy(same => same.Name, StringComparer.Ordinal)))
            .OrderByDescending(same => same.Count)
            .ThenBy(same => same.Why, StringComparer.Ordinal)
            .ToList();
        if (broken.Count == 0)
        {
            return;
        }

        text.Append("\n## Examples that break their own schema\n\n| examples | documents | why | such as |\n|---|---|---|---|\n");
        foreach (var same in broken)
        {
            text.Append($"| {same.Count} | {same.Documents} | {same.Why.Replace('|', '/')} | {same.Sample.Name} {same.Sample.First.Replace('|', '/').ReplaceLineEndings(" ")} |\n");
        }
    }
}
