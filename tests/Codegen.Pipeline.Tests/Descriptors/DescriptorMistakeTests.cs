using System.Text.Json.Nodes;
using Codegen.Pipeline.Input;
using Codegen.Pipeline.Problems;

namespace Codegen.Pipeline.Tests.Descriptors;

/// <summary>What the reader says about mistakes in descriptors.</summary>
public sealed class DescriptorMistakeTests
{
    [Fact]
    public void What_the_JSON_Schema_refuses_the_reader_refuses_at_the_same_place()
    {
        var wrong = DescriptorMistakes.InSchema.Select(mistake => (mistake, said: Places(mistake.Provider, mistake.Old, mistake.New)))
            .Where(pair => pair.said != pair.mistake.Problem);

        Assert.Empty(wrong.Select(pair => $"{pair.mistake.New} ({pair.mistake.Problem}): {pair.said}"));
    }

    [Fact]
    public void What_the_JSON_Schema_cannot_see_the_reader_refuses()
    {
        var wrong = DescriptorMistakes.BeyondSchema.Select(mistake => (mistake, said: Say(mistake.Text, mistake.Old, mistake.New)))
            .Where(pair => pair.said != pair.mistake.Problem);

        Assert.Empty(wrong.Select(pair => $"{pair.mistake.New} ({pair.mistake.Problem}): {pair.said}"));
    }

    [Fact]
    public void A_mistake_in_an_operation_leaves_the_others()
    {
        var (model, problems) = SpecText.TryRead(DescriptorMistakes.Change("sms-fly", "    action: SENDMESSAGE\n", ""));

        Assert.Equal(6, model!.Operations.Count);
        Assert.DoesNotContain(model.Operations, operation => operation.OperationId == "messages.send");
        Assert.All(problems, problem => Assert.Equal(ProblemSeverity.Error, ProblemRules.Of(problem.Id).Severity));
    }

    [Fact]
    public void A_mistake_elsewhere_refuses_the_descriptor_and_the_operations_are_judged_all_the_same()
    {
        var text = DescriptorMistakes.Change("sms-fly", "    action: SENDMESSAGE\n", "").Replace("  title: SMS-fly\n", "", StringComparison.Ordinal);

        var (model, problems) = SpecText.TryRead(text);

        Assert.Null(model);
        Assert.Equal(["CG1012 /info", "CG1012 /operations/messages.send"], SpecText.Places(problems));
    }

    [Fact]
    public void A_document_that_is_a_descriptor_and_an_OpenAPI_document_is_refused() =>
        Assert.Equal(["CG1010 /openapi"], SpecText.Places(SpecText.TryRead("openapi: 3.0.3\n" + DescriptorFiles.Invented("lines-post.yaml")).Problems));

    [Fact]
    public void Only_the_first_mistakes_are_shown()
    {
        var keys = string.Concat(Enumerable.Range(0, 100_000).Select(index => $"key{index}: 1\n"));

        var (model, problems) = SpecText.TryRead(DescriptorFiles.Invented("lines-post.yaml") + keys);

        Assert.Null(model);
        Assert.Equal(101, problems.Count);
        Assert.Equal("CG1006 : The document exceeds a limit: number of mistakes that are shown (at most 100).", SpecText.Show(problems[100]));
    }

    [Fact]
    public void A_long_name_and_a_long_list_of_known_ones_are_cut()
    {
        var formats = string.Concat(Enumerable.Range(0, 5_000).Select(index => $"  format-{index}: {{ kind: date, write: yyyy-MM-dd }}\n"));
        var text = DescriptorMistakes.Change("bulk-get", "formats:\n", "formats:\n" + formats)
            .Replace("x-codegen-format: slash-date", "x-codegen-format: " + new string('x', 4_000), StringComparison.Ordinal);

        var message = SpecText.Show(Assert.Single(SpecText.TryRead(text).Problems));

        Assert.InRange(message.Length, 500, 2_000);
        Assert.EndsWith("....", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("-1.5e400")]
    [InlineData("\"\"")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("[[[null]]]")]
    [InlineData("{\"\": {\"~/\": [null]}}")]
    public void Any_value_anywhere_is_read_or_refused(string odd)
    {
        foreach (var text in DescriptorFiles.Examples().Append(DescriptorFiles.Invented("lines-post.yaml")))
        {
            var root = DescriptorFiles.Read(text).Tree!;
            foreach (var pointer in Pointers(root, ""))
            {
                var changed = root.DeepClone();
                Replace(changed, pointer, JsonNode.Parse(odd));

                var problems = SpecText.TryRead(changed.ToJsonString()).Problems;

                Assert.DoesNotContain(problems, problem => problem.Id == ProblemId.InternalError);
            }
        }
    }

    private static IEnumerable<string> Pointers(JsonNode? node, string pointer)
    {
        IEnumerable<(string Pointer, JsonNode? Node)> children = node switch
        {
            JsonObject members => members.Select(member => (JsonPointer.Append(pointer, member.Key), member.Value)),
            JsonArray items => items.Select((item, index) => (JsonPointer.Append(pointer, index), item)),
            _ => [],
        };
        return children.SelectMany(child => Pointers(child.Node, child.Pointer).Prepend(child.Pointer));
    }

    private static void Replace(JsonNode root, string pointer, JsonNode? value)
    {
        var parent = new SpecTree(root.AsObject(), SpecSyntax.Json).Find(JsonPointer.Parent(pointer)!)!;
        if (parent is JsonArray list)
        {
            list[JsonPointer.ToIndex(JsonPointer.Last(pointer))!.Value] = value;
        }
        else
        {
            parent[JsonPointer.Last(pointer)] = value;
        }
    }

    private static string Places(string provider, string old, string changed) =>
        string.Join("; ", SpecText.Places(SpecText.TryRead(DescriptorMistakes.Change(provider, old, changed)).Problems));

    private static string Say(string text, string old, string changed) =>
        string.Join("; ", SpecText.TryRead(DescriptorMistakes.ChangeText(text, old, changed)).Problems.Select(SpecText.Show));
}
