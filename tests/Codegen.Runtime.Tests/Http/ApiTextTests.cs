using System.Globalization;
using Codegen.Runtime.Http;
using Codegen.Runtime.Json;
using Xunit;

namespace Codegen.Runtime.Tests.Http;

public class ApiTextTests
{
    [Fact]
    public void NullStaysNull()
    {
        string?[] all =
        [
            ApiText.OfText(null), ApiText.OfBoolean(null), ApiText.OfInt32(null), ApiText.OfInt64(null), ApiText.OfSingle(null), ApiText.OfDouble(null),
            ApiText.OfDecimal(null), ApiText.OfGuid(null), ApiText.OfDate(null), ApiText.OfTime(null), ApiText.OfDateTime(null),
            ApiText.OfDateTimeFormat(null, "o"), ApiText.OfBytes(null), ApiText.OfJson(JsonCodecs.Text, null!),
        ];

        Assert.All(all, Assert.Null);
        Assert.Null(ApiText.ListOf<int>(null, number => ApiText.OfInt32(number)));
    }

    [Fact]
    public void TextsDoNotDependOnTheCulture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("ar-SA");

        try
        {
            Assert.Equal("-1234567", ApiText.OfInt32(-1234567));
            Assert.Equal("-9223372036854775808", ApiText.OfInt64(long.MinValue));
            Assert.Equal("0.1", ApiText.OfDouble(0.1));
            Assert.Equal("0.1", ApiText.OfSingle(0.1f));
            Assert.Equal("-1234.50", ApiText.OfDecimal(-1234.50m));
            Assert.Equal("2026-01-02", ApiText.OfDate(new DateOnly(2026, 1, 2)));
            Assert.Equal("03:04:05", ApiText.OfTime(new TimeOnly(3, 4, 5)));
            Assert.Equal("2026-01-02T03:04:05Z", ApiText.OfDateTime(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero)));
            Assert.Equal("02.01.2026", ApiText.OfDateTimeFormat(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero), "dd.MM.yyyy"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void OtherValues()
    {
        Assert.Equal(("true", "false"), (ApiText.OfBoolean(true), ApiText.OfBoolean(false)));
        Assert.Equal("0f8fad5b-d9cb-469f-a165-70867728950e", ApiText.OfGuid(Guid.Parse("0F8FAD5B-D9CB-469F-A165-70867728950E")));
        Assert.Equal("2026-01-02T03:04:05.67+02:00", ApiText.OfDateTime(new DateTimeOffset(2026, 1, 2, 3, 4, 5, 670, TimeSpan.FromHours(2))));
        Assert.Equal("2026-01-02 01:04", ApiText.OfDateTimeFormat(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(2)), "yyyy-MM-dd HH:mm"));
        Assert.Equal("2026-01-02 03:04 +02:00", ApiText.OfDateTimeFormat(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(2)), "yyyy-MM-dd HH:mm zzz"));
        Assert.Equal("AP8=", ApiText.OfBytes([0, 255]));
        Assert.Equal("[1,2]", ApiText.OfJson(new ListCodec<int>(JsonCodecs.Int32), [1, 2]));
        Assert.Equal(["1", "3"], ApiText.ListOf<int?>([1, null, 3], number => ApiText.OfInt32(number)));
        Assert.Throws<ArgumentException>(() => ApiText.OfDouble(double.NaN));
        Assert.Throws<ArgumentException>(() => ApiText.OfSingle(float.PositiveInfinity));
    }
}
