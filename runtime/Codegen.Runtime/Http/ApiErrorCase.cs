using System.ComponentModel;

namespace Codegen.Runtime.Http;

/// <summary>A declared error answer.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ApiErrorCase
{
    /// <summary>Makes a case for a range of status codes; 0 to 0 is for all that no other case takes.</summary>
    /// <param name="first">The lowest status code.</param>
    /// <param name="last">The highest status code.</param>
    protected ApiErrorCase(int first, int last)
    {
        Range = new ApiStatusRange(first, last);
    }

    internal ApiStatusRange Range { get; }

    internal bool IsDefault => Range is { First: 0, Last: 0 };

    internal abstract ApiException CreateException(ReadOnlySpan<byte> utf8, string message, ApiFacts facts);

    /// <summary>The same failure with the typed body.</summary>
    internal abstract ApiErrorException AddTo(ApiErrorException told, ReadOnlySpan<byte> utf8);

    /// <summary>The case of the narrowest range that has the status, else the default case, else null.</summary>
    internal static ApiErrorCase? Find(ApiErrorCase[] cases, int status)
    {
        ApiErrorCase? best = null;

        foreach (ApiErrorCase candidate in cases)
        {
            bool fits = candidate.IsDefault || candidate.Range.Contains(status);

            if (fits && (best is null || candidate.Width < best.Width))
            {
                best = candidate;
            }
        }

        return best;
    }

    private int Width => IsDefault ? int.MaxValue : Range.Last - Range.First;
}
