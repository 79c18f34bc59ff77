using System.ComponentModel;
using System.Text.Json;
using Codegen.Runtime.Json;

namespace Codegen.Runtime.Http;

/// <summary>The member of an answer that tells success.</summary>
/// <param name="at">Its JSON pointer.</param>
/// <param name="values">The values that mean success.</param>
/// <param name="failures">The values that mean failure; none at all for all others.</param>
/// <param name="missing">What an answer without the member means.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiSuccessMember(string at, JsonScalar[] values, JsonScalar[] failures, ApiVerdict missing)
{
    internal string At { get; } = at;

    internal ApiVerdict Judge(in JsonPlaces places)
    {
        if (!places.TryFind(At, out Utf8JsonReader value) || value.TokenType == JsonTokenType.Null)
        {
            return missing;
        }

        if (IsAny(values, in value))
        {
            return ApiVerdict.Success;
        }

        return failures.Length == 0 || IsAny(failures, in value) ? ApiVerdict.Failure : ApiVerdict.Unreadable;
    }

    private static bool IsAny(JsonScalar[] scalars, in Utf8JsonReader value)
    {
        foreach (JsonScalar scalar in scalars)
        {
            if (scalar.Is(in value))
            {
                return true;
            }
        }

        return false;
    }
}
