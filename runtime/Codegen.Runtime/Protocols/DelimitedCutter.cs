using System.Text;

namespace Codegen.Runtime.Protocols;

/// <summary>Cuts a text into records and fields. Linear in the text's length, whatever it holds.</summary>
/// <param name="form">The form.</param>
/// <param name="startsRecord">Tells a code or the first field of an alternative.</param>
internal sealed class DelimitedCutter(DelimitedForm form, Func<string, bool> startsRecord)
{
    private const int MostRecords = 100_000;
    private const int MostFields = 64;
    private const int LongestStart = 80;
    private const string Blanks = " \t\r\n";

    private readonly string _recordSeparator = form.RecordSeparator ?? string.Empty;

    /// <summary>The records, without empty ones; null for a quote that does not end, text after a quote, or too much of anything.</summary>
    internal List<List<string>>? Cut(string text)
    {
        var records = new List<List<string>>();
        var fields = new List<string>();
        string rest = WithoutEnd(text);

        for (int at = 0; at <= rest.Length;)
        {
            if (CutField(rest, ref at) is not string field || fields.Count == MostFields)
            {
                return null;
            }

            fields.Add(field);

            if (IsFieldEnd(rest, at))
            {
                at += form.FieldSeparator.Length;
                continue;
            }

            if (fields.Exists(static value => value.Length > 0))
            {
                records.Add(fields);
                fields = [];
            }

            fields.Clear();
            at += Math.Max(_recordSeparator.Length, 1);

            if (records.Count > MostRecords)
            {
                return null;
            }
        }

        return records;
    }

    /// <summary>A separator behind the last record begins none.</summary>
    private string WithoutEnd(string text)
    {
        ReadOnlySpan<char> rest = form.Trim ? text.AsSpan().Trim(Blanks) : text;

        while (_recordSeparator.Length > 0 && rest.EndsWith(_recordSeparator, StringComparison.Ordinal))
        {
            rest = rest[..^_recordSeparator.Length];
            rest = form.Trim ? rest.TrimEnd(Blanks) : rest;
        }

        return rest.ToString();
    }

    private string? CutField(string text, ref int at)
    {
        int start = at;

        while (form.Trim && start < text.Length && text[start] is ' ' or '\t')
        {
            start++;
        }

        if (form.Quote is char quote && start < text.Length && text[start] == quote)
        {
            return CutQuoted(text, quote, start + 1, ref at);
        }

        int end = at;

        while (end < text.Length && !IsFieldEnd(text, end) && !IsRecordEnd(text, end))
        {
            end++;
        }

        string field = text[at..end];
        at = end;
        return Tidy(field);
    }

    private string? CutQuoted(string text, char quote, int start, ref int at)
    {
        var field = new StringBuilder();
        int end = start;

        while (end < text.Length && (text[end] != quote || (end + 1 < text.Length && text[end + 1] == quote)))
        {
            end += text[end] == quote ? 1 : 0;
            field.Append(text[end++]);
        }

        if (end == text.Length)
        {
            return null;
        }

        for (end++; end < text.Length && !IsFieldEnd(text, end) && !IsRecordEnd(text, end); end++)
        {
            if (!Blanks.Contains(text[end], StringComparison.Ordinal))
            {
                return null;
            }
        }

        at = end;
        return field.ToString();
    }

    private string Tidy(string field)
    {
        if (form.Trim)
        {
            return field.Trim(' ', '\t', '\r', '\n');
        }

        return _recordSeparator == "\n" && field.EndsWith('\r') ? field[..^1] : field;
    }

    private bool IsFieldEnd(string text, int at) =>
        StartsWith(text, at, form.FieldSeparator) && !(_recordSeparator.Length > form.FieldSeparator.Length && IsRecordEnd(text, at));

    private bool IsRecordEnd(string text, int at)
    {
        if (_recordSeparator.Length == 0 || !StartsWith(text, at, _recordSeparator))
        {
            return false;
        }

        return !form.RecordStartsWithCode || startsRecord(StartOf(text, at + _recordSeparator.Length));
    }

    /// <summary>What would be the first field of a record that begins here; empty where it is longer than any code.</summary>
    private string StartOf(string text, int from)
    {
        while (from < text.Length && Blanks.Contains(text[from], StringComparison.Ordinal))
        {
            from++;
        }

        int end = from;

        while (end < text.Length && !StartsWith(text, end, form.FieldSeparator) && !StartsWith(text, end, _recordSeparator))
        {
            if (++end - from > LongestStart)
            {
                return string.Empty;
            }
        }

        return Tidy(text[from..end]);
    }

    private static bool StartsWith(string text, int at, string separator) =>
        string.CompareOrdinal(text, at, separator, 0, separator.Length) == 0;
}
