using Codegen.Runtime.Sms;

namespace Codegen.Benchmarks.Segments;

/// <summary>The library's analysis.</summary>
internal readonly struct Ours : IContender<string>
{
    public static long Run(string input) => SmsText.Analyze(input).Segments;
}
