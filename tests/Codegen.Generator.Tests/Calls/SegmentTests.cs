namespace Codegen.Generator.Tests.Calls;

/// <summary>What the models of generated clients say their texts cost.</summary>
public sealed class SegmentTests
{
    [Theory]
    [InlineData("new Text { To = \"1\", Body = \"plain\" }.GetSegments()", "1 segment, GSM-7, 5 units, 155 left; the encoding was asked for")]
    [InlineData("new Text { To = \"1\", Body = \"я\" }.GetSegments()", "1 segment, GSM-7, 1 units, 159 left; U+044F at 0 is not in GSM-7; 1 characters become question marks; the encoding was asked for")]
    [InlineData("new Text { To = \"1\", Body = \"я\" }.GetSegments(autoUnicode: true)", "1 segment, UCS-2, 1 units, 69 left; U+044F at 0 is not in GSM-7")]
    [InlineData("new Text { To = \"1\", Body = \"a\", Encoding = Acme.Segments.Encoding.Unicode }.GetSegments(true)", "1 segment, UCS-2, 1 units, 69 left; the encoding was asked for")]
    [InlineData("new Text { To = \"1\", Body = \"00ff\", Encoding = Acme.Segments.Encoding.Binary }.GetSegments()", "1 segment, 8-bit data, 2 units, 138 left; the encoding was asked for")]
    [InlineData("new Text { To = \"1\", Body = \"я\", Encoding = new Encoding(\"NEW\") }.GetSegments()", "1 segment, UCS-2, 1 units, 69 left; U+044F at 0 is not in GSM-7")]
    [InlineData("new Text { To = \"1\", Body = new string('a', 460) }.GetSegments(true)", "4 segments, GSM-7, 460 units, 152 left; more than the 3 allowed")]
    [InlineData("new Text { To = \"1\", Body = new string('a', 460), LongMessageMaxParts = 4 }.GetSegments(true)", "4 segments, GSM-7, 460 units, 152 left")]
    [InlineData("new Typed { Type = TypedType.Value6, Message = \"a\" }.GetSegments()", "1 segment, UCS-2, 1 units, 69 left; the encoding was asked for")]
    [InlineData("new Typed { Type = TypedType.Value1, Message = new string('a', 141) }.GetSegments()", "1 segment, GSM-7, 141 units, 19 left; the encoding was asked for; an estimate, because flash messages may end at 140")]
    [InlineData("new Typed { Type = TypedType.Value5, Message = \"ç\" }.GetSegments()", "1 segment, 8-bit data, 1 units, 139 left; U+00E7 at 0 is not in GSM-7; the encoding was asked for; an estimate, because the service may encode it otherwise")]
    [InlineData("new Typed { Type = TypedType.Value4, Message = \"a\" }.GetSegments()", "")]
    [InlineData("new Typed { Type = TypedType.Value0 }.GetSegments()", "")]
    [InlineData("new Typed { Type = (TypedType)9, Message = \"я\" }.GetSegments()", "1 segment, UCS-2, 1 units, 69 left; U+044F at 0 is not in GSM-7")]
    [InlineData("new Plain { Source = \"s\", Text = \"€\" }.GetSegments()", "1 segment, GSM-7, 2 units, 158 left; 1 characters cost two")]
    [InlineData("new Extended { Source = \"s\", Text = \"a\" }.GetSegments()", "1 segment, GSM-7, 1 units, 159 left")]
    [InlineData("new Flash { Text = \"я\" }.GetSegments()", "1 segment, GSM-7, 1 units, 159 left; U+044F at 0 is not in GSM-7; 1 characters become question marks; the encoding was asked for")]
    [InlineData("new Flash { Text = \"я\", FlashValue = false }.GetSegments()", "1 segment, UCS-2, 1 units, 69 left; U+044F at 0 is not in GSM-7")]
    [InlineData("new Named { Text = \"a\", Mode = \"u\", GetSegments = \"x\" }.GetSmsSegments()", "1 segment, UCS-2, 1 units, 69 left; the encoding was asked for")]
    public void AreThoseOfTheRule(string expression, string expected) =>
        Assert.Equal(expected, CallRunner.Run("segments", $"return {expression}.ToString()!;"));

    [Fact]
    public void BytesHaveToBeHexadecimalDigits() => Assert.Equal("FormatException", CallRunner.Run("segments", """
        try
        {
            new Text { To = "1", Body = "xyz", Encoding = Acme.Segments.Encoding.Binary }.GetSegments();
            return "";
        }
        catch (FormatException failure)
        {
            return failure.GetType().Name;
        }
        """));
}
