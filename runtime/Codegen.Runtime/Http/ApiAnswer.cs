using System.ComponentModel;
using System.Text;
using System.Text.Json;
using Codegen.Runtime.Json;

namespace Codegen.Runtime.Http;

/// <summary>A successful answer while its result is made. It must not be kept beyond that.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiAnswer
{
    private readonly ApiCall _call;
    private readonly HttpResponseMessage _response;
    private readonly ResponseBody _body;
    private ApiHeaders? _headers;

    internal ApiAnswer(ApiCall call, HttpResponseMessage response, ResponseBody body)
    {
        _call = call;
        _response = response;
        _body = body;
    }

    /// <summary>The status code.</summary>
    public int StatusCode => (int)_response.StatusCode;

    /// <summary>The headers, with credentials that the server sent back replaced by <c>***</c>.</summary>
    public ApiHeaders Headers => _headers ??= ApiHeaders.From(_response, _call.Redactor);

    /// <summary>Whether the body has more than white space.</summary>
    public bool HasBody => _body.HasContent;

    /// <summary>Reads the body as JSON, whatever media type it says it is.</summary>
    /// <typeparam name="T">The type to read.</typeparam>
    /// <param name="codec">The type's codec.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ApiResponseException">The body is empty, not JSON, or not what the codec takes.</exception>
    public T ReadJson<T>(JsonCodec<T> codec)
    {
        ArgumentNullException.ThrowIfNull(codec);

        if (!HasBody)
        {
            throw Unreadable("it is empty where JSON is due.");
        }

        if (_body.LooksLikeHtml)
        {
            throw Unreadable($"it is HTML or XML where JSON is due{DescribeMediaType()}.");
        }

        BodyCharset charset = FindCharset();

        try
        {
            return charset == BodyCharset.Utf8
                ? codec.Parse(_body.Bytes)
                : codec.Parse(Encoding.UTF8.GetBytes(Decode(charset)));
        }
        catch (JsonDataException e)
        {
            // A path has names that the server chose.
            string path = _call.Redactor.Redact(e.Path ?? "$");
            throw Unreadable($"its JSON is not as described, at {path}.", new JsonDataException(_call.Redactor.Redact(e.Reason), path));
        }
    }

    /// <summary>Reads the body as text: by its byte order mark, else its charset, else as UTF-8.</summary>
    /// <returns>The text; empty if there is no body.</returns>
    /// <exception cref="ApiResponseException">The charset is unknown or the bytes are not of it.</exception>
    public string ReadText() => Decode(FindCharset());

    /// <summary>Reads the body as it is.</summary>
    /// <returns>The bytes, on memory of their own.</returns>
    public byte[] ReadBytes() => _body.Bytes.ToArray();

    /// <summary>Reads a part of the body that was found by <see cref="ReadJson"/>.</summary>
    internal T ReadPart<T>(JsonCodec<T> codec, JsonElement part)
    {
        try
        {
            return codec.Parse(Encoding.UTF8.GetBytes(part.GetRawText()));
        }
        catch (JsonDataException e)
        {
            string path = _call.Redactor.Redact(e.Path ?? "$");
            throw Unreadable($"a part of its JSON is not as described, at {path} of that part.", new JsonDataException(_call.Redactor.Redact(e.Reason), path));
        }
    }

    /// <summary>The address that a link in the answer means; null if it leads to another origin.</summary>
    internal Uri? ResolveLink(string link)
    {
        var own = new Uri(_call.Target.Prefix + "/");
        Uri here = _response.RequestMessage?.RequestUri is { IsAbsoluteUri: true } sent ? sent : own;
        return Uri.TryCreate(here, link, out Uri? address) && address.Scheme == own.Scheme && address.Authority == own.Authority && address.UserInfo.Length == 0
            ? address
            : null;
    }

    internal void RefuseHtml()
    {
        if (_body.LooksLikeHtml && _body.MediaType is "text/html" or "application/xhtml+xml")
        {
            throw Unreadable("it is HTML where nothing is due.");
        }
    }

    internal ApiResponseException Unreadable(string reason, Exception? cause = null) =>
        new(
            $"{_call.Operation.Name}: the answer of {_call.Target.Authority} with status {StatusCode} could not be understood: {reason}",
            cause,
            _call.Facts(_response, Headers, _body, DeliveryCertainty.Unknown));

    private BodyCharset FindCharset() =>
        BodyCharset.Detect(_body.Bytes, _body.Charset) ?? throw Unreadable("its charset is unknown.");

    private string Decode(BodyCharset charset) =>
        charset.Decode(_body.Bytes) ?? throw Unreadable("its bytes are not of its charset.");

    private string DescribeMediaType() =>
        _body.MediaType is { Length: <= 80 } type ? $" (media type {_call.Redactor.Redact(type)})" : string.Empty;
}
