using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Codegen.Pipeline.Problems;

namespace Codegen.Pipeline.Input;

/// <summary>JSON text to tree. Numbers keep their text, so that none is too large.</summary>
internal static class JsonTree
{
    public static JsonNode? Read(string text, int start, ProblemBag problems)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var builder = new TreeBuilder(problems, text.Length, place => start + Encoding.UTF8.GetCharCount(bytes, 0, place));
        try
        {
            Build(bytes, builder);
        }
        catch (JsonException exception)
        {
            builder.Fail(ProblemId.UnreadableDocument, PlaceOf(exception, bytes), Reason(exception));
        }

        return builder.Failed ? null : builder.Root;
    }

    /// <summary>Reports each name and value with its place in the text.</summary>
    public static void Scan(string text, ITokenSink sink)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(bytes, JsonReading.Options);
        var (knownByte, knownCharacter) = (0, 0);
        while (reader.Read())
        {
            var first = (int)reader.TokenStartIndex;
            var start = knownCharacter + Encoding.UTF8.GetCharCount(bytes, knownByte, first - knownByte);
            var end = start + Encoding.UTF8.GetCharCount(bytes, first, LengthOf(ref reader));
            (knownByte, knownCharacter) = (first, start);
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject:
                    sink.BeginObject(start);
                    break;
                case JsonTokenType.StartArray:
                    sink.BeginArray(start);
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    sink.End();
                    break;
                case JsonTokenType.PropertyName:
                    sink.Scalar(JsonReading.Text(ref reader), start, end);
                    break;
                default:
                    sink.Scalar("", start, end);
                    break;
            }
        }
    }

    /// <summary>The bytes of a token; the quotes of a text are not among its value.</summary>
    private static int LengthOf(ref Utf8JsonReader reader) =>
        reader.ValueSpan.Length + (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? 2 : 0);

    private static void Build(byte[] bytes, TreeBuilder builder)
    {
        var reader = new Utf8JsonReader(bytes, JsonReading.Options);
        while (!builder.Failed && reader.Read())
        {
            var place = (int)reader.TokenStartIndex;
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject:
                    builder.Begin(new JsonObject(), place);
                    break;
                case JsonTokenType.StartArray:
                    builder.Begin(new JsonArray(), place);
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    builder.End();
                    break;
                case JsonTokenType.PropertyName:
                    builder.Key(JsonReading.Text(ref reader), place);
                    break;
                case JsonTokenType.String:
                    builder.Text(JsonReading.Text(ref reader), place);
                    break;
                case JsonTokenType.Number:
                    builder.Value(JsonReading.Number(ref reader), new TreeSize(1, reader.ValueSpan.Length, 0), place);
                    break;
                case JsonTokenType.Null:
                    builder.Value(null, new TreeSize(1, 0, 0), place);
                    break;
                default:
                    builder.Value(JsonValue.Create(reader.TokenType == JsonTokenType.True), new TreeSize(1, 0, 0), place);
                    break;
            }
        }
    }

    private static int PlaceOf(JsonException exception, byte[] bytes)
    {
        var place = 0;
        for (var line = exception.LineNumber ?? 0; line > 0; line--)
        {
            var end = Array.IndexOf(bytes, (byte)'\n', place);
            if (end < 0)
            {
                break;
            }

            place = end + 1;
        }

        return (int)Math.Min(bytes.Length, place + (exception.BytePositionInLine ?? 0));
    }

    /// <summary>The parser's words without the position, which is reported as a place.</summary>
    private static string Reason(JsonException exception)
    {
        var end = exception.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return end < 0 ? exception.Message : exception.Message.Substring(0, end);
    }
}
