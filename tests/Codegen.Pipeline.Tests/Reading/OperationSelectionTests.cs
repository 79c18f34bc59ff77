using Codegen.Pipeline.Model;
using Codegen.Pipeline.Problems;
using Codegen.Pipeline.Reading;

namespace Codegen.Pipeline.Tests.Reading;

public class OperationSelectionTests
{
    private const string Document = """
        openapi: 3.0.3
        info: { title: Test, version: "1" }
        paths:
          /me: { get: { operationId: me.get, tags: [Me], responses: { '200': { description: ok } } } }
          /users:
            get: { operationId: users.list, tags: [Users], responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/User' } } } } } }
            post: { operationId: users.add, tags: [Users, Admin], responses: { '200': { description: ok } } }
          /users/{id}/mail:
            get: { operationId: mail.list, parameters: [{ name: id, in: path, required: true, schema: { type: string } }], responses: { '200': { description: ok } } }
        components: { schemas: { User: { type: object, properties: { id: { type: string } } } } }
        """;

    [Theory]
    [InlineData("", "", "", "me.get users.list users.add mail.list")]
    [InlineData("/users", "", "", "users.list users.add")]
    [InlineData("/USERS", "", "", "users.list users.add")]
    [InlineData("/users/**", "", "", "mail.list")]
    [InlineData("/users/*/mail", "", "", "mail.list")]
    [InlineData("/users**", "", "", "users.list users.add mail.list")]
    [InlineData("get /users|/me", "", "", "me.get users.list")]
    [InlineData("!/users", "", "", "me.get mail.list")]
    [InlineData("/users| !POST /users", "", "", "users.list")]
    [InlineData("", "admin", "", "users.add")]
    [InlineData("", "U*", "", "users.list users.add")]
    [InlineData("", "!Admin", "", "me.get users.list mail.list")]
    [InlineData("", "", "*.list", "users.list mail.list")]
    [InlineData("/me", "Admin", "mail.list", "me.get users.add mail.list")]
    [InlineData("/users/**", "", "!mail.*", "")]
    public void PatternsSelectOperations(string paths, string tags, string operations, string expected)
    {
        var (model, problems) = Read(paths, tags, operations);

        Assert.Equal(expected, string.Join(' ', model.Operations.Select(operation => operation.OperationId)));
        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("/users/*", "")]
    [InlineData("/user", "")]
    [InlineData("PUT /users", "")]
    [InlineData("", "nothing.*")]
    [InlineData("/me|!/them", "")]
    public void APatternThatMatchesNothingIsReported(string paths, string operations)
    {
        var (_, problems) = Read(paths, "", operations);

        Assert.Equal(["CG4006 "], problems);
    }

    [Theory]
    [InlineData("users")]
    [InlineData("!")]
    [InlineData("get")]
    public void APathThatIsNoneIsRefused(string paths)
    {
        var (_, problems) = Read(paths, "", "");

        Assert.Equal(["CG4001 "], problems);
    }

    [Fact]
    public void SchemasOfOperationsThatAreNotSelectedAreNotRead()
    {
        Assert.Single(Read("/users", "", "").Model.Schemas);
        Assert.Empty(Read("/me", "", "").Model.Schemas);
    }

    [Fact]
    public void AHostilePatternCostsLittle()
    {
        var pattern = string.Concat(Enumerable.Repeat("*a", 400));

        Assert.False(Glob.IsMatch(pattern, new string('a', 399), false));
        Assert.True(Glob.IsMatch(pattern, new string('a', 900), false));
    }

    private static (ApiModel Model, string[] Problems) Read(string paths, string tags, string operations)
    {
        var problems = new ProblemBag();
        var file = SpecText.File(Document) with
        {
            Options = SpecText.Options with { Paths = paths, Tags = tags, Operations = operations },
        };
        var model = SpecReader.ReadModel(file, problems, CancellationToken.None);
        Assert.NotNull(model);
        return (model, SpecText.Places(problems.Problems));
    }
}
