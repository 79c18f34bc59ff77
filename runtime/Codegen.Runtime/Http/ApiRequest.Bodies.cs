using System.Buffers;
using System.Text;
using System.Text.Json;
using Codegen.Runtime.Auth;
using Codegen.Runtime.Json;

namespace Codegen.Runtime.Http;

public sealed partial class ApiRequest
{
    private const string FormMediaType = "application/x-www-form-urlencoded";

    private ReadOnlyMemory<byte> _body;
    private byte[]? _rented;
    private string? _mediaType;

    /// <summary>Sets the body to a value as JSON. It is written at once, so that a bad value fails before anything is sent.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="codec">The value's codec.</param>
    /// <param name="value">The value.</param>
    /// <param name="mediaType">The <c>Content-Type</c>.</param>
    /// <exception cref="ArgumentException">The value cannot be written.</exception>
    public void SetJsonBody<T>(JsonCodec<T> codec, T value, string mediaType = "application/json")
    {
        ArgumentNullException.ThrowIfNull(codec);

        if (Refusal is not null)
        {
            return;
        }

        using JsonBuffer buffer = codec.WriteToBuffer(value);
        ArraySegment<byte> body = buffer.Detach();
        SetBody(body, body.Array, mediaType);
    }

    /// <summary>Sets the body to a form.</summary>
    /// <param name="form">The form.</param>
    public void SetFormBody(ApiForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        SetBody(Encoding.ASCII.GetBytes(form.Text), null, FormMediaType);
    }

    /// <summary>Sets the body to a text in UTF-8.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mediaType">The <c>Content-Type</c>; the charset is added where it has none.</param>
    public void SetTextBody(string text, string mediaType)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(mediaType);
        bool hasCharset = mediaType.Contains("charset", StringComparison.OrdinalIgnoreCase);
        SetBody(Encoding.UTF8.GetBytes(text), null, hasCharset ? mediaType : mediaType + "; charset=utf-8");
    }

    /// <summary>Adds a member to a JSON body that is an object, such as a key that the caller left out.</summary>
    /// <param name="name">The member's name.</param>
    /// <param name="value">Its value.</param>
    /// <exception cref="InvalidOperationException">The body is no JSON object.</exception>
    public void AddBodyMember(string name, JsonScalar value)
    {
        ArgumentNullException.ThrowIfNull(value);

        if (_body.Span is not [(byte)'{', .. ReadOnlySpan<byte> members, (byte)'}'])
        {
            throw new InvalidOperationException("The body is no JSON object, so nothing can be added to it.");
        }

        using var buffer = new JsonBuffer();
        Utf8JsonWriter writer = JsonBuffer.RentWriter(buffer);
        writer.WriteStartObject();
        writer.WritePropertyName(name);
        value.WriteTo(writer);
        writer.WriteEndObject();
        writer.Flush();
        JsonBuffer.ReturnWriter(writer);

        ReadOnlySpan<byte> added = buffer.Written[..^1];
        byte[] body = members.IsEmpty ? [.. added, (byte)'}'] : [.. added, (byte)',', .. members, (byte)'}'];
        SetBody(body, null, _mediaType!);
    }

    /// <summary>Sets the body to JSON that is written already.</summary>
    internal void SetRawJsonBody(byte[] utf8) => SetBody(utf8, null, "application/json");

    /// <summary>Sets the body to a form that is encoded already.</summary>
    internal void SetEncodedFormBody(string form) => SetBody(Encoding.ASCII.GetBytes(form), null, "application/x-www-form-urlencoded");

    private void SetBody(ReadOnlyMemory<byte> bytes, byte[]? rented, string mediaType)
    {
        HeaderText.CheckNotEmpty(mediaType, nameof(mediaType));

        if (_rented is not null)
        {
            ArrayPool<byte>.Shared.Return(_rented);
        }

        _body = bytes;
        _rented = rented;
        _mediaType = mediaType;
    }

    /// <summary>The content of a message. One whose body may be sent again must not give its memory away.</summary>
    private ApiContent? CreateContent(CredentialSet credentials, bool isKept)
    {
        if (Operation.Envelope is ApiEnvelope envelope)
        {
            return Fixed(envelope.Write(ActionName ?? Operation.Action ?? string.Empty, _body.Span, credentials.PartsFor(ApiKeyLocation.Body)), "application/json");
        }

        IReadOnlyList<KeyValuePair<string, string>> fields = credentials.PartsFor(ApiKeyLocation.Form);

        if (_parts is not null || _file is not null)
        {
            return CreateContentOfFiles(fields);
        }

        if (fields.Count > 0)
        {
            if (_mediaType is not (null or FormMediaType))
            {
                throw NoForm();
            }

            var form = new ApiForm();

            foreach (KeyValuePair<string, string> field in fields)
            {
                form.AddText(field.Key, field.Value);
            }

            byte[] added = Encoding.ASCII.GetBytes(form.Text);
            return Fixed(_body.IsEmpty ? added : [.. added, (byte)'&', .. _body.Span], FormMediaType);
        }

        if (_mediaType is null)
        {
            return Operation.IsGuarded ? new ApiContent(default, null, null, true) : null;
        }

        byte[]? rented = isKept ? null : Interlocked.Exchange(ref _rented, null);
        return new ApiContent(_body, rented, _mediaType, Operation.IsGuarded);
    }

    private InvalidOperationException NoForm() => new($"{Operation.Name}: its credentials belong into a form, and its body is none.");

    private ApiContent Fixed(byte[] bytes, string mediaType) => new(bytes, null, mediaType, Operation.IsGuarded);
}
