using Codegen.Runtime.Sms;
using Xunit;

namespace Codegen.Runtime.Tests.Sms;

/// <summary>What receives segments, in any order, and shows one text.</summary>
internal static class Phone
{
    public static string Join(IReadOnlyList<SmsSegment> segments, int reference)
    {
        var parts = segments.Reverse().Select(Receive).OrderBy(part => part.Number).ToList();

        Assert.Equal(Enumerable.Range(1, segments.Count), parts.Select(part => part.Number));
        Assert.All(parts, part => Assert.Equal(segments.Count, part.Total));
        Assert.All(parts, part => Assert.Equal(segments.Count > 1 ? reference : null, part.Reference));
        return string.Concat(parts.Select(part => part.Text));
    }

    public static SmsPart Receive(SmsSegment segment)
    {
        Assert.InRange(segment.UserData.Length, 0, 140);
        Assert.True(segment.UserData.Span.StartsWith(segment.Header.Span));
        return SmsPart.Read(segment.UserData.Span, segment.UserDataLength, segment.Encoding, !segment.Header.IsEmpty);
    }
}
