namespace Codegen.Pipeline.Tests.Reading;

public class PathTemplateTests
{
    [Theory]
    [InlineData("things")]
    [InlineData("//evil.com/x")]
    [InlineData("http://evil.com/x")]
    [InlineData("/things?x={a}{b}")]
    [InlineData("/things?x=1{a}")]
    [InlineData("/things?x={b}")]
    [InlineData("?x=1")]
    [InlineData("/a b")]
    [InlineData("/a\\u2028b")]
    [InlineData("/a\\nb")]
    [InlineData("/\\\\evil")]
    [InlineData("/../x")]
    [InlineData("/a/%2e%2E/x")]
    [InlineData("/{a")]
    [InlineData("/a}")]
    [InlineData("/{}")]
    [InlineData("/{{a}}")]
    public void APathThatIsNoPlainOneSkipsItsOperations(string path)
    {
        var (model, places) = SpecText.ReadPaths($"paths: {{ \"{path}\": {{ get: {{ parameters: [ {{ name: a, in: path, schema: {{}} }} ], responses: {{}} }} }} }}");

        Assert.Empty(model.Operations);
        Assert.StartsWith("CG2001 /paths/", Assert.Single(places), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/a/b.json")]
    [InlineData("/a:b/(c)")]
    [InlineData("/a/")]
    [InlineData("/é")]
    [InlineData("/$batch/a,b;c=d")]
    public void OrdinaryPathsPass(string path)
    {
        var (model, places) = SpecText.ReadPaths($"paths: {{ '{path}': {{ get: {{ responses: {{}} }} }} }}");

        Assert.Empty(places);
        Assert.Equal(path, Assert.Single(model.Operations).Path);
    }

    [Fact]
    public void ANameWithoutAParameterSkipsTheOperation()
    {
        var (model, places) = SpecText.ReadPaths("paths: { '/a/{x}': { get: { responses: {} } } }");

        Assert.Empty(model.Operations);
        Assert.Equal(["CG2001 /paths/~1a~1{x}"], places);
    }

    [Fact]
    public void ANameThatOccursTwiceIsOneParameter()
    {
        var (model, places) = SpecText.ReadPaths("paths: { '/a/{x}/b/{x}': { get: { parameters: [ { name: x, in: path, schema: {} } ], responses: {} } } }");

        Assert.Empty(places);
        Assert.Equal("x", Assert.Single(Assert.Single(model.Operations).Parameters).Name);
    }

    [Fact]
    public void NamesMayStandSideBySide()
    {
        var (model, places) = SpecText.ReadPaths("""
            paths:
              '/a/{x}{y}':
                get: { parameters: [ { name: x, in: path, schema: {} }, { name: y, in: path, schema: {} } ], responses: {} }
            """);

        Assert.Empty(places);
        Assert.All(Assert.Single(model.Operations).Parameters, parameter => Assert.True(parameter.Required));
    }

    [Fact]
    public void AParameterThatDiffersByCaseIsTheOneMeant()
    {
        var (model, places) = SpecText.ReadPaths("""
            paths:
              '/a/{userId}': { get: { parameters: [ { name: UserID, in: path, schema: {} } ], responses: {} } }
            """);

        Assert.Equal(["CG2002 /paths/~1a~1{userId}/get/parameters/0"], places);
        Assert.Equal("userId", Assert.Single(Assert.Single(model.Operations).Parameters).Name);
    }

    [Fact]
    public void AParameterThatThePathDoesNotNameIsLeftOut()
    {
        var (model, places) = SpecText.ReadPaths("paths: { /a: { get: { parameters: [ { name: x, in: path, schema: {} } ], responses: {} } } }");

        Assert.Equal(["CG2002 /paths/~1a/get/parameters/0"], places);
        Assert.Empty(Assert.Single(model.Operations).Parameters);
    }
}
