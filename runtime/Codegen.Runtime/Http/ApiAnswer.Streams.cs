namespace Codegen.Runtime.Http;

public sealed partial class ApiAnswer
{
    private readonly ApiExchange? _exchange;
    private readonly Stream? _content;

    internal ApiAnswer(ApiCall call, ApiExchange exchange, ResponseBody head, Stream content)
        : this(call, exchange.Response!, head)
    {
        _exchange = exchange;
        _content = content;
    }

    /// <summary>The body is handed over as it comes.</summary>
    internal bool IsStreamed => _exchange is not null;

    /// <summary>Hands the body over as it comes. Only for a status whose body was asked for that way.</summary>
    /// <returns>The body, with status and headers; to be disposed of.</returns>
    public ApiDownload TakeDownload() => IsStreamed
        ? new(TakeBody(), StatusCode, Headers, _response.Content.Headers.ContentLength)
        : new(new MemoryStream(_body.Bytes.ToArray(), writable: false), StatusCode, Headers);

    /// <summary>Checks that an answer which holds nothing is no page of HTML, as captive portals send.</summary>
    /// <exception cref="ApiResponseException">It is one.</exception>
    public void ReadNothing() => RefuseHtml();

    /// <summary>Reads JSON that may be missing or null.</summary>
    /// <typeparam name="T">The type to read.</typeparam>
    /// <param name="codec">The type's codec.</param>
    /// <returns>The value; null if there is no body.</returns>
    /// <exception cref="ApiResponseException">The body is not JSON, or not what the codec takes.</exception>
    public T? ReadJsonOrNull<T>(Json.JsonCodec<T> codec)
        where T : class => HasBody ? ReadJson(new Json.NullableCodec<T>(codec)) : null;

    /// <summary>Reads JSON of a plain value that may be missing or null.</summary>
    /// <typeparam name="T">The type to read.</typeparam>
    /// <param name="codec">The type's codec.</param>
    /// <returns>The value; null if there is no body.</returns>
    /// <exception cref="ApiResponseException">The body is not JSON, or not what the codec takes.</exception>
    public T? ReadJsonOrNoValue<T>(Json.JsonCodec<T> codec)
        where T : struct => HasBody ? ReadJson(new Json.NullableValueCodec<T>(codec)) : null;

    /// <summary>Hands over a stream of events.</summary>
    /// <exception cref="ApiResponseException">It is something else. An event stream would show nothing of it, and nobody would know.</exception>
    internal BodyStream TakeEvents()
    {
        if (_body.MediaType is string type && !type.Equals("text/event-stream", StringComparison.OrdinalIgnoreCase))
        {
            throw Unreadable($"it is no event stream{DescribeMediaType()}.");
        }

        return TakeBody();
    }

    /// <summary>Hands over a stream of JSON values.</summary>
    /// <exception cref="ApiResponseException">It is not in UTF-8.</exception>
    internal BodyStream TakeLines() =>
        BodyCharset.Detect([], _body.Charset) == BodyCharset.Utf8 ? TakeBody() : throw Unreadable("its charset is not UTF-8.");

    private BodyStream TakeBody()
    {
        if (_exchange is null || _exchange.IsTaken)
        {
            throw new InvalidOperationException("The body was not asked for as a stream, or has been taken.");
        }

        _exchange.IsTaken = true;
        return new BodyStream(_call, _exchange, _content!);
    }
}
