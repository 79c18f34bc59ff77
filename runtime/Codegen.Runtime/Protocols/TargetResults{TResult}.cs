using System.ComponentModel;

namespace Codegen.Runtime.Protocols;

/// <summary>What became of a call with one or many targets. Operations have classes of their own on top of this one.</summary>
/// <typeparam name="TResult">The result of one target.</typeparam>
public abstract class TargetResults<TResult>
{
    /// <summary>Makes the results of a call.</summary>
    /// <param name="requests">How many requests were sent.</param>
    /// <param name="results">The results.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected TargetResults(int requests, IReadOnlyList<TResult> results)
    {
        Requests = requests;
        Results = results;
    }

    /// <summary>A result for each target, in the order of the request; then what the API answered beyond that.</summary>
    public IReadOnlyList<TResult> Results { get; }

    /// <summary>How many requests were sent, repeats included.</summary>
    public int Requests { get; }
}
