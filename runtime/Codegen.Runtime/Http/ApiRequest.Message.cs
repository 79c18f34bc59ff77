using Codegen.Runtime.Auth;

namespace Codegen.Runtime.Http;

public sealed partial class ApiRequest
{
    private int _sent;

    /// <summary>Notes that the request is on its way.</summary>
    /// <exception cref="InvalidOperationException">It was before.</exception>
    internal void BeginSend()
    {
        if (Interlocked.Exchange(ref _sent, 1) != 0)
        {
            throw new InvalidOperationException("A request is sent once.");
        }
    }

    /// <summary>Makes a message. Credentials are not in it yet, but those that stand in the body.</summary>
    /// <param name="target">Where it goes.</param>
    /// <param name="userAgent">The <c>User-Agent</c> header, or null.</param>
    /// <param name="credentials">The credentials.</param>
    /// <param name="isKept">Whether another message may have to be made, after this one was refused unread.</param>
    internal HttpRequestMessage CreateMessage(ApiTarget target, string? userAgent, CredentialSet credentials, bool isKept)
    {
        Content = CreateContent(credentials, isKept);

        var message = new HttpRequestMessage(Operation.Method, CreateAddress(target)) { Content = Content };

        foreach (KeyValuePair<string, string> header in _headers ?? [])
        {
            if (!message.Headers.TryAddWithoutValidation(header.Key, header.Value))
            {
                // .NET writes some headers, such as Content-Language, only with a body, be it an empty one.
                message.Content = Content ??= new ApiContent(default, null, null, Operation.IsGuarded);
                Content.Headers.Remove(header.Key);
                Content.Headers.TryAddWithoutValidation(header.Key, header.Value);
            }
        }

        foreach (KeyValuePair<string, string> header in Operation.FixedHeaders)
        {
            if (!message.Headers.NonValidated.Contains(header.Key))
            {
                message.Headers.TryAddWithoutValidation(header.Key, header.Value);
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
