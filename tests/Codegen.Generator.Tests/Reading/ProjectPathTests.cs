using Codegen.Generator.Reading;

namespace Codegen.Generator.Tests.Reading;

public class ProjectPathTests
{
    [Theory]
    [InlineData("/home/me/app/specs/a.yaml", "/home/me/app/", "specs/a.yaml")]
    [InlineData("/home/me/app/a.yaml", "/home/me/app", "a.yaml")]
    [InlineData("/home/me/specs/a.yaml", "/home/me/app/", "../specs/a.yaml")]
    [InlineData("/home/me/apple/a.yaml", "/home/me/app/", "../apple/a.yaml")]
    [InlineData("/opt/a.yaml", "/home/me/app/", "/opt/a.yaml")]
    [InlineData("C:\\app\\specs\\a.yaml", "C:\\app\\", "specs/a.yaml")]
    [InlineData("D:\\specs\\a.yaml", "C:\\app\\", "D:/specs/a.yaml")]
    [InlineData("specs/a.yaml", null, "specs/a.yaml")]
    public void APathIsShownAsSeenFromTheProject(string path, string? project, string expected) =>
        Assert.Equal(expected, ProjectPath.Relative(path, project));
}
