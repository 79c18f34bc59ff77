using System.Text.Json;

namespace Codegen.Runtime.Json;

/// <summary>
/// Reads and writes one type as JSON, without reflection. Codecs hold no state of a call: one instance serves all threads.
/// </summary>
/// <typeparam name="T">The type that is read and written.</typeparam>
public abstract class JsonCodec<T>
{
    /// <summary>Reads the value on which the input stands; afterwards the input stands on the value's last token.</summary>
    /// <param name="json">The input.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonDataException">The JSON is broken or is not what this type takes.</exception>
    public abstract T Read(ref JsonInput json);

    /// <summary>Writes the value.</summary>
    /// <param name="json">The output.</param>
    /// <param name="value">The value to write.</param>
    /// <exception cref="ArgumentException">The value, or a part of it, cannot be written: a required part is null, a number is not finite.</exception>
    public abstract void Write(ref JsonOutput json, T value);

    /// <summary>Reads a whole document. A byte order mark before it is skipped.</summary>
    /// <param name="utf8">The document in UTF-8.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonDataException">
    /// The document is broken (RFC 8259), nested deeper than 64 levels, followed by more text, or not what this type takes.
    /// </exception>
    public T Parse(ReadOnlySpan<byte> utf8) => ParseTolerantly(utf8, JsonTolerance.None);

    internal T ParseTolerantly(ReadOnlySpan<byte> utf8, JsonTolerance tolerance)
    {
        var json = new JsonInput(utf8, tolerance);

        try
        {
            json.Start();
            T value = Read(ref json);
            json.End();
            return value;
        }
        catch (JsonDataException e) when (e.Path is null)
        {
            throw json.Fault(e.Reason);
        }
        catch (Exception e) when (IsBrokenDocument(e))
        {
            throw json.BrokenDocument();
        }
        catch (Exception e) when (IsBadValue(e))
        {
            throw json.Fault("The value could not be read.");
        }
    }

    /// <summary>Writes the value as a document of its own.</summary>
    /// <param name="value">The value to write.</param>
    /// <returns>The document in UTF-8, without a byte order mark.</returns>
    /// <exception cref="ArgumentException">The value cannot be written, or is nested deeper than 64 levels.</exception>
    public byte[] ToUtf8Bytes(T value)
    {
        using JsonBuffer buffer = WriteToBuffer(value);
        return buffer.Written.ToArray();
    }

    internal JsonBuffer WriteToBuffer(T value, JsonCheck? check = null)
    {
        var buffer = new JsonBuffer();

        try
        {
            Utf8JsonWriter writer = JsonBuffer.RentWriter(buffer);
            var json = new JsonOutput(writer, check);
            Write(ref json, value);
            writer.Flush();
            JsonBuffer.ReturnWriter(writer);
            return buffer;
        }
        catch (InvalidOperationException)
        {
            buffer.Dispose();
            throw new ArgumentException($"The value is nested deeper than {JsonInput.MaxDepth} levels or its codec writes no valid JSON.", nameof(value));
        }
        catch
        {
            buffer.Dispose();
            throw;
        }
    }

    private static bool IsBrokenDocument(Exception e) => e is JsonException and not JsonDataException;

    // What Utf8JsonReader throws for wrong tokens, invalid UTF-8 and lone surrogates, and codecs for bad values.
    private static bool IsBadValue(Exception e) =>
        e is InvalidOperationException or FormatException or ArgumentException or OverflowException;
}
