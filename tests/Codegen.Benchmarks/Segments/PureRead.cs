namespace Codegen.Benchmarks.Segments;

/// <summary>Looks at every character and finds nothing: the speed of the memory.</summary>
internal readonly struct PureRead : IContender<string>
{
    public static long Run(string input) => input.AsSpan().IndexOf('\uFFFF');
}
