using Codegen.Pipeline.Input;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Passes;
using Codegen.Pipeline.Problems;
using Codegen.Pipeline.Reading;

namespace Codegen.Pipeline.Tests.Reading;

public class HostileDocumentTests
{
    private const string Json = """
        {
          "openapi": "3.0.3",
          "info": { "title": "Test", "version": "1" },
          "servers": [ { "url": "https://{h}.example.com/", "variables": { "h": { "default": "a" } } } ],
          "security": [ { "key": [] } ],
          "paths": {
            "/a/{id}": {
              "parameters": [ { "name": "id", "in": "path", "required": true, "schema": { "type": "integer", "default": 1e3 } } ],
              "post": {
                "requestBody": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/A" } } } },
                "responses": { "200": { "description": "é😀 \u00e9" }, "default": { "$ref": "#/components/responses/E" } }
              }
            }
          },
          "components": {
            "responses": { "E": { "description": "error" } },
            "securitySchemes": { "key": { "type": "apiKey", "in": "header", "name": "X-Key" } },
            "schemas": { "A": { "allOf": [ { "type": "object", "properties": { "a": { "enum": [ "x", null ] } } }, { "required": [ "a" ] } ] } }
          }
        }
        """;

    private const string Yaml = """
        openapi: 3.0.3
        info: { title: Test, version: '1' }
        paths:
          /a/{id}:
            parameters:
            - { name: id, in: path, required: true, schema: &s { type: string } }
            get:
              responses:
                200:
                  description: |
                    Two
                    lines.
                  content: { application/json: { schema: { type: array, items: *s } } }
        """;

    [Fact]
    public void AJsonTextCutAnywhereIsRefused()
    {
        Assert.Single(SpecText.Read(Json).Operations);
        for (var length = 0; length < Json.Length; length++)
        {
            var (model, problems) = SpecText.TryRead(Json[..length]);

            Assert.Null(model);
            Assert.Contains(Assert.Single(problems).Id, (ProblemId[])[ProblemId.UnreadableDocument, ProblemId.EmptyDocument]);
        }
    }

    [Fact]
    public void AYamlTextCutAnywhereThrowsNothing()
    {
        Assert.Single(SpecText.Read(Yaml).Operations);
        for (var length = 0; length < Yaml.Length; length++)
        {
            var (model, problems) = SpecText.TryRead(Yaml[..length]);

            Assert.DoesNotContain(problems, problem => problem.Id == ProblemId.InternalError);
            Assert.True(problems.Count > 0 || model is not null);
        }
    }

