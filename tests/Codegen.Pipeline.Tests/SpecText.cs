using Codegen.Pipeline.Input;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Passes;
using Codegen.Pipeline.Problems;
using Codegen.Pipeline.Reading;

namespace Codegen.Pipeline.Tests;

/// <summary>Reads a spec that stands in a test.</summary>
internal static class SpecText
{
    private const string Head = """
        openapi: 3.0.3
        info: { title: Test, version: "1" }

        """;

    public static SpecOptions Options { get; } = new(null, null, null, null);

    public static SpecFile File(string text) => new("specs/test.yaml", text, Options);

    public static (ApiModel? Model, IReadOnlyList<SpecProblem> Problems) TryRead(string text)
    {
        var problems = new ProblemBag();
        var model = SpecReader.ReadModel(File(text), problems, CancellationToken.None);
        return (model, problems.Problems);
    }

    /// <summary>A spec in which nothing is wrong.</summary>
    public static ApiModel Read(string text)
    {
        var (model, problems) = TryRead(text);

        Assert.Empty(problems.Select(Show));
        return Assert.IsType<ApiModel>(model);
    }

    /// <summary>The paths of a spec, without the lines that every spec has.</summary>
    public static (ApiModel Model, string[] Places) ReadPaths(string paths)
    {
        var (model, problems) = TryRead(Head + paths);
        return (Assert.IsType<ApiModel>(model), Places(problems));
    }

    /// <summary>The content of an operation <c>POST /things</c>.</summary>
    public static (ApiOperation? Operation, string[] Places) ReadOperation(string operation, string method = "post")
    {
        var (model, places) = ReadPaths($"paths:\n  /things:\n    {method}:\n{Indent(operation, 6)}\n");
        return (model.Operations.SingleOrDefault(), places);
    }

    /// <summary>The schemas of a spec, of which one operation answers the first; after the passes, if these are wanted.</summary>
    public static (ApiModel Model, string[] Places) ReadSchemas(string schemas, bool passes = false, string version = "3.0.3")
    {
        var first = schemas[..schemas.IndexOf(':', StringComparison.Ordinal)];
        var text = Head.Replace("3.0.3", version, StringComparison.Ordinal) + $$"""
            paths:
              /things:
                get:
                  responses:
                    '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/{{first}}' } } } }
            components:
              schemas:

            """ + Indent(schemas, 4);
        var problems = new ProblemBag();
        var model = SpecReader.ReadModel(File(text), problems, CancellationToken.None);
        Assert.NotNull(model);
        model = passes ? ApiPasses.Run(model, problems) : model;
        return (model, Places(problems.Problems));
    }

    /// <summary>The one schema <c>X</c>, with which nothing is wrong.</summary>
    public static T ReadSchema<T>(string schema, string version = "3.0.3")
        where T : ApiSchema =>
        Assert.IsType<T>(ReadSchema(schema, version));

    /// <summary>The one schema <c>X</c>, with which nothing is wrong.</summary>
    public static ApiSchema ReadSchema(string schema, string version = "3.0.3")
    {
        var (model, places) = ReadSchemas("X:\n" + Indent(schema, 2), version: version);

        Assert.Empty(places);
        return Schema(model, "X");
    }

    public static ApiSchema Schema(ApiModel model, string name) => model.Schemas.Single(schema => schema.Name == name).Schema;

    /// <summary>A problem as one line, to compare and to read in a failed test.</summary>
    public static string Show(SpecProblem problem) =>
        $"{ProblemRules.Of(problem.Id).Code} {problem.Pointer}: {ProblemText.Message(problem)}";

    /// <summary>The ids and places alone.</summary>
    public static string[] Places(IEnumerable<SpecProblem> problems) =>
        [.. problems.Select(problem => $"{ProblemRules.Of(problem.Id).Code} {problem.Pointer}")];

    private static string Indent(string text, int width) =>
        string.Join('\n', text.Split('\n').Select(line => new string(' ', width) + line));
}
