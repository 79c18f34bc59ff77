using System.ComponentModel;
using System.Text;
using System.Text.Json;
using Codegen.Runtime.Json;

namespace Codegen.Runtime.Http;

/// <summary>A successful answer while its result is made. It must not be kept beyond that.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class ApiAnswer
{
    private const int LongestMessage = 1000;

    private readonly ApiCall _call;
    private readonly HttpResponseMessage _response;
    private readonly ResponseBody _body;
    private ApiHeaders? _headers;
    private byte[]? _transcoded;

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

        if (_isOpen)
        {
            return ReadData(codec);
        }

        RequireJson();

        try
        {
            return codec.Parse(Utf8Bytes());
        }
        catch (JsonDataException e)
        {
            throw NotAsDescribed(e, e.Path ?? "$");
        }
    }

    /// <summary>Reads the body as text: by its byte order mark, else its charset, else as UTF-8.</summary>
    /// <returns>The text; empty if there is no body.</returns>
    /// <exception cref="ApiResponseException">The charset is unknown or the bytes are not of it.</exception>
    public string ReadText() => Decode(FindCharset());

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

    private ReadOnlySpan<byte> Utf8Bytes()
    {
        BodyCharset charset = FindCharset();
        return charset == BodyCharset.Utf8 ? _body.Bytes : (_transcoded ??= Encoding.UTF8.GetBytes(Decode(charset)));
    }

    private void RequireJson()
    {
        if (!HasBody)
        {
            throw Unreadable("it is empty where JSON is due.");
        }

        if (_body.LooksLikeHtml)
        {
            throw Unreadable($"it is HTML or XML where JSON is due{DescribeMediaType()}.");
        }
    }

    // A path has names that the server chose.
    private ApiResponseException NotAsDescribed(JsonDataException cause, string path)
    {
        path = _call.Redactor.Redact(path);
        return Unreadable($"its JSON is not as described, at {path}.", new JsonDataException(_call.Redactor.Redact(cause.Reason), path));
    }

    internal ApiResponseException Unreadable(string reason, Exception? cause = null) =>
        new(
            $"{_call.Operation.Name}: the answer of {_call.Target.Authority} with status {StatusCode} could not be understood: {reason}",
            cause,
            Facts(DeliveryCertainty.Unknown));

    /// <summary>The body as text, in a charset unless the answer names one.</summary>
    internal string ReadTextOf(string charset) => Decode(FindCharset(charset));

    /// <summary>The exception for an answer of success that does not have the described form.</summary>
    /// <param name="isRejected">The description says that such an answer is a refusal.</param>
    internal ApiException NotOfForm(bool isRejected)
    {
        ApiResponseException unreadable = Unreadable("it does not have the described form.");
        return isRejected
            ? new ApiResponseException(unreadable.Message, null, Facts(DeliveryCertainty.Rejected))
            : unreadable;
    }

    /// <summary>The exception for an error that the body tells.</summary>
    /// <param name="codes">The API's codes.</param>
    /// <param name="rawCode">The code, redacted unless the API lists it.</param>
    /// <param name="message">Its text for people.</param>
    internal ApiErrorException ErrorOf(ApiErrorCodes codes, string? rawCode, string? message) => codes.Create(
        new ApiErrorReport { RawCode = rawCode, Message = message is null ? null : Bounded(message) },
        $"{_call.Operation.Name}: {_call.Target.Authority}",
        Facts(DeliveryCertainty.Rejected));

    /// <summary>The exception for a status that is no success and a body that tells nothing.</summary>
    internal ApiException NoSuccess(ApiErrorCodes codes) =>
        codes.CreateForStatus(StatusCode, $"{_call.Operation.Name}: {_call.Target.Authority}", Facts(DeliveryCertainty.Unknown)) is ApiErrorException listed
            ? _call.Settle(listed)
            : ApiCallAnswers.NoSuccess(_call, _response, _body);

    internal string Redact(string text) => _call.Redactor.Redact(text);

    internal ApiException Settle(ApiException cause) => _call.Settle(cause);

    private ApiFacts Facts(DeliveryCertainty certainty) => _call.Facts(_response, Headers, _body, certainty);

    private string Bounded(string text)
    {
        string redacted = Redact(text);
        return redacted.Length > LongestMessage ? redacted[..LongestMessage] : redacted;
    }

    private BodyCharset FindCharset(string? otherwise = null) =>
        BodyCharset.Detect(_body.Bytes, _body.Charset ?? otherwise) ?? throw Unreadable("its charset is unknown.");

    private string Decode(BodyCharset charset) =>
        charset.Decode(_body.Bytes) ?? throw Unreadable("its bytes are not of its charset.");

    private string DescribeMediaType() =>
        _body.MediaType is { Length: <= 80 } type ? $" (media type {_call.Redactor.Redact(type)})" : string.Empty;
}
