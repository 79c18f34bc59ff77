using System.ComponentModel;

namespace Codegen.Runtime.Protocols;

/// <summary>Reads answers of separated fields.</summary>
/// <param name="form">The form.</param>
/// <param name="isListed">Tells the codes that the API's errors list.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DelimitedReader(DelimitedForm form, Func<string, bool> isListed)
{
    private const int LongestInteger = 10;
    private const int LongestCode = 64;

    /// <summary>Reads an answer.</summary>
    /// <param name="text">The answer, without a byte order mark.</param>
    /// <returns>The records; null for an answer that does not have the form.</returns>
    public IReadOnlyList<DelimitedRecord>? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        // A page in HTML would be a record of one odd field.
        if (text.AsSpan().TrimStart().StartsWith("<"))
        {
            return null;
        }

        if (new DelimitedCutter(form, StartsRecord).Cut(text) is not { Count: > 0 } rows)
        {
            return null;
        }

        int first = 0;
        int[]? order = null;

        if (form.Header != HeaderLine.None)
        {
            first = IsHeader(rows[0]) ? 1 : 0;

            if (first == 0 && form.Header is HeaderLine.Required or HeaderLine.RequiredByName)
            {
                return null;
            }

            if (first == 1 && form.Header is HeaderLine.OptionalByName or HeaderLine.RequiredByName && (order = OrderOf(rows[0])) is null)
            {
                return null;
            }
        }

        var records = new List<DelimitedRecord>(rows.Count);

        for (int index = first; index < rows.Count; index++)
        {
            if (ReadRecord(rows[index], order, order is null ? form.Fields.Length : rows[0].Count) is not DelimitedRecord record)
            {
                return null;
            }

            records.Add(record);
        }

        return records.Count > 0 ? records : null;
    }

    /// <summary>Whether a text is a code by its form: a number, or a listed text, or one that could be such a text.</summary>
    private bool IsCode(string text)
    {
        if (form.HasIntegerCodes)
        {
            return text.Length is > 0 and <= LongestInteger && text.All(char.IsAsciiDigit);
        }

        return form.SuccessCodes.Contains(text)
            || isListed(text)
            || (text.Length is > 0 and <= LongestCode && text.All(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or ':' or '/' or '#' or '*' or '+'));
    }

    // Any word may be a code that nobody lists, but a word inside a text does not begin a record.
    private bool StartsRecord(string text) =>
        FindAlternative(text) is not null
        || (form.HasIntegerCodes ? IsCode(text) : form.SuccessCodes.Contains(text) || isListed(text));

    private DelimitedAlternative? FindAlternative(string first) =>
        form.Alternatives.FirstOrDefault(alternative => alternative.First.Equals(first, StringComparison.OrdinalIgnoreCase));

    private bool IsHeader(List<string> row) =>
        row.Exists(name => name.Equals(form.Fields[form.CodeIndex].Column, StringComparison.OrdinalIgnoreCase));

    /// <summary>For each field its place in a row, -1 for none; null where a name occurs twice or a required one does not.</summary>
    private int[]? OrderOf(List<string> header)
    {
        var order = new int[form.Fields.Length];

        for (int index = 0; index < order.Length; index++)
        {
            string column = form.Fields[index].Column;
            order[index] = header.FindIndex(name => name.Equals(column, StringComparison.OrdinalIgnoreCase));
            bool isTwice = order[index] >= 0 && header.FindLastIndex(name => name.Equals(column, StringComparison.OrdinalIgnoreCase)) != order[index];

            if (isTwice || (order[index] < 0 && !form.Fields[index].IsOptional))
            {
                return null;
            }
        }

        return order;
    }

    private DelimitedRecord? ReadRecord(List<string> row, int[]? order, int columns)
    {
        if (FindAlternative(row[0]) is DelimitedAlternative alternative)
        {
            return Fill(alternative.Fields, null, row.GetRange(1, row.Count - 1), alternative.Fields.Length, false) is string?[] values ? new DelimitedRecord(alternative, values) : null;
        }

        return Fill(form.Fields, order, row, columns, row.Count == 1) is string?[] fields && fields[form.CodeIndex] is string code && IsCode(code)
            ? new DelimitedRecord(null, fields)
            : null;
    }

    // A code alone has none of the other fields; what that means is for others to judge.
    private static string?[]? Fill(DelimitedField[] fields, int[]? order, List<string> row, int columns, bool isCodeAlone)
    {
        var values = new string?[fields.Length];

        // What has no place must be empty; columns that only the header knows are passed over.
        if (row.Skip(columns).Any(static value => value.Length > 0))
        {
            return null;
        }

        for (int index = 0; index < fields.Length; index++)
        {
            int place = order is null ? index : order[index];
            values[index] = place >= 0 && place < row.Count && row[place].Length > 0 ? row[place] : null;

            if (values[index] is null && !fields[index].IsOptional && !isCodeAlone)
            {
                return null;
            }
        }

        return values;
    }
}
