using Codegen.Runtime.Http;
using Xunit;

namespace Codegen.Runtime.Tests.Http;

public class ApiClientOptionsTests
{
    [Fact]
    public void DefaultsAreTheDocumentedOnes()
    {
        var options = new ApiClientOptions();

        Assert.Equal(TimeSpan.FromSeconds(100), options.Timeout);
        Assert.Equal(TimeSpan.FromSeconds(10), options.ConnectTimeout);
        Assert.Equal(TimeSpan.FromMinutes(5), options.PooledConnectionLifetime);
        Assert.Equal(10 * 1024 * 1024, options.MaxResponseBytes);
        Assert.Equal(4096, options.MaxErrorBodyCharacters);
        Assert.False(options.AllowInsecureHttp);
        Assert.True(options.CheckConstraints);
        Assert.Null(options.BaseAddress);
        Assert.Null(options.UserAgent);
        Assert.Same(TimeProvider.System, options.TimeProvider);
    }

    [Fact]
    public void FirstClientFreezesThem()
    {
        var options = new ApiClientOptions { Timeout = TimeSpan.FromSeconds(5) };
        new ApiTransport(Calls.Service, options, []).Dispose();
        new ApiTransport(Calls.Service, options, []).Dispose();

        foreach (Action set in new Action[]
        {
            () => options.BaseAddress = new Uri("https://a.test"),
            () => options.Timeout = TimeSpan.FromSeconds(1),
            () => options.ConnectTimeout = TimeSpan.FromSeconds(1),
            () => options.PooledConnectionLifetime = TimeSpan.FromSeconds(1),
            () => options.MaxResponseBytes = 1,
            () => options.MaxErrorBodyCharacters = 1,
            () => options.UserAgent = "a",
            () => options.AllowInsecureHttp = true,
            () => options.CheckConstraints = false,
            () => options.TimeProvider = TimeProvider.System,
        })
        {
            Assert.Throws<InvalidOperationException>(set);
        }

        Assert.Equal(TimeSpan.FromSeconds(5), options.Timeout);
    }

    [Fact]
    public void ValuesAreChecked()
    {
        var options = new ApiClientOptions();

        Assert.Throws<ArgumentOutOfRangeException>(() => options.Timeout = TimeSpan.Zero);
        Assert.Throws<ArgumentOutOfRangeException>(() => options.Timeout = TimeSpan.FromSeconds(-5));
        Assert.Throws<ArgumentOutOfRangeException>(() => options.ConnectTimeout = TimeSpan.FromDays(25));
        Assert.Throws<ArgumentOutOfRangeException>(() => options.PooledConnectionLifetime = TimeSpan.Zero);
        Assert.Throws<ArgumentOutOfRangeException>(() => options.MaxResponseBytes = 0);
        Assert.Throws<ArgumentOutOfRangeException>(() => options.MaxErrorBodyCharacters = -1);
        Assert.Throws<ArgumentException>(() => options.UserAgent = "a\r\nEvil: 1");
        Assert.Throws<ArgumentException>(() => options.UserAgent = " ");
        Assert.Throws<ArgumentNullException>(() => options.TimeProvider = null!);
        options.Timeout = Timeout.InfiniteTimeSpan;
    }

    [Theory]
    [InlineData("/relative")]
    [InlineData("ftp://a.test")]
    [InlineData("file:///etc")]
    [InlineData("https://user:canary@a.test")]
    [InlineData("https://a.test?key=canary")]
    [InlineData("https://a.test#canary")]
    public void BaseAddressIsChecked(string address)
    {
        var thrown = Assert.Throws<ArgumentException>(() => new ApiClientOptions { BaseAddress = new Uri(address, UriKind.RelativeOrAbsolute) });

        Assert.DoesNotContain("canary", thrown.Message, StringComparison.Ordinal);
    }
}
