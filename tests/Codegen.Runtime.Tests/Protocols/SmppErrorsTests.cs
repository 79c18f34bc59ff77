using System.Text.Json;
using Codegen.Runtime.Errors;
using Codegen.Testing;
using Xunit;

namespace Codegen.Runtime.Tests.Protocols;

public class SmppErrorsTests
{
    [SharedFact("facts", "smpp-errors.json")]
    public void TheTableIsThatOfTheStandard()
    {
        using JsonDocument facts = JsonDocument.Parse(File.ReadAllText(SharedData.Combine("facts", "smpp-errors.json")));
        var expected = facts.RootElement.GetProperty("codes").EnumerateArray()
            .Select(static code => $"{code.GetProperty("code").GetInt32()} {code.GetProperty("name").GetString()}");

        Assert.Equal(expected, SmppErrors.Version34.All.Select(static info => $"{info.RawCode} {info.Name}"));
    }

    [Fact]
    public void NoCodeAllowsARepeat() => Assert.All(SmppErrors.Version34.All, static info => Assert.Equal(ErrorRetry.Never, info.Retry));

    [Theory]
    [InlineData("88", "ESME_RTHROTTLED")]
    [InlineData("0088", "ESME_RTHROTTLED")]
    [InlineData("9", null)]
    [InlineData("x", null)]
    public void CodesAreFound(string code, string? name) => Assert.Equal(name, SmppErrors.Version34.Find(code)?.Name);
}