    [Theory]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("5")]
    [InlineData("\"text\"")]
    [InlineData("[]")]
    [InlineData("[[null]]")]
    [InlineData("{}")]
    [InlineData("{\"a\":null}")]
    [InlineData("{\"$ref\":\"#/components/schemas/A\"}")]
    [InlineData("{\"$ref\":\"\"}")]
    [InlineData("{\"$ref\":{}}")]
    public void AnythingAnywhereThrowsNothing(string value)
    {
        var tree = SpecTreeReader.Read(SpecText.File(Json), new ProblemBag())!;
        foreach (var pointer in Pointers(tree))
        {
            var copy = new SpecTree(tree.Root.DeepClone().AsObject(), tree.Syntax);
            Replace(copy, pointer, value);

            var problems = new ProblemBag();
            var model = SpecReader.ReadModel(copy, SpecText.Options, problems, CancellationToken.None);
            model = model is null ? null : ApiPasses.Run(model, problems);

            Assert.DoesNotContain(problems.Problems.Select(SpecText.Show), shown => shown.StartsWith("CG9001", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("{\"a\":")]
    [InlineData("[")]
    [InlineData("{\"properties\":{\"a\":")]
    [InlineData("{\"allOf\":[")]
    [InlineData("{\"oneOf\":[{},")]
    public void DeepInputsNeedLittleStack(string open)
    {
        foreach (var depth in (int[])[10, 20, 40, 60, 100, 1_000, 100_000])
        {
            var close = string.Concat(open.Reverse().Where(c => c is '{' or '[').Select(c => c == '{' ? '}' : ']'));
            var deep = string.Concat(Enumerable.Repeat(open, depth)) + "{}" + string.Concat(Enumerable.Repeat(close, depth));
            var text = Json.Replace("\"A\": {", $"\"A\": {{ \"properties\": {{ \"deep\": {deep} }}, \"x-deep\": {deep}, ", StringComparison.Ordinal);

            OnSmallStack(() =>
            {
                Check(text);
                Check(text.Replace("{ \"openapi\"", "{openapi", StringComparison.Ordinal));
            });
        }
    }

    [Fact]
    public void DeepYamlNeedsLittleStack() => OnSmallStack(() =>
    {
        Check(Yaml + "\nx-deep:\n  " + string.Concat(Enumerable.Repeat("- ", 120)) + "a");
        Check(Yaml + "\nx-deep: &a " + string.Concat(Enumerable.Repeat("[", 120)) + new string(']', 120) + "\nx-more: [*a, { b: *a }]");
        Check(Yaml + "\nx-deep:\n  " + string.Concat(Enumerable.Repeat("- ", 50_000)) + "a");
    });

    [Fact]
    public void LongChainsOfReferencesNeedLittleStack() => OnSmallStack(() =>
    {
        foreach (var link in (string[])["allOf: [ {0}, { properties: { a: {} } } ]", "type: array, items: {0}", "oneOf: [ {0}, { type: boolean } ]", "properties: { a: {0} }"])
        {
            var chain = Enumerable.Range(0, 2_000).Select(i => $"S{i}: {{ {link.Replace("{0}", $"{{ $ref: '#/components/schemas/S{i + 1}' }}", StringComparison.Ordinal)} }}");
            SpecText.ReadSchemas(string.Join('\n', chain) + "\nS2000: { type: object, properties: { last: {} } }", passes: true);
        }
    });

    [Fact]
    public void CancellationPassesThrough()
    {
        var tree = SpecTreeReader.Read(SpecText.File(Json), new ProblemBag())!;

        Assert.Throws<OperationCanceledException>(() => SpecReader.ReadModel(tree, SpecText.Options, new ProblemBag(), new CancellationToken(true)));
    }

    [Fact]
    public void TheSameTextGivesAnEqualModel()
    {
        var (first, second) = (SpecText.Read(Json), SpecText.Read(Json));

        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
        Assert.NotSame(first, second);
    }

    [Fact]
    public void WhiteSpaceAndCommentsGiveAnEqualModel() =>
        Assert.Equal(SpecText.Read(Yaml), SpecText.Read("# comment\n\n" + Yaml.Replace("get:", "get: # comment\n", StringComparison.Ordinal)));

    private static void Check(string text)
    {
        var problems = new ProblemBag();
        var file = SpecText.File(text);
        var tree = SpecTreeReader.Read(file, problems);
        ApiModel? model = tree is null ? null : SpecReader.ReadModel(tree, SpecText.Options, problems, CancellationToken.None);
        if (model is not null)
        {
            ApiPasses.Run(model, problems);
        }

        ProblemLocator.Locate(file, tree, problems.Problems);
        Assert.DoesNotContain(problems.Problems.Select(SpecText.Show), shown => shown.StartsWith("CG9001", StringComparison.Ordinal));
    }

    private static void OnSmallStack(Action action)
    {
        Exception? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    action();
                }
                catch (Exception exception)
                {
                    failure = exception;
                }
            },
            256 * 1024);
        thread.Start();
        thread.Join();

        Assert.Null(failure);
    }

    private static List<string> Pointers(SpecTree tree)
    {
        var pointers = new List<string>();
        var open = new Stack<(System.Text.Json.Nodes.JsonNode? Node, string Pointer)>();
        open.Push((tree.Root, ""));
        while (open.Count > 0)
        {
            var (node, pointer) = open.Pop();
            if (pointer.Length > 0)
            {
                pointers.Add(pointer);
            }

            if (node is System.Text.Json.Nodes.JsonObject members)
            {
                foreach (var member in members)
                {
                    open.Push((member.Value, JsonPointer.Append(pointer, member.Key)));
                }
            }
            else if (node is System.Text.Json.Nodes.JsonArray list)
            {
                for (var i = 0; i < list.Count; i++)
                {
                    open.Push((list[i], JsonPointer.Append(pointer, i)));
                }
            }
        }

        return pointers;
    }

    private static void Replace(SpecTree tree, string pointer, string value)
    {
        var parent = tree.Find(JsonPointer.Parent(pointer)!);
        var node = System.Text.Json.Nodes.JsonNode.Parse(value);
        if (parent is System.Text.Json.Nodes.JsonArray list)
        {
            list[JsonPointer.ToIndex(JsonPointer.Last(pointer))!.Value] = node;
        }
        else
        {
            parent![JsonPointer.Last(pointer)] = node;
        }
    }
}
