using System.Runtime.InteropServices;

namespace Codegen.Benchmarks;

/// <summary>What the figures were taken on.</summary>
internal static class Machine
{
    public static void Describe() => Console.WriteLine(
        $"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}, {RuntimeInformation.ProcessArchitecture}, {Environment.ProcessorCount} cores");
}
