using Codegen.Pipeline.Problems;

namespace Codegen.Pipeline.Tests.Problems;

public class ProblemTextTests
{
    [Fact]
    public void EveryIdHasExactlyOneRow() =>
        Assert.Equal(Enum.GetValues<ProblemId>().Order(), ProblemRules.All.Select(rule => rule.Id).Order());

    [Fact]
    public void EveryRowSaysWhatToDo() => Assert.All(ProblemRules.All, rule =>
    {
        Assert.NotEmpty(rule.Title);
        Assert.EndsWith(".", rule.Hint, StringComparison.Ordinal);
        Assert.Equal("CG" + (int)rule.Id, rule.Code);
    });

    [Theory]
    [InlineData("{0} {1} %s {{x}}")]
    [InlineData("\"quoted\" <b> &lol;")]
    public void ArgumentsAreShownAsTheyAre(string argument) =>
        Assert.Equal($"Operation '{argument}' was skipped: why.", Message(argument, "why"));

    [Fact]
    public void ControlAndFormatCharactersAreReplaced() =>
        Assert.Equal("Operation 'a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFD' was skipped: why.", Message("a\u001bb\nc\u202Ed\u2028e\ud800", "why"));

    [Fact]
    public void LongArgumentsAreCut()
    {
        var message = Message(new string('x', 199) + "😀 and more", "why");

        Assert.Contains(new string('x', 199) + "...'", message, StringComparison.Ordinal);
    }

    [Fact]
    public void AMissingArgumentIsEmpty() =>
        Assert.Equal("Operation '' was skipped: .", ProblemText.Message(new SpecProblem(ProblemId.OperationSkipped, "", [])));

    private static string Message(params string[] arguments) =>
        ProblemText.Message(new SpecProblem(ProblemId.OperationSkipped, "", [.. arguments]));
}
