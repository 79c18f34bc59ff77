namespace Codegen.Runtime.Http;

public sealed partial class ApiRequest
{
    private int _sent;

    /// <summary>Makes the message. Credentials are not in it yet.</summary>
    internal HttpRequestMessage CreateMessage(ApiTarget target, string? userAgent)
    {
        if (Interlocked.Exchange(ref _sent, 1) != 0)
        {
            throw new InvalidOperationException("A request is sent once.");
        }

        if (Operation.IsGuarded)
        {
            Content ??= new ApiContent(default, null, null, true);
        }

        var message = new HttpRequestMessage(Operation.Method, CreateAddress(target)) { Content = Content };

        foreach (KeyValuePair<string, string> header in _headers ?? [])
        {
            if (!message.Headers.TryAddWithoutValidation(header.Key, header.Value) && Content is not null)
            {
                Content.Headers.Remove(header.Key);
                Content.Headers.TryAddWithoutValidation(header.Key, header.Value);
            }
        }

        if (Operation.Accept is not null && !message.Headers.NonValidated.Contains("Accept"))
        {
            message.Headers.TryAddWithoutValidation("Accept", Operation.Accept);
        }

        if (userAgent is not null && !message.Headers.NonValidated.Contains("User-Agent"))
        {
            message.Headers.TryAddWithoutValidation("User-Agent", userAgent);
        }

        if (_cookies is { IsEmpty: false })
        {
            message.Headers.TryAddWithoutValidation("Cookie", _cookies.Text);
        }

        if (Operation.IsGuarded)
        {
            // Headers that go ahead of the body are a whole request when the body is empty.
            message.Headers.ExpectContinue = false;
        }

        return message;
    }

    private Uri CreateAddress(ApiTarget target)
    {
        if (_link is not null)
        {
            return _link;
        }

        string address = target.Prefix + Operation.Path.Fill(_pathValues);
        string separator = "?";

        if (Operation.Path.Query.Length > 0)
        {
            address = $"{address}?{Operation.Path.Query}";
            separator = "&";
        }

        if (_query is { IsEmpty: false })
        {
            address = $"{address}{separator}{_query.Text}";
        }

        // All of it is escaped. Canonicalization would decode and collapse dot segments.
        var uri = new Uri(address, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });

        if (uri.Host != target.UriHost)
        {
            throw new InvalidOperationException("The address of the request does not have the host of the base address.");
        }

        return uri;
    }
}
