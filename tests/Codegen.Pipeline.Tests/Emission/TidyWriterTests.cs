using Codegen.Pipeline.Emission;

namespace Codegen.Pipeline.Tests.Emission;

public class TidyWriterTests
{
    [Theory]
    [InlineData("a\nb\n", "a\nb\n")]
    [InlineData("a\n\n  \n\nb", "a\n\nb\n")]
    [InlineData("\n\na\n\n", "a\n")]
    [InlineData("{\n\na  \n\n}\n", "{\na\n}\n")]
    [InlineData("a\r\n\r\n  }\t\n", "a\n  }\n")]
    [InlineData("", "")]
    public void BlankLinesStandOnlyBetweenLines(string text, string expected)
    {
        Assert.Equal(expected, Whole(text));
        Assert.Equal(expected, InPieces(text));
    }

    [Fact]
    public void LongLinesAreKept()
    {
        var line = new string('x', 5000);

        Assert.Equal(line + "\n" + line + "\n", Whole(line + "\n" + line));
    }

    private static string Whole(string text)
    {
        using var writer = new TidyWriter();
        writer.Write(text);
        return writer.Finish();
    }

    private static string InPieces(string text)
    {
        using var writer = new TidyWriter();
        for (var i = 0; i < text.Length; i++)
        {
            if (i % 2 == 0)
            {
                writer.Write(text[i]);
            }
            else
            {
                writer.Write(text.ToCharArray(), i, 1);
            }
        }

        return writer.Finish();
    }
}
