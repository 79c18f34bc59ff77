namespace Codegen.Runtime.Json;

internal sealed class MomentCodec(MomentForm form) : JsonCodec<DateTimeOffset>
{
    public override DateTimeOffset Read(ref JsonInput json)
    {
        if (form is MomentForm.HttpDate or MomentForm.MailDate)
        {
            return MailDates.TryParse(json.ReadText(), out DateTimeOffset date)
                ? date
                : throw json.Fault("A date and time such as Sun, 06 Nov 1994 08:49:37 GMT was expected.");
        }

        // Numbers may come with a fraction, an exponent or in quotes.
        return UnixTimes.TryRead(json.ReadDecimal(), form, out DateTimeOffset moment)
            ? moment
            : throw json.Fault($"A number of {UnixTimes.UnitOf(form)} since 1970 in the years 1 to 9999 was expected.");
    }

    public override void Write(ref JsonOutput json, DateTimeOffset value)
    {
        switch (form)
        {
            case MomentForm.UnixSeconds:
                json.WriteInt64(value.ToUnixTimeSeconds());
                break;
            case MomentForm.UnixMilliseconds:
                json.WriteInt64(value.ToUnixTimeMilliseconds());
                break;
            case MomentForm.UnixFraction:
                json.WriteDecimal(UnixTimes.Fraction(value));
                break;
            case MomentForm.HttpDate:
                json.WriteText(MailDates.FormatHttp(value));
                break;
            default:
                json.WriteText(MailDates.Format(value));
                break;
        }
    }
}
