using System.ComponentModel;
using Codegen.Runtime.Http.Paging;

namespace Codegen.Runtime.Http;

/// <summary>What an API's description says about one operation. Made once; safe for concurrent use.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiOperation
{
    /// <summary>Makes an operation.</summary>
    /// <param name="name">The name by which exceptions call it.</param>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">The path below the base address, with parameters in braces.</param>
    /// <param name="sendClass">What it means when it is carried out twice.</param>
    public ApiOperation(string name, string method, string path, SendClass sendClass)
    {
        Name = name;
        Method = HttpMethod.Parse(method);
        Path = new PathTemplate(path);
        SendClass = sendClass;
    }

    /// <summary>The parameter that carries the deduplication id of a <see cref="SendClass.Keyed"/> operation.</summary>
    public string? KeyParameter { get; init; }

    /// <summary>Alternatives of credentials, as sets of slots (bits); none at all asks for nothing, and so does 0.</summary>
    public IReadOnlyList<ulong> Security
    {
        get => SecurityMasks;
        init => SecurityMasks = [.. value];
    }

    /// <summary>The declared statuses of success; none at all means 200 to 299.</summary>
    public IReadOnlyList<ApiStatusRange> Success
    {
        get => SuccessRanges;
        init => SuccessRanges = [.. value];
    }

    /// <summary>The declared errors.</summary>
    public IReadOnlyList<ApiErrorCase> Errors
    {
        get => ErrorCases;
        init => ErrorCases = [.. value];
    }

    /// <summary>The operation's own absolute address, used unless the caller gives one; null for that of the API.</summary>
    public string? BaseAddress { get; init; }

    /// <summary>The <c>Accept</c> header; null for none.</summary>
    public string? Accept { get; init; }

    /// <summary>How an answer leads to the next one; null where the operation has no pages.</summary>
    public ApiPaging? Paging { get; init; }

    /// <summary>The option that takes the place of the path; null where it cannot be changed.</summary>
    public string? PathOption { get; init; }

    /// <summary>The option that takes the place of the method; null where it cannot be changed.</summary>
    public string? MethodOption { get; init; }

    /// <summary>Where things stand in a JSON answer; null where the body is the answer.</summary>
    public ApiJsonAnswer? Answer { get; init; }

    /// <summary>The form of a body that carries action and credentials; null for a plain body.</summary>
    public ApiEnvelope? Envelope { get; init; }

    /// <summary>The action's name in the envelope.</summary>
    public string? Action { get; init; }

    /// <summary>Headers that every request carries.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> FixedHeaders { get; init; } = [];

    /// <summary>The answer holds nothing that is read, so that an empty one is a success.</summary>
    public bool ReadsNothing { get; init; }

    /// <summary>It ends the session: the token is forgotten after it.</summary>
    public bool EndsSession { get; init; }

    /// <summary>Its answers hold tokens, so exceptions keep no body of them.</summary>
    public bool HidesAnswer { get; init; }

    /// <summary>The host of an operation that no option moves, such as that for tokens; null for those of the API itself.</summary>
    internal ApiTarget? OwnTarget { get; init; }

    internal string Name { get; }

    internal HttpMethod Method { get; private set; }

    internal PathTemplate Path { get; private set; }

    internal SendClass SendClass { get; }

    internal ulong[] SecurityMasks { get; private init; } = [];

    internal ApiErrorCase[] ErrorCases { get; private init; } = [];

    private ApiStatusRange[] SuccessRanges { get; init; } = [];

    /// <summary>Whether carrying it out twice may cost: then it goes over the wire once, and failures tell what is not known.</summary>
    internal bool IsGuarded => SendClass is SendClass.Keyed or SendClass.Send;

    /// <summary>The same operation as the options say; itself where they leave it as it is.</summary>
    internal ApiOperation With(ApiClientOptions options)
    {
        string? method = MethodOption is null ? null : options.FindText(MethodOption);
        string? path = PathOption is null ? null : options.FindText(PathOption);

        if (method is null && path is null)
        {
            return this;
        }

        var changed = (ApiOperation)MemberwiseClone();
        changed.Method = method is null ? Method : HttpMethod.Parse(method);
        changed.Path = path is null ? Path : new PathTemplate(path);
        return changed;
    }

    /// <summary>
    /// Whether the status means success, if the body has the described form. Many documents declare 200 where 201 comes or the
    /// other way round, and both say that the request was carried out; of other undeclared statuses only a read takes any 2xx.
    /// </summary>
    internal bool IsSuccess(int status)
    {
        if (Array.Exists(SuccessRanges, range => range.Contains(status)))
        {
            return true;
        }

        return status is 200 or 201 || (status is >= 200 and <= 299 && (SuccessRanges.Length == 0 || !IsGuarded));
    }
}
