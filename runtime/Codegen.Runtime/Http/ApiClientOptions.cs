namespace Codegen.Runtime.Http;

/// <summary>
/// How a client behaves. The options freeze when the first client takes them; setting one after that throws
/// <see cref="InvalidOperationException"/>. Several clients may share them. A client whose description leaves something to
/// choose has options of its own on top of these.
/// </summary>
public partial class ApiClientOptions
{
    private volatile bool _frozen;

    /// <summary>
    /// The absolute address to which all requests go, paths being added to its own; null for the API's own. It replaces
    /// the addresses of single operations, too. No user name, query or fragment.
    /// </summary>
    /// <exception cref="ArgumentException">The address is not absolute, not http or https, or has one of those parts.</exception>
    public Uri? BaseAddress
    {
        get;
        set => Set(ref field, value is null ? null : Http.BaseAddress.Check(value, nameof(value)));
    }

    /// <summary>
    /// The most that a call takes, from its start to the last byte of the answer, or to the first one of a download or a stream; 100
    /// seconds unless set. A call that goes in
    /// several requests has this time for each.
    /// <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> switches it off.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Zero, negative or above 24 days.</exception>
    public TimeSpan Timeout
    {
        get;
        set => Set(ref field, CheckTime(value));
    } = TimeSpan.FromSeconds(100);

    /// <summary>The most that making a connection takes, TLS included; 10 seconds unless set. Only for a handler of our own.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Zero, negative or above 24 days.</exception>
    public TimeSpan ConnectTimeout
    {
        get;
        set => Set(ref field, CheckTime(value));
    } = TimeSpan.FromSeconds(10);

    /// <summary>How long a connection is used again, so that changes of DNS are seen; 5 minutes unless set. Only for a handler of our own.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Zero, negative or above 24 days.</exception>
    public TimeSpan PooledConnectionLifetime
    {
        get;
        set => Set(ref field, CheckTime(value));
    } = TimeSpan.FromMinutes(5);

    /// <summary>
    /// The longest that a download, a stream of events or of JSON values may be silent once it has begun; 100 seconds unless set.
    /// <see cref="Timeout"/> holds until then. <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> switches it off.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Zero, negative or above 24 days.</exception>
    public TimeSpan StreamIdleTimeout
    {
        get;
        set => Set(ref field, CheckTime(value));
    } = TimeSpan.FromSeconds(100);

    /// <summary>
    /// The most bytes of an answer's body that is read into memory, counted after decompression; 10 MiB unless set. Of a stream it
    /// is the most of one event or JSON value. <see cref="ApiDownload.Content"/> has no limit.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Zero, negative or above 1 GiB.</exception>
    public int MaxResponseBytes
    {
        get;
        set => Set(ref field, CheckRange(value, 1, 1 << 30));
    } = 10 * 1024 * 1024;

    /// <summary>The most characters of an answer's body that an exception keeps; 4096 unless set, 0 for none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative or above 1 Mi.</exception>
    public int MaxErrorBodyCharacters
    {
        get;
        set => Set(ref field, CheckRange(value, 0, 1 << 20));
    } = 4096;

    /// <summary>The <c>User-Agent</c> header; null for the client's own.</summary>
    /// <exception cref="ArgumentException">The text is empty or cannot be sent in a header.</exception>
    public string? UserAgent
    {
        get;
        set => Set(ref field, value is null ? null : HeaderText.CheckNotEmpty(value, nameof(value)));
    }

    /// <summary>Allows http to other hosts than this machine itself: credentials and data then travel in the clear.</summary>
    public bool AllowInsecureHttp
    {
        get;
        set => Set(ref field, value);
    }

    /// <summary>
    /// Checks the values of a request against the rules of the API's description before anything is sent, and throws
    /// <see cref="ApiConstraintException"/> with all that is wrong; true unless set. Without it the service has the only word.
    /// </summary>
    public bool CheckConstraints
    {
        get;
        set => Set(ref field, value);
    } = true;

    /// <summary>The clock of timeouts and of <c>Retry-After</c> dates; the system's unless set.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public TimeProvider TimeProvider
    {
        get;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            Set(ref field, value);
        }
    } = TimeProvider.System;

    internal void Freeze() => _frozen = true;

    private static TimeSpan CheckTime(TimeSpan value)
    {
        if (value != System.Threading.Timeout.InfiniteTimeSpan && (value <= TimeSpan.Zero || value.TotalMilliseconds > int.MaxValue))
        {
            throw new ArgumentOutOfRangeException(nameof(value), "The time must be above zero and at most 24 days, or infinite.");
        }

        return value;
    }

    private static int CheckRange(int value, int lowest, int highest)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, lowest);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, highest);
        return value;
    }

    private void Set<T>(ref T field, T value)
    {
        RequireThawed();
        field = value;
    }

    private void RequireThawed()
    {
        if (_frozen)
        {
            throw new InvalidOperationException("The options are in use by a client and can no longer be changed.");
        }
    }
}
