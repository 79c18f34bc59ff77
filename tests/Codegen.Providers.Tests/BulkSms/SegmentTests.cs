using Codegen.Providers.Tests.Clients.BulkSms;
using Codegen.Runtime.Sms;

namespace Codegen.Providers.Tests.BulkSms;

/// <summary>What the service's own rules make of a text.</summary>
public class SegmentTests
{
    [Fact]
    public void TextsAreGsmUnlessTheServiceMayChoose()
    {
        var entry = new SubmissionEntry { To = "+27001234567", Body = "Don’t forget" };

        var asked = entry.GetSegments();
        Assert.Equal((SmsEncoding.Gsm7, 1, 3), (asked.Encoding, asked.LostCharacters, asked.ForcingIndex));
        var chosen = entry.GetSegments(autoUnicode: true);
        Assert.Equal((SmsEncoding.Ucs2, SmsCause.Character, 0x2019), (chosen.Encoding, chosen.Cause, chosen.ForcingCodePoint));
    }

    [Fact]
    public void TheMemberDecides()
    {
        var entry = new SubmissionEntry { To = "+27001234567", Body = "48656c6c6f", Encoding = MessageEncoding.Binary };

        Assert.Equal((SmsEncoding.Data, 5), (entry.GetSegments().Encoding, entry.GetSegments().Units));
        entry.Encoding = MessageEncoding.Unicode;
        Assert.Equal((SmsEncoding.Ucs2, 10), (entry.GetSegments(autoUnicode: true).Encoding, entry.GetSegments().Units));
    }

    [Fact]
    public void LongTextsHaveTheServicesLimit()
    {
        var entry = new SubmissionEntry { To = "+27001234567", Body = new string('a', 460) };

        Assert.Equal((4, 3, true), (entry.GetSegments().Segments, entry.GetSegments().MaxSegments, entry.GetSegments().IsTooLong));
        entry.LongMessageMaxParts = 4;
        Assert.False(entry.GetSegments().IsTooLong);
    }
}
