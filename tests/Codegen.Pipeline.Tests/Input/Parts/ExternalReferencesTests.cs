using Codegen.Pipeline.Input.Parts;

namespace Codegen.Pipeline.Tests.Input.Parts;

public class ExternalReferencesTests
{
    [Theory]
    [InlineData("$ref: common.yaml#/a", "specs/common.yaml")]
    [InlineData("$ref: './common.yaml'", "specs/common.yaml")]
    [InlineData("{ \"$ref\" : \"../a b.json#/x\" }", "a b.json")]
    [InlineData("{ $ref: x/y.yaml, z: 1 }", "specs/x/y.yaml")]
    [InlineData("$ref: %2e%2e/b.yaml#/x", "b.yaml")]
    [InlineData("$ref: ../../b.yaml", "../b.yaml")]
    [InlineData("$ref: a.yaml\n$ref: b.yaml\n$ref: a.yaml#/x", "specs/a.yaml specs/b.yaml")]
    [InlineData("$ref: '#/a'", "")]
    [InlineData("$ref: test.yaml#/a", "")]
    [InlineData("$ref: http://a.example/b.yaml", "")]
    [InlineData("$ref: /etc/passwd", "")]
    [InlineData("$ref: 'C:\\Windows\\win.ini'", "")]
    [InlineData("$ref: '\\\\host\\share'", "")]
    [InlineData("$ref:", "")]
    [InlineData("$ref", "")]
    public void OnlyRelativePathsAreFollowed(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', ExternalReferences.Find("specs/test.yaml", text)));
}
