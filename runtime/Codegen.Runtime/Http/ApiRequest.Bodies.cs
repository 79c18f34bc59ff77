using System.Text;
using Codegen.Runtime.Json;

namespace Codegen.Runtime.Http;

public sealed partial class ApiRequest
{
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
        SetBody(Encoding.ASCII.GetBytes(form.Text), null, "application/x-www-form-urlencoded");
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

    /// <summary>Sets the body to bytes, which must not change until the call has ended.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="mediaType">The <c>Content-Type</c>.</param>
    public void SetBytesBody(byte[] bytes, string mediaType)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        SetBody(bytes, null, mediaType);
    }

    private void SetBody(ReadOnlyMemory<byte> bytes, byte[]? rented, string mediaType)
    {
        HeaderText.CheckNotEmpty(mediaType, nameof(mediaType));
        Content?.Dispose();
        Content = new ApiContent(bytes, rented, mediaType, Operation.IsGuarded);
    }
}
