using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Codegen.Runtime.Json;

/// <summary>Finds the path of a place in a document by scanning it again: only failures pay for paths.</summary>
internal static class JsonPath
{
    private const int LongestName = 100;

    /// <summary>The path of the value at <paramref name="offset"/>, or of the place where the document breaks before that.</summary>
    internal static string At(ReadOnlySpan<byte> document, long offset, JsonReaderOptions options)
    {
        var frames = new List<Frame>();

        try
        {
            var reader = new Utf8JsonReader(document, options);

            while (reader.Read() && Step(frames, ref reader, offset))
            {
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // The document breaks here, so this is the place that was asked for.
        }

        return Format(frames);
    }

    internal static string Member(string path, string name)
    {
        var text = new StringBuilder(path);
        AppendName(text, name);
        return text.ToString();
    }

    private static bool Step(List<Frame> frames, ref Utf8JsonReader reader, long offset)
    {
        bool reached = reader.TokenStartIndex >= offset;

        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                frames[^1] = frames[^1] with { Name = reader.GetString() };
                return !reached;

            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                frames.RemoveAt(frames.Count - 1);
                return !reached;
        }

        if (frames.Count > 0 && frames[^1].IsArray)
        {
            frames[^1] = frames[^1] with { Index = frames[^1].Index + 1 };
        }

        if (!reached && reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            frames.Add(new Frame(reader.TokenType == JsonTokenType.StartArray, -1, null));
        }

        return !reached;
    }

    private static string Format(List<Frame> frames)
    {
        var text = new StringBuilder("$");

        foreach (Frame frame in frames)
        {
            if (frame.IsArray && frame.Index >= 0)
            {
                text.Append('[').Append(frame.Index.ToString(CultureInfo.InvariantCulture)).Append(']');
            }
            else if (frame.Name is not null)
            {
                AppendName(text, frame.Name);
            }
        }

        return text.ToString();
    }

    private static void AppendName(StringBuilder text, string name)
    {
        if (name.Length > LongestName)
        {
            name = string.Concat(name.AsSpan(0, LongestName), "...");
        }

        if (name.Length > 0 && name.AsSpan().IndexOfAnyExcept(PlainCharacters) < 0)
        {
            text.Append('.').Append(name);
            return;
        }

        text.Append("['");

        foreach (char c in name)
        {
            text.Append(char.IsControl(c) || char.IsSurrogate(c) || c == '\'' ? '?' : c);
        }

        text.Append("']");
    }

    private static readonly System.Buffers.SearchValues<char> PlainCharacters =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-$@");

    private readonly record struct Frame(bool IsArray, int Index, string? Name);
}
