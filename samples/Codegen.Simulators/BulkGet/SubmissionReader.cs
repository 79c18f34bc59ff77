using System.Globalization;
using System.Text;

namespace Codegen.Simulators.BulkGet;

/// <summary>Reads the parameters of both operations.</summary>
internal sealed class SubmissionReader(BulkGetSettings settings)
{
    private const int WapPush = 4;

    public BulkGetSubmission Read(RawQuery query, bool isScheduled)
    {
        CheckCredentials(query);
        var type = ReadType(query.TakeRequired("type", BulkGetRefusal.BadType));
        var wantsReport = query.TakeRequired("dlr", BulkGetRefusal.BadReportFlag) switch
        {
            "0" => false,
            "1" => true,
            _ => throw new BulkGetRefusal(BulkGetRefusal.BadReportFlag, "dlr is 0 or 1"),
        };
        var destinations = query.TakeRequired("destination", BulkGetRefusal.BadDestination).Split(',');
        var source = ReadSource(query.TakeRequired("source", BulkGetRefusal.BadSource));
        var text = ReadText(query.TakeRequired("message", BulkGetRefusal.BadMessage), type);
        var url = type == WapPush ? query.TakeRequired("url", BulkGetRefusal.BadMessage) : query.Take("url", BulkGetRefusal.BadMessage);
        DateTimeOffset? scheduledFor = isScheduled ? ReadSchedule(query) : null;
        foreach (var name in (ReadOnlySpan<string>)["ip", "entityid", "tempid"])
        {
            query.Take(name, BulkGetRefusal.MissingParameter);
        }

        query.End();
        return new BulkGetSubmission(source, destinations, text, type, wantsReport, url, scheduledFor);
    }

    private void CheckCredentials(RawQuery query)
    {
        var username = query.TakeRequired("username", BulkGetRefusal.BadCredentials);
        var password = query.TakeRequired("password", BulkGetRefusal.BadCredentials);
        if (username != settings.Username || password != settings.Password)
        {
            throw new BulkGetRefusal(BulkGetRefusal.BadCredentials, "The username or the password is wrong");
        }
    }

    private static int ReadType(string text) => text is ['0' or '1' or '2' or '4' or '5' or '6' or '7']
        ? text[0] - '0'
        : throw new BulkGetRefusal(BulkGetRefusal.BadType, "type is from 0 to 7, and 3 is reserved");

    private static string ReadSource(string text)
    {
        var digits = text.StartsWith('+') ? text[1..] : text;
        var longest = digits.Length > 0 && digits.All(char.IsAsciiDigit) ? 18 : 11;
        return (longest == 18 ? digits : text).Length <= longest
            ? text
            : throw new BulkGetRefusal(BulkGetRefusal.BadSource, $"source has at most {longest} characters");
    }

    private string ReadText(string text, int type)
    {
        if (type is not (2 or 6) || settings.Coding == BulkGetCoding.Utf8)
        {
            return text;
        }

        return text.Length % 4 == 0 && text.All(char.IsAsciiHexDigit)
            ? Encoding.BigEndianUnicode.GetString(Convert.FromHexString(text))
            : throw new BulkGetRefusal(BulkGetRefusal.BadMessage, string.Create(CultureInfo.InvariantCulture, $"The message of type {type} is not hexadecimal UTF-16"));
    }

    private DateTimeOffset ReadSchedule(RawQuery query) => ScheduleReader.Read(
        query.TakeRequired(settings.DateName, BulkGetRefusal.MissingParameter),
        query.TakeRequired(settings.TimeName, BulkGetRefusal.MissingParameter),
        query.TakeRequired("gmt", BulkGetRefusal.MissingParameter));
}
