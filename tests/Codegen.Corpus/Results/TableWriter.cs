using System.Globalization;

namespace Codegen.Corpus.Results;

/// <summary>Writes all measures as tab-separated values.</summary>
internal static class TableWriter
{
    private static readonly (string Name, Func<DocumentResult, object?> Value)[] Columns =
    [
        ("document", result => result.Name),
        ("outcome", result => result.Outcome.ToString().ToLowerInvariant()),
        ("bytes", result => result.Size),
        ("operations", result => result.Operations),
        ("operations_left_out", result => result.SkippedOperations),
        ("compiler_warnings", result => result.Warnings),
        ("diagnostics", result => string.Join(' ', result.Diagnostics.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}x{pair.Value}"))),
        ("files", result => result.Files),
        ("source_characters", result => result.SourceSize),
        ("assembly_bytes", result => result.AssemblySize),
        ("parse_ms", result => result.ParseMilliseconds),
        ("plan_ms", result => result.PlanMilliseconds),
        ("render_ms", result => result.RenderMilliseconds),
        ("generate_ms", result => result.GenerateMilliseconds),
        ("generate_cpu_ms", result => result.GenerateProcessorMilliseconds),
        ("compile_ms", result => result.CompileMilliseconds),
        ("compile_cpu_ms", result => result.CompileProcessorMilliseconds),
        ("allocated_mb", result => result.AllocatedMegabytes),
        ("generate_peak_mb", result => result.GeneratePeakMegabytes),
        ("peak_mb", result => result.PeakMegabytes),
        ("examples_tried", result => result.RoundTrips?.Tried),
        ("examples_equal", result => result.RoundTrips?.Equal),
        ("examples_invalid", result => result.RoundTrips?.Invalid),
        ("examples_unmatched", result => result.RoundTrips?.Unmatched),
        ("reason", result => result.Reason),
    ];

    public static string Head { get; } = string.Join('\t', Columns.Select(column => column.Name)) + "\n";

    public static string Write(IEnumerable<DocumentResult> results) =>
        Head + string.Concat(results.OrderBy(result => result.Name, StringComparer.Ordinal).Select(Row));

    public static string Row(DocumentResult result) => string.Join('\t', Columns.Select(column => Cell(column.Value(result)))) + "\n";

    private static string Cell(object? value) => value switch
    {
        null => "",
        double number => number.ToString("0.0", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => string.Join(' ', value.ToString()!.Split(['\t', '\r', '\n'])),
    };
}
