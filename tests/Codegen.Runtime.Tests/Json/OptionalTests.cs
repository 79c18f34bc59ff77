using Codegen.Runtime.Json;
using Xunit;

namespace Codegen.Runtime.Tests.Json;

public class OptionalTests
{
    [Fact]
    public void DefaultIsAbsent()
    {
        Optional<int> absent = default;

        Assert.False(absent.HasValue);
        Assert.Throws<InvalidOperationException>(() => absent.Value);
        Assert.Equal(0, absent.GetValueOrDefault());
        Assert.Equal(string.Empty, absent.ToString());
    }

    [Fact]
    public void NullIsAValue()
    {
        Optional<string?> none = null;

        Assert.True(none.HasValue);
        Assert.Null(none.Value);
        Assert.NotEqual(default, none);
        Assert.Equal(string.Empty, none.ToString());
    }

    [Fact]
    public void ValuesAreCompared()
    {
        Optional<int> five = 5;

        Assert.True(five == new Optional<int>(5));
        Assert.True(five != default(Optional<int>));
        Assert.True(five != 6);
        Assert.Equal(five.GetHashCode(), new Optional<int>(5).GetHashCode());
        Assert.Equal("5", five.ToString());
        Assert.False(five.Equals("5"));
    }
}
