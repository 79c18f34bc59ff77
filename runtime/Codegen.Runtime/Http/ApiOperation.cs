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

    internal string Name { get; }

    internal HttpMethod Method { get; }

    internal PathTemplate Path { get; }

    internal SendClass SendClass { get; }

    internal ulong[] SecurityMasks { get; private init; } = [];

    internal ApiErrorCase[] ErrorCases { get; private init; } = [];

    private ApiStatusRange[] SuccessRanges { get; init; } = [];

    /// <summary>Whether carrying it out twice may cost: then it goes over the wire once, and failures tell what is not known.</summary>
    internal bool IsGuarded => SendClass is SendClass.Keyed or SendClass.Send;

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
