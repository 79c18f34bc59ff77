namespace Codegen.Benchmarks;

/// <summary>
/// One of several ways to do the same with an input. A struct rather than a delegate, because a call through a delegate takes as
/// long as some of what is measured.
/// </summary>
internal interface IContender<TInput>
{
    /// <summary>Does it once; the result is added up, so that nothing can be left out.</summary>
    static abstract long Run(TInput input);
}
