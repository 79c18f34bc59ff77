using System.ComponentModel;
using System.Globalization;

namespace Codegen.Runtime.Http;

/// <summary>Refuses more than an API takes in one request, before anything is sent.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class BatchLimit
{
    /// <summary>Checks a count.</summary>
    /// <param name="count">How many there are.</param>
    /// <param name="limit">The most that go into one request.</param>
    /// <param name="name">What is counted.</param>
    /// <exception cref="ArgumentException">There are more.</exception>
    public static void Require(int count, int limit, string name)
    {
        if (count > limit)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"At most {limit} items go into one request, but there are {count}. Nothing was sent."), name);
        }
    }
}
