using System.Collections.Concurrent;
using System.ComponentModel;
using System.Net;
using Codegen.Runtime.Auth;

namespace Codegen.Runtime.Http;

/// <summary>
/// Sends the requests of one client. It follows no redirects, keeps no cookies, repeats only what a table of error codes allows, and sends what may cost only
/// once. Safe for concurrent use.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class ApiTransport : IDisposable
{
    private readonly ApiService _service;
    private readonly ApiClientOptions _options;
    private readonly CredentialStore _credentials;
    private readonly HttpClient? _client;
    private readonly HttpMessageInvoker? _invoker;
    private readonly bool _ownsHandler;
    private readonly string? _userAgent;
    private readonly ConcurrentDictionary<string, ApiTarget> _operationTargets = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<ApiOperation, ApiOperation> _adaptedOperations = new();
    private readonly ApiTarget? _target;
    private volatile bool _disposed;

    /// <summary>Makes a transport with connections of its own.</summary>
    /// <param name="service">The API.</param>
    /// <param name="options">The options; null for the usual ones.</param>
    /// <param name="credentials">The client's credentials.</param>
    /// <exception cref="InvalidOperationException">The base address is http to another machine, which the options do not allow.</exception>
    public ApiTransport(ApiService service, ApiClientOptions? options, ApiCredential[] credentials)
        : this(service, options, credentials, null, null)
    {
        _invoker = new HttpMessageInvoker(new CredentialHandler(CreateHandler(_options)));
        _ownsHandler = true;
    }

    private ApiTransport(ApiService service, ApiClientOptions? options, ApiCredential[] credentials, HttpClient? client, HttpMessageInvoker? invoker)
    {
        ArgumentNullException.ThrowIfNull(service);
        ArgumentNullException.ThrowIfNull(credentials);
        _service = service;
        _options = options ?? new ApiClientOptions();
        _options.Freeze();
        _credentials = new CredentialStore(credentials);
        _client = client;
        _invoker = invoker;

        Uri? address = _options.BaseAddress
            ?? (client?.BaseAddress is Uri given ? BaseAddress.Check(given, nameof(client)) : null)
            ?? (service.DefaultBaseAddress is string text ? BaseAddress.Parse(text, nameof(service)) : null);
        IsAddressGiven = _options.BaseAddress is not null || client?.BaseAddress is not null;
        _target = address is null ? null : ApiTarget.Create(address, _options.AllowInsecureHttp);

        // What the caller's client says of itself is only overruled by what the caller says to us.
        bool clientHasAgent = client is not null && client.DefaultRequestHeaders.NonValidated.Contains("User-Agent");
        _userAgent = _options.UserAgent ?? (clientHasAgent ? null : service.UserAgent);
        _secrets = new SessionSecrets(_credentials.Redactor);
        MakeSessions();
    }

    private bool IsAddressGiven { get; }

    /// <summary>Makes a transport on a client that stays the caller's: its handlers, its default headers, its timeout.</summary>
    /// <param name="service">The API.</param>
    /// <param name="options">The options; null for the usual ones.</param>
    /// <param name="credentials">The client's credentials.</param>
    /// <param name="client">The caller's client; its base address is used unless the options have one.</param>
    /// <returns>The transport.</returns>
    public static ApiTransport ForClient(ApiService service, ApiClientOptions? options, ApiCredential[] credentials, HttpClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        return new(service, options, credentials, client, null);
    }

    /// <summary>Makes a transport on a handler that stays the caller's.</summary>
    /// <param name="service">The API.</param>
    /// <param name="options">The options; null for the usual ones.</param>
    /// <param name="credentials">The client's credentials.</param>
    /// <param name="handler">The caller's handler.</param>
    /// <returns>The transport.</returns>
    public static ApiTransport ForHandler(ApiService service, ApiClientOptions? options, ApiCredential[] credentials, HttpMessageHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return new(service, options, credentials, null, new HttpMessageInvoker(new CredentialHandler(handler), disposeHandler: false));
    }

    /// <summary>Lets a request that was just begun check its values, unless the options say otherwise.</summary>
    /// <param name="request">The request.</param>
    public void BeginCheck(ApiRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);

        if (_options.CheckConstraints)
        {
            request.BeginCheck();
        }
    }

    /// <summary>Closes the connections, if they are our own. Calls that are under way fail.</summary>
    public void Dispose()
    {
        if (!_disposed)
        {
            _disposed = true;

            if (_ownsHandler)
            {
                _invoker!.Dispose();
            }
        }
    }

    private static SocketsHttpHandler CreateHandler(ApiClientOptions options) => new()
    {
        // Redirects carry custom credential headers to other hosts, and 307 and 308 the body as well.
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.All,
        ConnectTimeout = options.ConnectTimeout,
        PooledConnectionLifetime = options.PooledConnectionLifetime,
        MaxResponseHeadersLength = 64,
    };

    private ApiTarget FindTarget(ApiOperation operation)
    {
        if (operation.OwnTarget is ApiTarget own)
        {
            return own;
        }

        if (operation.BaseAddress is string address && !IsAddressGiven)
        {
            return _operationTargets.TryGetValue(address, out ApiTarget? known)
                ? known
                : _operationTargets.GetOrAdd(address, ApiTarget.Create(BaseAddress.Parse(address, nameof(operation)), _options.AllowInsecureHttp));
        }

        return _target ?? throw new InvalidOperationException($"{_service.Name} has no address of its own: set {nameof(ApiClientOptions)}.{nameof(ApiClientOptions.BaseAddress)}.");
    }
}
