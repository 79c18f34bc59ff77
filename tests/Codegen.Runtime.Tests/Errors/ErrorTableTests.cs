using Codegen.Runtime.Errors;
using Xunit;

namespace Codegen.Runtime.Tests.Errors;

public class ErrorTableTests
{
    private static readonly ErrorTable<Code> Integers = new(true, Code.Unknown,
    [
        new(Code.NoCredit, new("1025", "NoCredit", "No credit.", ErrorCategory.Balance, ErrorRetry.Never) { Aliases = ["1725"] }),
        new(Code.Busy, new("1709", "Busy", "Busy.", ErrorCategory.Temporary, ErrorRetry.NotSent) { Statuses = [200] }),
    ])
    {
        Ranges = [new(0x400, 0x4FF, Code.Vendor, new("", "Vendor", "The vendor's own.", ErrorCategory.Service, ErrorRetry.Never))],
        Fallbacks = [new ErrorFallback("general", new ErrorInfo("8", "General", "General.", ErrorCategory.Service, ErrorRetry.Never))],
        Statuses = [new(403, "Not allowed.", ErrorCategory.Permission, ErrorRetry.Never)],
        Unlisted = ErrorCategory.Request,
    };

    private static readonly ErrorTable<Code> Texts = new(false, Code.Unknown,
        [new(Code.NoCredit, new("NOMONEY", "NoCredit", "No credit.", ErrorCategory.Balance, ErrorRetry.Never))]);

    private enum Code
    {
        Unknown = -1,
        NoCredit = 1025,
        Busy = 1709,
        Vendor = 0x400,
    }

    [Theory]
    [InlineData("1025", "NoCredit", "NoCredit")]
    [InlineData(" 01025\n", "NoCredit", "NoCredit")]
    [InlineData("1725", "NoCredit", "NoCredit")]
    [InlineData("8", "Unknown", "General")]
    [InlineData("008", "Unknown", "General")]
    [InlineData("1026", "Vendor", "Vendor")]
    [InlineData("1279", "Vendor", "Vendor")]
    [InlineData("1280", "Unknown", "Unknown")]
    [InlineData("99999999999999999999", "Unknown", "Unknown")]
    [InlineData("", "Unknown", "Unknown")]
    public void ACodeIsLookedUpInTheListThenInGeneralTablesThenInRanges(string raw, string code, string name)
    {
        var info = Integers.Find(raw, out var found);

        Assert.Equal(Enum.Parse<Code>(code), found);
        Assert.Equal(name, info.Name);
        Assert.Equal(raw, info.RawCode);
    }

    [Fact]
    public void ACodeThatNothingKnowsHasTheCategoryOfUnlistedOnes() =>
        Assert.Equal(ErrorCategory.Request, Integers.Find("5", out _).Category);

    [Theory]
    [InlineData("NOMONEY", "NoCredit")]
    [InlineData("nomoney", "Unknown")]
    public void CapitalsOfTextsCount(string raw, string code)
    {
        Texts.Find(raw, out var found);
        Assert.Equal(Enum.Parse<Code>(code), found);
    }

    [Fact]
    public void AStatusHasAMeaningOfItsOwn()
    {
        var info = Integers.FindStatus(403, out var code);

        Assert.Equal(Code.Unknown, code);
        Assert.Equal(ErrorCategory.Permission, info!.Category);
        Assert.Empty(info.RawCode);
        Assert.Null(Integers.FindStatus(404, out _));
    }

    [Fact]
    public void ARuleHoldsWithItsStatusesOnly()
    {
        Assert.True(Integers.Find("1709", out _).AppliesTo(200));
        Assert.False(Integers.Find("1709", out _).AppliesTo(500));
        Assert.True(Integers.Find("1025", out _).AppliesTo(500));
    }

    [Fact]
    public void TheTableIsThereAsData() => Assert.Equal(["1025", "1709"], Integers.All.Select(info => info.RawCode));

    [Fact]
    public void TheTextTellsCodeNameAndCategory() => Assert.Equal("1709 Busy (Temporary)", Integers.Find("1709", out _).ToString());
}
