using System.Globalization;
using System.Text;

namespace Codegen.Runtime.Sms;

/// <summary>An analysis in words. It tells single code points and never the text.</summary>
internal static class SmsDescription
{
    internal static string Of(SmsAnalysis analysis)
    {
        var text = new StringBuilder();
        Add(text, $"{analysis.Segments} segment{(analysis.Segments == 1 ? "" : "s")}, {NameOf(analysis.Encoding)}, {analysis.Units} units, {analysis.UnitsLeft} left");

        if (analysis.IsTooLong)
        {
            Add(text, $"; more than the {analysis.MaxSegments} allowed");
        }

        if (analysis.LockingShift != SmsLanguage.Default || analysis.SingleShift != SmsLanguage.Default)
        {
            Add(text, $"; tables {analysis.LockingShift} and {analysis.SingleShift} (shift)");
        }

        if (analysis.ForcingIndex >= 0)
        {
            Add(text, $"; U+{analysis.ForcingCodePoint:X4} at {analysis.ForcingIndex} is not in GSM-7");
        }

        if (analysis.LostCharacters > 0)
        {
            Add(text, $"; {analysis.LostCharacters} characters become question marks");
        }

        if (analysis.ExtensionCharacters > 0)
        {
            Add(text, $"; {analysis.ExtensionCharacters} characters cost two");
        }

        text.Append(analysis.Cause == SmsCause.Requested ? "; the encoding was asked for" : "");
        text.Append(analysis.Caution switch
        {
            SmsCaution.LongFlash => "; an estimate, because flash messages may end at 140",
            SmsCaution.Latin1 => "; an estimate, because the service may encode it otherwise",
            _ => "",
        });
        return text.ToString();
    }

    private static string NameOf(SmsEncoding encoding) => encoding switch
    {
        SmsEncoding.Gsm7 => "GSM-7",
        SmsEncoding.Ucs2 => "UCS-2",
        _ => "8-bit data",
    };

    private static void Add(StringBuilder text, FormattableString part) => text.Append(part.ToString(CultureInfo.InvariantCulture));
}
