using System.ComponentModel;
using System.Text.Json;
using Codegen.Runtime.Json;

namespace Codegen.Runtime.Http;

/// <summary>The form of an API's requests that carry the action and the credentials in the body. Made once; safe for concurrent use.</summary>
/// <param name="action">The member that holds the action's name.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiEnvelope(string action)
{
    /// <summary>The member that holds an object with the credentials; null where they stand beside the action.</summary>
    public string? Auth { get; init; }

    /// <summary>The member that holds the operation's data; null where its members stand beside the action.</summary>
    public string? Data { get; init; }

    /// <summary>What is sent where an operation has no data, as JSON; null for nothing.</summary>
    public string? EmptyData { get; init; } = "{}";

    /// <summary>Further members of every request.</summary>
    public IReadOnlyList<KeyValuePair<string, JsonScalar>> Constants { get; init; } = [];

    /// <summary>Writes a request's body.</summary>
    /// <param name="actionName">The action.</param>
    /// <param name="data">The operation's data as JSON; empty where it has none.</param>
    /// <param name="credentials">The members that prove who is calling.</param>
    internal byte[] Write(string actionName, ReadOnlySpan<byte> data, IReadOnlyList<KeyValuePair<string, string>> credentials)
    {
        using var buffer = new JsonBuffer();
        Utf8JsonWriter writer = JsonBuffer.RentWriter(buffer);
        writer.WriteStartObject();
        WriteCredentials(writer, credentials);
        writer.WriteString(action, actionName);

        foreach (KeyValuePair<string, JsonScalar> constant in Constants)
        {
            writer.WritePropertyName(constant.Key);
            constant.Value.WriteTo(writer);
        }

        WriteData(writer, data);
        writer.WriteEndObject();
        writer.Flush();
        JsonBuffer.ReturnWriter(writer);
        return buffer.Written.ToArray();
    }

    private void WriteCredentials(Utf8JsonWriter writer, IReadOnlyList<KeyValuePair<string, string>> credentials)
    {
        if (credentials.Count == 0)
        {
            return;
        }

        if (Auth is not null)
        {
            writer.WriteStartObject(Auth);
        }

        foreach (KeyValuePair<string, string> credential in credentials)
        {
            writer.WriteString(credential.Key, credential.Value);
        }

        if (Auth is not null)
        {
            writer.WriteEndObject();
        }
    }

    private void WriteData(Utf8JsonWriter writer, ReadOnlySpan<byte> data)
    {
        if (Data is not null)
        {
            if (data.IsEmpty && EmptyData is null)
            {
                return;
            }

            writer.WritePropertyName(Data);

            if (data.IsEmpty)
            {
                writer.WriteRawValue(EmptyData!);
            }
            else
            {
                writer.WriteRawValue(data, skipInputValidation: true);
            }
        }
        else if (!data.IsEmpty)
        {
            using JsonDocument document = JsonDocument.Parse(data.ToArray());

            foreach (JsonProperty member in document.RootElement.EnumerateObject())
            {
                member.WriteTo(writer);
            }
        }
    }
}
