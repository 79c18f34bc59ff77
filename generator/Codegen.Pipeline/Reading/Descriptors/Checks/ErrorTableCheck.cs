using Codegen.Pipeline.Input;
using Codegen.Pipeline.Model.Errors;
using Codegen.Pipeline.Reading.Descriptors.Values;

namespace Codegen.Pipeline.Reading.Descriptors.Checks;

/// <summary>Codes, names and ranges of errors that would be in each other's way.</summary>
internal static class ErrorTableCheck
{
    /// <param name="successCodes">Codes that mean success, with their places.</param>
    public static void Run(ErrorTable table, IEnumerable<(string Pointer, string Code)> successCodes, MistakeList mistakes)
    {
        if (!table.IsInteger && (!table.Fallbacks.IsEmpty || !table.Ranges.IsEmpty))
        {
            mistakes.Contradiction(
                JsonPointer.Append(table.Pointer, table.Fallbacks.IsEmpty ? "ranges" : "fallback"), "codes are texts, but only integers have ranges and further tables");
        }

        Codes(table, successCodes, mistakes);
        Names(table, mistakes);
        Ranges(table, mistakes);
    }

    private static void Codes(ErrorTable table, IEnumerable<(string Pointer, string Code)> successCodes, MistakeList mistakes)
    {
        var known = new HashSet<string>(table.Codes.Select(code => code.Code), StringComparer.Ordinal);
        foreach (var code in table.Codes)
        {
            for (var i = 0; i < code.Aliases.Count; i++)
            {
                if (!known.Add(code.Aliases[i]))
                {
                    mistakes.Repeated(JsonPointer.Append(JsonPointer.Append(code.Pointer, "aliases"), i), code.Aliases[i], "among the codes and their aliases");
                }
            }
        }

        foreach (var (pointer, code) in successCodes)
        {
            if (known.Contains(code))
            {
                mistakes.Repeated(pointer, code, "as a success and as an error");
            }
            else if (table.IsInteger && !TextRules.IsInteger(code))
            {
                mistakes.BadValue(pointer, code, TextRules.IntegerCode.What + ", because errors.type is integer");
            }
        }
    }

    private static void Names(ErrorTable table, MistakeList mistakes)
    {
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "Unknown" };
        foreach (var (pointer, name) in table.Codes.Select(code => (code.Pointer, code.Name)).Concat(table.Ranges.Select(range => (range.Pointer, range.Name))))
        {
            if (name.Length > 0 && !known.Add(name))
            {
                mistakes.Repeated(JsonPointer.Append(pointer, "name"), name, "among the names of codes and ranges, to which Unknown belongs");
            }
        }
    }

    private static void Ranges(ErrorTable table, MistakeList mistakes)
    {
        ErrorRange? before = null;
        foreach (var range in table.Ranges.OrderBy(range => range.First))
        {
            if (range.First > range.Last)
            {
                mistakes.Contradiction(JsonPointer.Append(range.Pointer, "from"), "from is above to");
                continue;
            }

            if (before is not null && range.First <= before.Last)
            {
                mistakes.Contradiction(JsonPointer.Append(range.Pointer, "from"), $"the ranges {before.Name} and {range.Name} overlap");
            }

            before = before is null || range.Last > before.Last ? range : before;
        }
    }
}
