namespace Codegen.Pipeline.Tests.Reading;

public class VersionTests
{
    [Theory]
    [InlineData("openapi: 3.0.0")]
    [InlineData("openapi: 3.0.4")]
    [InlineData("openapi: 3.0")]
    [InlineData("openapi: '3.1.0'")]
    [InlineData("openapi: 3.2.0")]
    [InlineData("swagger: '2.0'")]
    [InlineData("swagger: 2.0")]
    public void KnownVersionsAreRead(string line) => Assert.NotNull(SpecText.Read(line + "\npaths: {}"));

    [Theory]
    [InlineData("openapi: 4.0.0", "CG1003 /openapi")]
    [InlineData("openapi: 3.00", "CG1003 /openapi")]
    [InlineData("openapi: 2.0", "CG1003 /openapi")]
    [InlineData("openapi: [3]", "CG1003 /openapi")]
    [InlineData("openapi: ~", "CG1003 /openapi")]
    [InlineData("openapi: 3.0.0\nswagger: '2.0'", "CG1003 /swagger")]
    [InlineData("swagger: '1.2'", "CG1003 /swagger")]
    [InlineData("swagger: '3.0'", "CG1003 /swagger")]
    [InlineData("info: {}", "CG1003 ")]
    public void OthersAreRefusedWhereTheyStand(string lines, string place)
    {
        var (model, problems) = SpecText.TryRead(lines + "\npaths: {}");

        Assert.Null(model);
        Assert.Equal([place], SpecText.Places(problems));
    }
}
